//! What entries are called in a sentence, in the version they are of.

use super::field_words::in_words;
use super::words;
use crate::text::{Message, Phrase, Value as Word, self_check_question, without_stop};
use serde_json::Value;
use std::collections::HashMap;

/// The most characters of a text within a sentence.
const LONGEST: usize = 160;

/// The most characters of a text that is one of several within a sentence.
pub(super) const LONGEST_OF_SEVERAL: usize = 60;

/// The fields that name an entry, by the first that it has.
pub(super) const NAMING: &[&str] = &["title", "name", "group", "what", "trigger", "finding"];

/// The entries of two versions by their ids: those of the later version first.
pub(super) struct Names {
    entries: HashMap<String, (Message, Value)>,
    /// The units of measures by their ids, in the earlier version and in the later.
    units: [HashMap<String, String>; 2],
}

impl Names {
    /// The names in two versions.
    pub fn new(before: &Value, after: &Value) -> Self {
        let mut entries = HashMap::new();
        for version in [after, before] {
            for (place, kind) in words::LISTS {
                for entry in list(version, place) {
                    let id = text(entry, "id").to_owned();
                    entries.entry(id).or_insert_with(|| (*kind, entry.clone()));
                }
            }
        }
        let units = [before, after].map(|version| {
            let measures = list(version, "measures");
            let units = measures.map(|it| (text(it, "id").to_owned(), text(it, "unit").to_owned()));
            units.collect()
        });
        Names { entries, units }
    }

    /// What an id stands for.
    pub fn of(&self, id: &str) -> Word {
        match self.entries.get(id) {
            Some((kind, entry)) => self.entry(*kind, entry).into(),
            None => Message::ChangesMissing.into(),
        }
    }

    /// The unit in which an entry counts, in the earlier version or in the later.
    pub fn unit(&self, entry: &Value, version: usize) -> String {
        let measure = text(entry, "measureId");
        let known = self.units.get(version).and_then(|units| units.get(measure));
        known
            .map_or_else(|| text(entry, "unit"), String::as_str)
            .to_owned()
    }

    /// The item of the chain that a field points to.
    fn item(&self, entry: &Value, field: &str) -> Word {
        let item = self.entries.get(text(entry, field));
        match item.map_or_else(String::new, |(_, item)| own_name(item)) {
            name if name.is_empty() => Message::ChangesUntitled.into(),
            name => quoted(name),
        }
    }

    /// An entry within a sentence that says of what kind it is if its name does not.
    fn entry(&self, kind: Message, entry: &Value) -> Phrase {
        let says_its_kind = matches!(
            kind,
            Message::ChangesKindLink
                | Message::ChangesKindCriterion
                | Message::ChangesKindSelfCheckAnswer
        );
        match name(kind, entry) {
            Some(name) if !says_its_kind => named(name),
            _ => self.full(kind, entry),
        }
    }

    /// An entry with its kind.
    pub fn full(&self, kind: Message, entry: &Value) -> Phrase {
        match (kind, name(kind, entry)) {
            (Message::ChangesKindLink, _) => Phrase::new(Message::ChangesLinkBetween)
                .with("from", self.item(entry, "from"))
                .with("to", self.item(entry, "to")),
            (Message::ChangesKindCriterion, _) => {
                Phrase::new(Message::ChangesCriterionOf).with("name", self.item(entry, "nodeId"))
            }
            (Message::ChangesKindSelfCheckAnswer, Some(question)) => {
                Phrase::new(Message::ChangesAnswerTo).with("question", question)
            }
            (kind, None) => Phrase::new(Message::ChangesKindUnnamed).with("kind", kind),
            (kind, Some(name)) => {
                let phrase = Phrase::new(Message::ChangesKindNamed).with("kind", kind);
                phrase.with("name", name)
            }
        }
    }

    /// The owner in a sentence about a field: of a criterion, the outcome it judges.
    pub fn owner(&self, kind: Message, entry: &Value) -> Phrase {
        match (kind, self.item(entry, "nodeId")) {
            (Message::ChangesKindCriterion, Word::Phrase(item)) => *item,
            (Message::ChangesKindCriterion, _) => Message::ChangesUntitled.into(),
            (kind, _) => self.entry(kind, entry),
        }
    }
}

