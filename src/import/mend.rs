//! From a JSON object to a typed framework. A value of the wrong type is read as what it
//! probably means, or set aside beside its field; nothing is thrown away. What the typed
//! framework then breaks (ids, references) belongs in `repair`.

use super::field;
use super::place::{Place, Step, first_error, is_absent, remove_nulls};
use super::{Refusal, repair_words as words, values::readings};
use crate::model::{FORMAT_VERSION, Framework, Language};
use crate::text::{Message, Phrase, Text};
use serde_json::{Map, Value, json};

/// The most mistakes in one item. Each costs another reading of that item.
const MOST_IN_ONE_PIECE: usize = 200;

/// The most mistakes in a file: beyond this it is not a framework with mistakes.
const MOST_IN_ALL: usize = 5_000;

/// The fields a framework cannot be without. They are right before anything else is mended.
const BASE: [&str; 2] = ["formatVersion", "title"];

/// The framework that a document says, and what had to be repaired to read it.
pub(super) fn to_framework(
    mut document: Map<String, Value>,
) -> Result<(Framework, Vec<Phrase>), Refusal> {
    let mut repairs = Vec::new();
    mend_title(&mut document, &mut repairs);
    let value = Value::Object(document);
    if let Ok(framework) = field::framework(&value) {
        return Ok((framework, repairs));
    }
    let value = mend_fields(value, &mut repairs)?;
    let framework = field::framework(&value);
    let framework = framework.map_err(|_| Refusal::from(Message::ImportTooManyMistakes))?;
    Ok((framework, repairs))
}

/// A title is the one text a framework cannot be without.
fn mend_title(document: &mut Map<String, Value>, repairs: &mut Vec<Phrase>) {
    let found = document.remove("title").unwrap_or_default();
    let title = match &found {
        Value::String(title) => Some(title.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let title = title.unwrap_or_else(|| {
        repairs.push(Message::ImportRepairTitle.into());
        Text::new(Language::English).get(Message::ImportUntitled)
    });
    document.insert("title".to_owned(), title.into());
    if matches!(found, Value::Bool(_) | Value::Array(_) | Value::Object(_)) {
        set_aside(document, "title", found, false);
    }
}

/// Mends one field of the document at a time, and one entry of a list at a time, so that a
/// mistake costs another reading of that entry and not of the whole file.
fn mend_fields(document: Value, repairs: &mut Vec<Phrase>) -> Result<Value, Refusal> {
    let Value::Object(document) = document else {
        return Err(Message::ImportNotThroughline.into());
    };
    let mut mended = Map::new();
    for (field, value) in document {
        if BASE.contains(&field.as_str()) {
            mended.insert(field, value);
            continue;
        }
        let is_list = value.is_array();
        for (number, piece) in pieces(value).into_iter().enumerate() {
            let place = match is_list {
                true => format!("{field} {}", number + 1),
                false => field.clone(),
            };
            let piece = mend_piece(&field, piece, &place, repairs)?;
            merge(&mut mended, piece);
        }
        if repairs.len() > MOST_IN_ALL {
            return Err(Message::ImportTooManyMistakes.into());
        }
    }
    Ok(Value::Object(mended))
}

fn pieces(value: Value) -> Vec<Value> {
    match value {
        Value::Array(entries) if !entries.is_empty() => {
            let alone = |entry| Value::Array(vec![entry]);
            entries.into_iter().map(alone).collect()
        }
        value => vec![value],
    }
}

/// Mends a field as if it were the only one of a framework. Gives it with what was set aside.
fn mend_piece(
    field: &str,
    piece: Value,
    name: &str,
    repairs: &mut Vec<Phrase>,
) -> Result<Map<String, Value>, Refusal> {
    let mut alone = json!({"formatVersion": FORMAT_VERSION, "title": ""});
    alone[field] = piece;
    for _ in 0..MOST_IN_ONE_PIECE {
        let Some(place) = first_error(&alone) else {
            return Ok(without_base(alone));
        };
        repairs.extend(mend_value(&mut alone, &place, name));
    }
    Err(Message::ImportTooManyMistakes.into())
}

fn without_base(alone: Value) -> Map<String, Value> {
    let Value::Object(mut fields) = alone else {
        return Map::new();
    };
    fields.retain(|field, _| !BASE.contains(&field.as_str()));
    fields
}

/// Puts a mended piece back with the pieces before it: lists are joined.
fn merge(mended: &mut Map<String, Value>, piece: Map<String, Value>) {
    for (field, value) in piece {
        match (mended.get_mut(&field), value) {
            (Some(Value::Array(list)), Value::Array(more)) => list.extend(more),
            (_, value) => insert_free(mended, &field, value),
        }
    }
}

/// Inserts a value under a name, or under the name with a number when that is taken.
fn insert_free(object: &mut Map<String, Value>, name: &str, value: Value) {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    if let Some(free) = names.find(|name| !object.contains_key(name)) {
        object.insert(free, value);
    }
}

/// Mends the value at a place: read as meant, or set aside. An empty value is left out.
fn mend_value(alone: &mut Value, place: &Place, name: &str) -> Option<Phrase> {
    if is_absent(alone, place) {
        remove_nulls(alone, place.steps());
        return None;
    }
    let item = words::item_name(alone, place, name);
    let original = place.value_in(alone)?.clone();
    if original == "" {
        // An empty text where a choice or a number belongs is a field left empty.
        remove(alone, place)?;
        return None;
    }
    for reading in readings(&original) {
        *place.value_in(alone)? = reading.clone();
        let next = first_error(alone);
        if !next.is_some_and(|next| next.is_within(place)) {
            return Some(words::read_as(&item, place, &original, &reading));
        }
    }
    remove(alone, place)?;
    let (object, field) = place.field_in(alone)?;
    set_aside(object, field, original.clone(), place.is_entry());
    Some(words::set_aside(&item, place, &original))
}

fn remove(alone: &mut Value, place: &Place) -> Option<Value> {
    let (parent, last) = place.parent_in(alone)?;
    match (parent, last) {
        (Value::Object(fields), Step::Field(field)) => fields.remove(field),
        (Value::Array(entries), Step::Entry(number)) if *number < entries.len() => {
            Some(entries.remove(*number))
        }
        _ => None,
    }
}

/// Keeps a value that could not be used, under a name of its own beside its field.
pub(super) fn set_aside(
    object: &mut Map<String, Value>,
    field: &str,
    value: Value,
    is_entry: bool,
) {
    let name = format!("{field}BeforeRepair");
    match object.get_mut(&name) {
        Some(Value::Array(kept)) if is_entry => kept.push(value),
        _ if is_entry => insert_free(object, &name, Value::Array(vec![value])),
        _ => insert_free(object, &name, value),
    }
}
