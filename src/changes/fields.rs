//! Two versions of something with fields, field by field.

use super::Told;
use super::field_words::{Called, called, is_known_within, is_put_aside, order};
use super::names::{Names, from_difference, in_short, quoted};
use super::sections;
use super::values::{Said, is_empty};
use super::words::DEFAULTS;
use crate::text::{Message, Phrase, Value as Word};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What fields belong to.
pub(super) enum Owner {
    /// The framework as a whole.
    Whole,
    /// An entry of a list.
    Entry {
        id: String,
        /// What it is called.
        what: Phrase,
        /// The units in which it counts, in the earlier version and in the later.
        units: [String; 2],
    },
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
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let inner = |name: &String| match place {
            "" => name.clone(),
            place => [place, "/", name].concat(),
        };
        let mut fields: Vec<_> = names.into_iter().map(|name| (inner(name), name)).collect();
        fields.sort_by_key(|(place, _)| order(place));
        for (place, name) in fields {
            let was = before.get(name).unwrap_or(&Value::Null);
            let is = after.get(name).unwrap_or(&Value::Null);
            // Fields of what is not known are not told one by one.
            let nested = was.is_object() || is.is_object();
            if was == is {
                continue;
            } else if nested && is_known_within(&place) {
                self.fields(&place, was, is);
            } else {
                self.field(&place, was, is);
            }
        }
    }

    fn field(&mut self, place: &str, was: &Value, is: &Value) {
        let found = sections::told(place, was, is);
        if found.is_empty() {
            self.say(place, self.phrase(place, was, is));
        }
        found
            .into_iter()
            .for_each(|(place, one)| self.say(&place, one));
    }

    fn phrase(&self, place: &str, was: &Value, is: &Value) -> Phrase {
        let (what, units) = match &self.owner {
            Owner::Whole => (None, ["", ""]),
            Owner::Entry { what, units, .. } => (Some(what), [units[0].as_str(), &units[1]]),
        };
        let field = called(place, what);
        if is_put_aside(place) {
            return Phrase::new(Message::ChangesReworded).with("field", field.words);
        }
        let default = DEFAULTS.iter().find(|(known, _)| *known == place);
        let default = default.map_or(Value::Null, |(_, value)| (*value).into());
        let names = self.names;
        let said = |value: &Value, unit| {
            let value = if value.is_null() { &default } else { value };
            Said { place, names, unit }.words(value)
        };
        let (from, to) = (said(was, units[0]), said(is, units[1]));
        sentence(field, (was, from), (is, to))
    }

    fn say(&mut self, place: &str, phrase: Phrase) {
        let id = match &self.owner {
            Owner::Whole => None,
            Owner::Entry { id, .. } => Some(id.as_str()),
        };
        self.told.say_of(id, place, phrase);
    }
}

/// The sentence about a field, with its value in the earlier version and in the later, each also
/// in words.
pub(super) fn sentence(
    field: Called,
    (was, from): (&Value, Option<Word>),
    (is, to): (&Value, Option<Word>),
) -> Phrase {
    let [was_empty, is_now_empty] = [was, is].map(is_empty);
    let phrase = match (from, to) {
        (Some(from), Some(to)) => match apart((was, from), (is, to)) {
            Some((from, to)) => changed(from, to),
            None => Phrase::new(Message::ChangesReworded),
        },
        (None, Some(to)) if was_empty => Phrase::new(Message::ChangesSet).with("to", to),
        (Some(from), None) if is_now_empty => {
            Phrase::new(Message::ChangesCleared).with("from", from)
        }
        (None, None) if was_empty && !is_now_empty => Phrase::new(Message::ChangesGiven),
        (None, None) if is_now_empty && !was_empty => Phrase::new(Message::ChangesWithdrawn),
        _ => Phrase::new(Message::ChangesReworded),
    };
    let several = if field.are_several { "yes" } else { "no" };
    phrase.with("field", field.words).with("several", several)
}

fn changed(from: Word, to: Word) -> Phrase {
    Phrase::new(Message::ChangesChanged)
        .with("from", from)
        .with("to", to)
}

/// Two values in words that differ: where long texts begin alike, from where they differ.
fn apart((was, from): (&Value, Word), (is, to): (&Value, Word)) -> Option<(Word, Word)> {
    if from != to {
        return Some((from, to));
    }
    let (was, is) = (was.as_str()?, is.as_str()?);
    if from != quoted(in_short(was)) {
        return None;
    }
    let (from, to) = (from_difference(was, is), from_difference(is, was));
    (from != to).then(|| (quoted(from), quoted(to)))
}
