//! What an entry is called, in which stage it is and what it joins: told first, in sentences of their own, and
//! taken out of what is left to compare.

use super::Told;
use super::entries::id;
use super::names::{NAMING, own_name, text};
use super::values::chosen;
use crate::text::{Message, Phrase};
use serde_json::Value;

/// Tells a new name, a first one or none any more.
pub(super) fn rename(
    place: &str,
    kind: Message,
    (was, is): (&mut Value, &mut Value),
    told: &mut Told,
) {
    let field = NAMING.iter().find(|field| {
        let has = |entry: &Value| !text(entry, field).trim().is_empty();
        has(was) || has(is)
    });
    let (from, to) = (own_name(was), own_name(is));
    let Some(field) = field.filter(|_| from != to) else {
        return;
    };
    let message = match *field {
        _ if from.is_empty() => Message::ChangesNameGiven,
        _ if to.is_empty() => Message::ChangesNameWithdrawn,
        // These are sentences and not names.
        "what" | "trigger" | "finding" => Message::ChangesReadsNow,
        _ => Message::ChangesRenamed,
    };
    let phrase = Phrase::new(message).with("kind", kind).with("from", from);
    told.say_of(Some(id(is)), place, phrase.with("to", to));
    without(was, field);
    without(is, field);
}

/// Tells another stage of an item with this name.
pub(super) fn moved(name: String, was: &mut Value, is: &mut Value, told: &mut Told) {
    let (from, to) = (text(was, "stage"), text(is, "stage"));
    if from == to || from.is_empty() || to.is_empty() {
        return;
    }
    let phrase = Phrase::new(Message::ChangesMoved)
        .with("name", name)
        .with("from", chosen(from))
        .with("to", chosen(to));
    told.say(Some(id(is)), phrase);
    without(was, "stage");
    without(is, "stage");
}

/// Tells other ends of a link, with the words for it before and after.
pub(super) fn reconnected(
    (from, to): (Phrase, Phrase),
    was: &mut Value,
    is: &mut Value,
    told: &mut Told,
) {
    let ends = |link: &Value| [text(link, "from"), text(link, "to")].map(str::to_owned);
    if ends(was) == ends(is) {
        return;
    }
    let phrase = Phrase::new(Message::ChangesReconnected).with("from", from);
    told.say(Some(id(is)), phrase.with("to", to));
    for end in ["from", "to"] {
        without(was, end);
        without(is, end);
    }
}

fn without(entry: &mut Value, field: &str) {
    if let Some(fields) = entry.as_object_mut() {
        fields.remove(field);
    }
}
