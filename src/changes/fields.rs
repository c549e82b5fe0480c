//! Two versions of something with fields, field by field.

use super::Told;
use super::field_words::FIELDS;
use super::names::{Names, in_short};
use super::words::{CHOICES, DEFAULTS, PENCE, VALUES};
use crate::model::Pence;
use crate::text::{Message, Phrase, Value as Word};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What fields belong to.
pub(super) enum Owner {
    /// The framework as a whole.
    Whole,
    /// An entry of a list, with what it is called.
    Entry { id: String, what: Phrase },
}

/// Tells every field that differs between two versions of what is at a place.
pub(super) fn compare(
    owner: Owner,
    (place, before, after): (&str, &Value, &Value),
    names: &Names,
    told: &mut Told,
) {
    let mut comparison = Comparison { owner, names, told };
    comparison.fields(place, before, after);
}

struct Comparison<'a> {
    owner: Owner,
    names: &'a Names,
    told: &'a mut Told,
}

impl Comparison<'_> {
    fn fields(&mut self, place: &str, before: &Value, after: &Value) {
        let none = Map::new();
        let before = before.as_object().unwrap_or(&none);
        let after = after.as_object().unwrap_or(&none);
        let fields: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for field in fields {
            let inner = match place {
                "" => field.clone(),
                place => [place, "/", field].concat(),
            };
            let was = before.get(field).unwrap_or(&Value::Null);
            let is = after.get(field).unwrap_or(&Value::Null);
            if was == is {
                continue;
            }
            // Fields of what is not known are not told one by one.
            let nested = was.is_object() || is.is_object();
            if nested && is_known_within(&inner) {
                self.fields(&inner, was, is);
            } else {
                self.field(&inner, was, is);
            }
        }
    }

    fn field(&mut self, place: &str, was: &Value, is: &Value) {
        let default = DEFAULTS.iter().find(|(known, _)| *known == place);
        let default = default.map_or(Value::Null, |(_, value)| (*value).into());
        let was = if was.is_null() { &default } else { was };
        let is = if is.is_null() { &default } else { is };
        let (from, to) = (self.said(place, was), self.said(place, is));
        let [changed, set, cleared, reworded] = self.messages();
        let phrase = match (from, to) {
            (Some(from), Some(to)) if from != to => {
                Phrase::new(changed).with("from", from).with("to", to)
            }
            (None, Some(to)) if is_empty(was) => Phrase::new(set).with("to", to),
            (Some(from), None) if is_empty(is) => Phrase::new(cleared).with("from", from),
            _ => Phrase::new(reworded),
        };
        let phrase = phrase.with("field", name_of(place));
        match &self.owner {
            Owner::Whole => self.told.say_of(None, place, phrase),
            Owner::Entry { id, what } => {
                let phrase = phrase.with("what", what.clone());
                self.told.say_of(Some(id), place, phrase);
            }
        }
    }

    fn messages(&self) -> [Message; 4] {
        match self.owner {
            Owner::Whole => [
                Message::ChangesPartChanged,
                Message::ChangesPartSet,
                Message::ChangesPartCleared,
                Message::ChangesPartReworded,
            ],
            Owner::Entry { .. } => [
                Message::ChangesChanged,
                Message::ChangesSet,
                Message::ChangesCleared,
                Message::ChangesReworded,
            ],
        }
    }

    /// A value within a sentence; nothing for what is empty or has fields of its own.
    fn said(&self, place: &str, value: &Value) -> Option<Word> {
        let field = place.rsplit('/').next().unwrap_or(place);
        match value {
            Value::Bool(true) => Some(Message::ChangesYes.into()),
            Value::Bool(false) => Some(Message::ChangesNo.into()),
            Value::Number(_) if PENCE.contains(&field) => pounds(value.as_i64()?),
            Value::Number(_) => Some(value.as_f64()?.into()),
            Value::String(text) if text.trim().is_empty() => None,
            Value::String(text) => Some(self.text(field, text)),
            Value::Array(list) if list.is_empty() => None,
            // Sections are known by names of ours, which are no words to print.
            Value::Array(_) if field == "leftOut" => None,
            Value::Array(list) => self.list(field, list),
            Value::Null | Value::Object(_) => None,
        }
    }

    fn text(&self, field: &str, text: &str) -> Word {
        let refers = field.ends_with("Id") || field.ends_with("Ids");
        match field {
            _ if refers => quoted(self.names.of(text).to_owned()),
            "from" | "to" => quoted(self.names.of(text).to_owned()),
            field if CHOICES.contains(&field) => chosen(&text.into()),
            _ => quoted(in_short(text)),
        }
    }

    fn list(&self, field: &str, list: &[Value]) -> Option<Word> {
        let texts: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
        let texts = texts?;
        if let [one] = texts.as_slice() {
            return Some(self.text(field, one));
        }
        let named = texts.iter().map(|text| match field.ends_with("Ids") {
            true => self.names.of(text).to_owned(),
            false => in_short(text),
        });
        Some(quoted(in_short(&named.collect::<Vec<_>>().join(", "))))
    }
}

/// Words that somebody wrote.
fn quoted(words: String) -> Word {
    Phrase::new(Message::ChangesNamed)
        .with("name", words)
        .into()
}

/// A value that is one of a few, in words; as it is where it is not known.
pub(super) fn chosen(value: &Value) -> Word {
    let code = value.as_str().unwrap_or_default();
    let known = VALUES.iter().find(|(known, _)| *known == code);
    known.map_or_else(|| in_short(code).into(), |(_, message)| (*message).into())
}

fn pounds(pence: Pence) -> Option<Word> {
    let (whole, rest) = (pence.unsigned_abs() / 100, pence.unsigned_abs() % 100);
    let message = match rest {
        0 => Message::ChangesPounds,
        _ => Message::ChangesPoundsAndPence,
    };
    let phrase = Phrase::new(message)
        .with("sign", if pence < 0 { "−" } else { "" })
        .with("amount", whole as f64)
        .with("pence", format!("{rest:02}"));
    Some(phrase.into())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

/// Whether fields within a place are known.
fn is_known_within(place: &str) -> bool {
    let within = [place, "/"].concat();
    FIELDS.iter().any(|(known, _)| known.starts_with(&within))
}

/// What a field is called; its name in the file where it is not known.
fn name_of(place: &str) -> Word {
    match FIELDS.iter().find(|(known, _)| *known == place) {
        Some((_, message)) => (*message).into(),
        None => {
            let field = place.rsplit('/').next().unwrap_or(place);
            Phrase::new(Message::ChangesField)
                .with("name", in_short(field))
                .into()
        }
    }
}
