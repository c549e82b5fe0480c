//! An outcome that says what is done, not what changes.

use super::lexicon::Lexicon;
use super::statement::{Statement, is_in, phrase_at};
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::edit::{Edit, NodeEdit};
use crate::model::{Id, Stage};
use crate::text::{Message, Phrase, stage_name};

pub(in crate::check) const CHECK: Check = Check {
    id: "activity-as-outcome",
    family: Family::Wording,
    severity: Severity::Fix,
    looks_for: Message::CheckActivityAsOutcomeLooksFor,
    why: Message::CheckActivityAsOutcomeWhy,
    source: Some(Message::CheckSourceNcvo),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let message = Message::CheckActivityAsOutcome;
    let found = super::outcomes_that(context, &CHECK, message, is_activity);
    found
        .into_iter()
        .map(|finding| moved_to(finding, Stage::Activity))
        .collect()
}

/// The finding with the fix of moving its item to the stage where it belongs.
pub(super) fn moved_to(finding: Finding, stage: Stage) -> Finding {
    let id: Option<Id> = finding.places.first().map(|place| place.id.clone());
    let Some(id) = id else {
        return finding;
    };
    let label = Phrase::new(Message::CheckMoveToStage).with("stage", stage_name(stage));
    let edit = NodeEdit::Move {
        id,
        stage,
        position: usize::MAX,
    };
    finding.fixed_by(label, Edit::Node(edit))
}

fn is_activity(_: &Lexicon, item: &Item) -> bool {
    item.worded_as == Some(Stage::Activity)
}

/// Whether a statement is worded as an activity.
pub(super) fn says_activity(lexicon: &Lexicon, statement: &Statement) -> bool {
    begins_as_activity(lexicon, statement) || is_named_as_service(lexicon, statement)
}

fn begins_as_activity(lexicon: &Lexicon, statement: &Statement) -> bool {
    statement.start(lexicon.activity_starts).is_some()
        && !is_about_those_who_do_it(lexicon, statement)
        && !statement
            .rests()
            .skip(1)
            .scan("", |before, rest| {
                let word = rest.split(' ').next().unwrap_or_default();
                Some((std::mem::replace(before, word), rest))
            })
            .any(|(before, rest)| {
                let is_said_of_it = phrase_at(lexicon.activity_exceptions, rest).is_some();
                is_said_of_it && !is_within(lexicon, before)
            })
}

/// "Support workers stay in their jobs": what looks like its verb is a part of its subject.
fn is_about_those_who_do_it(lexicon: &Lexicon, statement: &Statement) -> bool {
    let mut words = statement.words().skip(1);
    let is_noun = words
        .next()
        .is_some_and(|word| is_in(lexicon.service_nouns, word));
    let says = |word: &str| is_in(lexicon.verbs, word) || is_in(lexicon.either, word);
    is_noun && words.next().is_some_and(says)
}

/// Whether a verb after this word says something of a part: "people *who* are homeless".
fn is_within(lexicon: &Lexicon, before: &str) -> bool {
    is_in(lexicon.before_verb, before) || is_in(lexicon.pronouns, before)
}

/// "Debt advice", "Counselling for young people": the noun it is about is a service, and nothing
/// is said of it.
fn is_named_as_service(lexicon: &Lexicon, statement: &Statement) -> bool {
    let says_more = |word: &str| {
        is_in(lexicon.verbs, word)
            || is_in(lexicon.comparatives, word)
            || is_in(lexicon.less, word)
            || is_in(lexicon.change_words, word)
    };
    if statement.words().any(says_more) {
        return false;
    }
    let words = statement.words();
    let noun = words.take_while(|word| !is_in(lexicon.prepositions, word));
    noun.last()
        .is_some_and(|noun| is_in(lexicon.service_nouns, noun))
}
