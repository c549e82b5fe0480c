//! Values within a sentence: dates, money, shares, choices, and lists of them. Which fields hold
//! what is said in `words`; what is said about them belongs in `fields`.

use super::field_words::{in_words, is_known};
use super::names::{LONGEST_OF_SEVERAL, Names, in_short, own_name, quoted, shorter, text};
use super::words::{LISTS, READINGS, Reading, VALUES};
use crate::model::{Number, SectionName};
use crate::text::{
    Message, PartialDate, Phrase, Value as Word, amount, money, section_heading,
    self_check_question, share,
};
use serde_json::Value;

/// The most entries of a list that are named in a sentence.
const MOST_NAMED: usize = 8;

/// A value that is to be said.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub place: &'a str,
    pub names: &'a Names,
    /// The unit in which what it belongs to counts.
    pub unit: &'a str,
}

impl Said<'_> {
    /// The words for a value; nothing for what is empty or has no words.
    pub fn words(self, value: &Value) -> Option<Word> {
        let reading = reading(self.place);
        match value {
            _ if reading == Reading::NotSaid => None,
            Value::Null if reading == Reading::YesOrNo => Some(Message::ChangesNo.into()),
            Value::Null if reading == Reading::YesNoOrNotKnown => {
                Some(Message::ChangesNotKnown.into())
            }
            Value::Bool(true) => Some(Message::ChangesYes.into()),
            Value::Bool(false) => Some(Message::ChangesNo.into()),
            Value::Number(_) => self.number(reading, value),
            Value::String(words) if words.trim().is_empty() => None,
            Value::String(words) => Some(self.text(reading, words, in_short)),
            Value::Array(list) => self.list(reading, list),
            Value::Null | Value::Object(_) => None,
        }
    }

    fn number(self, reading: Reading, value: &Value) -> Option<Word> {
        let number = value.as_f64()?;
        Some(match reading {
            Reading::Pence => money(value.as_i64()?).into(),
            Reading::Share => share(Number(number)).into(),
            Reading::PerCent => amount(Number(number), "%").into(),
            Reading::Months => Phrase::new(Message::SpecMonths)
                .with("count", number)
                .into(),
            Reading::InUnit => amount(Number(number), self.unit).into(),
            Reading::Question => {
                let question = u32::try_from(value.as_u64()?).ok()?;
                quoted_phrase(self_check_question(question))
            }
            _ => number.into(),
        })
    }

    fn text(self, reading: Reading, words: &str, in_short: fn(&str) -> String) -> Word {
        match reading {
            // A step of the ladder of co-production has the same name in files.
            Reading::Status if words == "engagement" => {
                Message::ChangesValueDraftForDiscussion.into()
            }
            Reading::Choice | Reading::Status => chosen(words),
            Reading::Entry => self.names.of(words),
            Reading::Section => section(words),
            Reading::Check => quoted(in_words(words)),
            Reading::Date => match PartialDate::parse(words) {
                Some(date) => date.phrase().into(),
                None => quoted(in_short(words)),
            },
            _ => quoted(in_short(words)),
        }
    }

    fn list(self, reading: Reading, list: &[Value]) -> Option<Word> {
        let cut: fn(&str) -> String = match list {
            [_] => in_short,
            _ => |words| shorter(words, LONGEST_OF_SEVERAL),
        };
        let words = list.iter().map(|entry| match entry {
            Value::String(words) => Some(self.text(reading, words, cut)),
            Value::Object(_) => self.object(reading, entry),
            _ => None,
        });
        joined(words.collect::<Option<Vec<Word>>>()?)
    }

    /// An entry of a list that has no id of its own.
    fn object(self, reading: Reading, entry: &Value) -> Option<Word> {
        let number = |field: &str| entry.get(field).and_then(Value::as_f64).unwrap_or_default();
        match reading {
            Reading::Effect => {
                let phrase = Phrase::new(Message::ChangesEffectPoint);
                let phrase = phrase.with("share", share(Number(number("share"))));
                Some(phrase.with("count", number("sessions")).into())
            }
            Reading::Places => Some(match text(entry, "kind") {
                "part" | "" => part(text(entry, "id")),
                _ => self.names.of(text(entry, "id")),
            }),
            _ => Some(own_name(entry))
                .filter(|name| !name.is_empty())
                .map(quoted),
        }
    }
}

/// How the value of a field is read; as it is where the field is none of ours.
fn reading(place: &str) -> Reading {
    let field = place.rsplit('/').next().unwrap_or(place);
    let known = READINGS.iter().find(|(known, _)| *known == field);
    match known {
        Some((_, reading)) if is_known(place) => *reading,
        None if is_known(place) && (field.ends_with("Id") || field.ends_with("Ids")) => {
            Reading::Entry
        }
        _ => Reading::AsItIs,
    }
}

/// A value that is one of a few, in words; as it is where it is not known.
pub(super) fn chosen(code: &str) -> Word {
    let known = VALUES.iter().find(|(known, _)| *known == code);
    known.map_or_else(|| in_words(code).into(), |(_, message)| (*message).into())
}

/// A section of the specification by its name in files.
pub(super) fn section(id: &str) -> Word {
    let known = SectionName::ALL.into_iter().find(|name| name.id() == id);
    known.map_or_else(
        || quoted(in_words(id)),
        |name| quoted_phrase(section_heading(name).into()),
    )
}

/// A part of a framework by its name in files: what is in its list.
fn part(id: &str) -> Word {
    match LISTS.iter().find(|(place, _)| *place == id) {
        Some((_, kind)) => Phrase::new(*kind).with("several", "yes").into(),
        None => Message::ChangesWhole.into(),
    }
}

fn quoted_phrase(words: Phrase) -> Word {
    Phrase::new(Message::ChangesNamed)
        .with("name", words)
        .into()
}

/// "a", "a and b", "a, b and c", with the rest counted where there are too many.
pub(super) fn joined(mut words: Vec<Word>) -> Option<Word> {
    let rest = words.len().saturating_sub(MOST_NAMED);
    words.truncate(MOST_NAMED);
    let last = match rest {
        0 => Some(words.pop()?),
        _ => None,
    };
    let first = words.into_iter().reduce(|first, next| {
        let pair = Phrase::new(Message::ChangesComma).with("first", first);
        pair.with("next", next).into()
    });
    Some(match (first, last) {
        (None, last) => last?,
        (Some(first), Some(last)) => {
            let pair = Phrase::new(Message::SpecAnd).with("first", first);
            pair.with("last", last).into()
        }
        (Some(first), None) => {
            let all = Phrase::new(Message::SpecAndMore).with("first", first);
            all.with("count", rest).into()
        }
    })
}

/// Whether there is nothing in a value.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}