/// The name of an entry of a kind, without quotation marks.
fn name(kind: Message, entry: &Value) -> Option<Word> {
    let own = own_name(entry);
    match kind {
        Message::ChangesKindSelfCheckAnswer => {
            let question = entry.get("question").and_then(Value::as_u64);
            let question = u32::try_from(question.unwrap_or_default()).unwrap_or(u32::MAX);
            Some(self_check_question(question).into())
        }
        // A file by hand may leave out what was found, and never the check.
        Message::ChangesKindFindingSetAside if own.is_empty() => {
            let check = in_words(text(entry, "check"));
            (!check.is_empty()).then(|| check.into())
        }
        _ => (!own.is_empty()).then(|| own.into()),
    }
}

/// The name an entry has of itself, on one line and not too long.
pub(super) fn own_name(entry: &Value) -> String {
    let named = NAMING.iter().map(|field| in_short(text(entry, field)));
    let mut named = named.filter(|name| !name.is_empty());
    named.next().unwrap_or_default()
}

/// Words that somebody wrote.
pub(super) fn quoted(words: String) -> Word {
    named(words).into()
}

fn named(words: impl Into<Word>) -> Phrase {
    Phrase::new(Message::ChangesNamed).with("name", words)
}

/// The entries of a list in a version.
fn list<'a>(version: &'a Value, place: &str) -> impl Iterator<Item = &'a Value> {
    let list = version.pointer(&["/", place].concat());
    list.and_then(Value::as_array).into_iter().flatten()
}

/// The text in a field of an entry; empty where there is none.
pub(super) fn text<'a>(entry: &'a Value, field: &str) -> &'a str {
    let text = entry.get(field).and_then(Value::as_str);
    text.unwrap_or_default()
}

/// A text on one line as it stands within a sentence, cut at a space where it is too long for one.
pub(super) fn in_short(text: &str) -> String {
    shorter(text, LONGEST)
}

/// A text on one line without the full stop at its end, cut at a space after no more than so many
/// characters.
pub(super) fn shorter(text: &str, longest: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(longest) else {
        return without_stop(&line).to_owned();
    };
    let start = &line[..end];
    let is_whole = line[end..].starts_with(' ');
    let words = match start.rfind(' ') {
        Some(space) if !is_whole => &start[..space],
        _ => start,
    };
    format!("{}…", words.trim_end_matches([' ', ',', ';', ':', '.']))
}

/// The words from a little before the first that another text does not have, of a text that is
/// too long to be said whole.
pub(super) fn from_difference(text: &str, other: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let others = other.split_whitespace();
    let alike = words
        .iter()
        .zip(others)
        .take_while(|(one, other)| *one == other);
    let alike = alike.count().min(words.len().saturating_sub(1));
    match alike.saturating_sub(3) {
        0 => in_short(text),
        skipped => format!("…{}", in_short(&words[skipped..].join(" "))),
    }
}

#[cfg(test)]
mod tests {
    use super::{from_difference, shorter};

    #[test]
    fn long_texts_are_cut_at_a_space() {
        for (text, cut) in [
            ("reach communities nearby", "reach…"),
            ("reach community services", "reach community…"),
            ("reach community", "reach community"),
            ("reach, communities", "reach…"),
            ("reach\n communities now", "reach…"),
            ("reach everyone  in time", "reach everyone…"),
            ("reach them all.", "reach them all"),
            ("reach whom?", "reach whom?"),
            ("and so on...", "and so on..."),
            ("einhundertsiebenundzwanzig", "einhundertsiebe…"),
            ("ŵŵŵŵŵ ŵŵŵŵŵ ŵŵŵŵŵŵ", "ŵŵŵŵŵ ŵŵŵŵŵ…"),
        ] {
            assert_eq!(shorter(text, 15), cut, "{text}");
        }
    }

    #[test]
    fn long_texts_that_begin_alike_are_told_apart() {
        let alike = "one two three four five ".repeat(10);
        let text = |end: &str| format!("{alike}{end}");
        for (one, other, told) in [
            ("six", "seven", "…three four five six"),
            ("", "seven", "…two three four five"),
            ("six", "", "…three four five six"),
        ] {
            assert_eq!(from_difference(&text(one), &text(other)), told);
        }
        assert_eq!(from_difference("one two", "three"), "one two");
    }
}
