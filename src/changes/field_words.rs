//! What fields are called in a sentence, by where they are in a file. The words are in the tables
//! `whole_words` and `entry_words`; what is said with them belongs in `fields`.

use super::entry_words::OF_ENTRIES;
use super::names::in_short;
use super::whole_words::WHOLE;
use crate::text::{Message, Phrase};

/// The end of the name of a field that holds what could not be used when a file was read.
const PUT_ASIDE: &str = "BeforeRepair";

/// Fields whose words say of themselves what they belong to: "Who … is for".
const SAYING_OF_WHAT: &[Message] = &[
    Message::ChangesFieldWhyItWasNotEnough,
    Message::ChangesFieldReasonForLeavingOut,
    Message::ChangesFieldReasonForADecision,
    Message::ChangesFieldReasonForSettingAside,
    Message::ChangesFieldWhoItIsFor,
    Message::ChangesFieldControl,
    Message::ChangesFieldEvidenceForIt,
    Message::ChangesFieldItemThatItMeasures,
    Message::ChangesFieldItemThatACriterionJudges,
    Message::ChangesFieldQuestionThatItAnswers,
    Message::ChangesFieldBaselineInYearOne,
    Message::ChangesFieldDateOfTheBaseline,
    Message::ChangesFieldMonthOfTheBaseline,
    Message::ChangesFieldWhoAskedForIt,
    Message::ChangesFieldWhoPutItThere,
    Message::ChangesFieldMinutesForOneCollection,
    Message::ChangesFieldWhatHappensOnFailure,
    Message::ChangesFieldWhoDecidesOnFailure,
    Message::ChangesFieldTimeOfTheDecisionOnFailure,
    Message::ChangesFieldItemsThatItBearsOn,
    Message::ChangesFieldItemsThatItPaysFor,
    Message::ChangesFieldConsent,
    Message::ChangesFieldHowTheyTookPart,
    Message::ChangesFieldStageOfTheWork,
    Message::ChangesFieldPayForTakingPart,
    Message::ChangesFieldDateOfTakingPart,
    Message::ChangesFieldWhatChangedBecauseOfThem,
    Message::ChangesFieldWhoWasNotHeard,
    Message::ChangesFieldHoursAMonth,
    Message::ChangesFieldMostThatCanBePaid,
    Message::ChangesFieldTimeOfPayment,
    Message::ChangesFieldWhatItDependsOn,
    Message::ChangesFieldShareOfFunding,
    Message::ChangesFieldShareOfResults,
    Message::ChangesFieldWhoDecided,
    Message::ChangesFieldQuestionOfAnAnswer,
    Message::ChangesFieldCheckOfAFinding,
    Message::ChangesFieldWhatItIsAbout,
];

/// Fields of which there are several, so that sentences say "are".
const SEVERAL: &[Message] = &[
    Message::ChangesFieldStagesWhoseOrderPeopleChose,
    Message::ChangesFieldPeopleThisIsFor,
    Message::ChangesFieldGroupsToReachFirst,
    Message::ChangesFieldSupportingPartners,
    Message::ChangesFieldMinutesForOneCollection,
    Message::ChangesFieldItemsThatItBearsOn,
    Message::ChangesFieldItemsThatItPaysFor,
    Message::ChangesFieldHoursAMonth,
    Message::ChangesFieldSessionsAMonth,
    Message::ChangesFieldSessionsForTheFullEffect,
    Message::ChangesFieldFewestSessionsForOnePerson,
    Message::ChangesFieldSectionsLeftOut,
    Message::ChangesFieldAdditions,
    Message::ChangesFieldSourcesOfTheExample,
    Message::ChangesFieldUnverifiedPoints,
];

/// What a field is called in a sentence.
pub(super) struct Called {
    pub words: Phrase,
    /// Whether there are several of it.
    pub are_several: bool,
}

impl Called {
    /// Words for one thing.
    pub fn one(words: Phrase) -> Self {
        Called {
            words,
            are_several: false,
        }
    }
}

/// What the field at a place is called, with what it belongs to, if that is an entry.
pub(super) fn called(place: &str, what: Option<&Phrase>) -> Called {
    let field = place.rsplit('/').next().unwrap_or(place);
    let known = known().find(|(known, _)| *known == place);
    match (known, what) {
        (Some((_, message)), what) => Called {
            words: of(
                Phrase::new(*message),
                what,
                SAYING_OF_WHAT.contains(message),
            ),
            are_several: SEVERAL.contains(message),
        },
        (None, None) if is_put_aside(place) => Called::one(Message::ChangesPutAside.into()),
        (None, what) if is_put_aside(place) => {
            Called::one(of(Message::ChangesPutAsideOf.into(), what, true))
        }
        (None, what) => {
            let name = Phrase::new(Message::ChangesField).with("name", in_words(field));
            Called::one(of(name, what, false))
        }
    }
}

/// A field with what it belongs to.
fn of(field: Phrase, what: Option<&Phrase>, says_of_what: bool) -> Phrase {
    match what {
        None => field,
        Some(what) if says_of_what => field.with("what", what.clone()),
        Some(what) => Phrase::new(Message::ChangesFieldOf)
            .with("field", field)
            .with("what", what.clone()),
    }
}

/// Whether a field holds what could not be used when a file was read.
pub(super) fn is_put_aside(place: &str) -> bool {
    place.ends_with(PUT_ASIDE)
}

/// Whether a field is one of ours.
pub(super) fn is_known(place: &str) -> bool {
    known().any(|(known, _)| *known == place)
}

/// Whether fields within a place are ours.
pub(super) fn is_known_within(place: &str) -> bool {
    known().any(|(known, _)| is_within(known, place))
}

/// The place of a field, or of the first field within it, in the order in which fields are told;
/// those that are not ours come last.
pub(super) fn order(place: &str) -> usize {
    let mut known = known();
    let here = known.position(|(known, _)| *known == place || is_within(known, place));
    here.unwrap_or(usize::MAX)
}

fn is_within(field: &str, place: &str) -> bool {
    let rest = field.strip_prefix(place);
    rest.is_some_and(|rest| rest.starts_with('/'))
}

fn known() -> impl Iterator<Item = &'static (&'static str, Message)> {
    WHOLE.iter().chain(OF_ENTRIES)
}

/// A name of a file in words: `shapeOfThings` and `who-was-not-heard` as people write them.
pub(super) fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        match letter {
            '-' | '_' => words.push(' '),
            letter if letter.is_uppercase() && words.ends_with(char::is_lowercase) => {
                words.push(' ');
                words.extend(letter.to_lowercase());
            }
            letter => words.push(letter),
        }
    }
    in_short(&words)
}
