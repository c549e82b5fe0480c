//! The sentences that say what was repaired. What is repaired is decided in `mend` and `repair`.

use super::place::Place;
use crate::edit::shorten;
use crate::model::Kind;
use crate::text::{Message, Phrase, Value as Word};
use serde_json::Value;

/// The fields that name the entry they are in.
const NAMES: [&str; 6] = ["title", "name", "what", "group", "trigger", "sentence"];

/// What the entry around a place is called; `otherwise` when it has no title.
pub(super) fn item_name(document: &Value, place: &Place, otherwise: &str) -> String {
    let name = place.objects_around(document).find_map(|object| {
        let mut texts = NAMES.iter().filter_map(|name| object.get(*name)?.as_str());
        texts.find(|text| !text.trim().is_empty()).map(shorten)
    });
    name.unwrap_or_else(|| shorten(otherwise))
}

/// A value was read as another type.
pub(super) fn read_as(item: &str, place: &Place, original: &Value, reading: &Value) -> Phrase {
    let (value, reading) = (in_short(original), in_short(reading));
    // A number written as text looks the same: there is no other reading to show.
    let message = if value == reading {
        Message::ImportRepairType
    } else {
        Message::ImportRepairReadAs
    };
    Phrase::new(message)
        .with("item", item)
        .with("field", shorten(place.field()))
        .with("value", value)
        .with("reading", reading)
}

/// A value could not be used.
pub(super) fn set_aside(item: &str, place: &Place, original: &Value) -> Phrase {
    Phrase::new(Message::ImportRepairSetAside)
        .with("item", item)
        .with("field", shorten(place.field()))
        .with("value", in_short(original))
}

fn in_short(value: &Value) -> String {
    match value {
        Value::String(text) => shorten(text),
        value => shorten(&value.to_string()),
    }
}

/// An entry had the id of another one.
pub(super) fn duplicate_id(kind: Kind, name: &str, id: &str) -> Phrase {
    Phrase::new(Message::ImportRepairId)
        .with("item", named(kind, name))
        .with("id", named_id(id))
}

/// An entry pointed to something that is not there.
pub(super) fn reference(kind: Kind, name: &str, id: &str) -> Phrase {
    Phrase::new(Message::ImportRepairReference)
        .with("item", named(kind, name))
        .with("id", named_id(id))
}

/// An entry belonged to something that is not there.
pub(super) fn orphan(kind: Kind, name: &str, owner: &str) -> Phrase {
    Phrase::new(Message::ImportRepairOrphan)
        .with("item", named(kind, name))
        .with("id", named_id(owner))
}

/// A link was no use; the message says why.
pub(super) fn link(why: Message, from: &str, to: &str) -> Phrase {
    Phrase::new(why)
        .with("from", named_id(from))
        .with("to", named_id(to))
}

/// An entry's name in quotation marks, or what kind of entry it is when it has none.
fn named(kind: Kind, name: &str) -> Word {
    match shorten(name) {
        name if name.is_empty() => kind_word(kind).into(),
        name => format!("“{name}”").into(),
    }
}

/// An id or a title, or words that say there is none.
fn named_id(id: &str) -> Word {
    match shorten(id) {
        id if id.is_empty() => Message::ImportNoId.into(),
        id => id.into(),
    }
}

fn kind_word(kind: Kind) -> Message {
    match kind {
        Kind::Framework => Message::ImportKindFramework,
        Kind::Author => Message::ImportKindAuthor,
        Kind::ConsideredOption => Message::ImportKindOption,
        Kind::Exclusion => Message::ImportKindExclusion,
        Kind::Node => Message::ImportKindNode,
        Kind::Link => Message::ImportKindLink,
        Kind::Measure => Message::ImportKindMeasure,
        Kind::Criterion => Message::ImportKindCriterion,
        Kind::Evidence => Message::ImportKindEvidence,
        Kind::Involvement => Message::ImportKindInvolvement,
        Kind::Partner => Message::ImportKindPartner,
        Kind::CostLine => Message::ImportKindCost,
        Kind::PaymentRule => Message::ImportKindPayment,
        Kind::Scenario => Message::ImportKindScenario,
        Kind::Risk => Message::ImportKindRisk,
        Kind::Decision => Message::ImportKindDecision,
        Kind::Requirement => Message::ImportKindRequirement,
        Kind::ReflectionAnswer => Message::ImportKindAnswer,
        Kind::Dismissal => Message::ImportKindDismissal,
    }
}
