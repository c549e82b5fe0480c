//! A measure made of an indicator: its definition, unit, direction, source and attribution.
//! What was not checked, and what needs a licence, is said in the measure too.

use super::{Indicator, Level, Licence, Verified};
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::{Id, MeasureKind};
use crate::text::{Message, Phrase, Text};

/// The edit that fills a measure of an item with an indicator, or makes one, in one step. What
/// the indicator does not say stays as it is.
pub fn fill(indicator: &Indicator, text: &Text, id: &Id, node_id: &Id) -> Edit {
    let set = |field| {
        Edit::Measure(MeasureEdit::Set {
            id: id.clone(),
            node_id: node_id.clone(),
            field,
        })
    };
    let name = Phrase::new(Message::EditMeasureFromLibrary).with("name", indicator.name.as_str());
    Edit::Several {
        label: name,
        edits: fields(indicator, text).into_iter().map(set).collect(),
    }
}

fn fields(indicator: &Indicator, text: &Text) -> Vec<MeasureField> {
    let mut fields = vec![
        MeasureField::Name(indicator.name.clone()),
        MeasureField::Definition(definition(indicator, text)),
        MeasureField::Unit(indicator.plain_unit()),
        MeasureField::Direction(indicator.better()),
        MeasureField::Source(text.say(&attribution(indicator))),
        MeasureField::Frequency(indicator.frequency.clone()),
        MeasureField::Indicator(indicator.id.clone()),
    ];
    if let Some(kind) = kind(indicator) {
        fields.push(MeasureField::Kind(Some(kind)));
    }
    fields
}

/// What is counted, with what was not checked and what needs a licence. A hint that is from
/// memory is shown in the library and not copied.
fn definition(indicator: &Indicator, text: &Text) -> String {
    let mut sentences = vec![sentence(&indicator.measures)];
    if !indicator.hint.to_lowercase().contains("from memory") {
        sentences.push(sentence(&indicator.hint));
    }
    sentences.extend(caveat(indicator).map(|message| text.get(message)));
    sentences.push(sentence(&indicator.licence_note));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

fn sentence(words: &str) -> String {
    let words = words.trim();
    match words.is_empty() || words.ends_with('.') {
        true => words.to_owned(),
        false => [words, "."].concat(),
    }
}

/// What has to be said of an indicator that was not checked against its definition.
pub fn caveat(indicator: &Indicator) -> Option<Message> {
    match indicator.verified {
        Verified::DefinitionSeen | Verified::Ours => None,
        Verified::IdSeen | Verified::NameSeen => Some(Message::LibraryCaveatName),
        Verified::Recall => Some(Message::LibraryCaveatRecall),
    }
}

/// Where an indicator is from, and on what terms: what has to be said wherever it is used.
pub fn attribution(indicator: &Indicator) -> Phrase {
    let terms = match indicator.licence {
        Licence::OpenGovernment => Message::LibraryTermsOpen,
        Licence::Restricted => Message::LibraryTermsRestricted,
        Licence::Check => Message::LibraryTermsCheck,
        Licence::Facts => Message::LibraryTermsFacts,
        Licence::Ours => Message::LibraryTermsOurs,
    };
    Phrase::new(terms)
        .with("source", indicator.data_source.as_str())
        .with("framework", indicator.framework.as_str())
        .with("reference", indicator.framework_ref.as_str())
}

/// Which of the three questions it answers, where that follows from what it is. Of a number for
/// a whole population people have to say.
fn kind(indicator: &Indicator) -> Option<MeasureKind> {
    match (indicator.level, indicator.domain.as_str()) {
        (Level::Person, _) => Some(MeasureKind::BetterOff),
        (Level::Service, "how much") => Some(MeasureKind::HowMuch),
        (Level::Service, _) => Some(MeasureKind::HowWell),
        (Level::Population, _) => None,
    }
}
