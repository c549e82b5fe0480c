//! What entries are called in a sentence, in the version they are of.

use super::words;
use crate::text::{Message, Phrase, Value as Word};
use serde_json::Value;
use std::collections::HashMap;

/// The most characters of a text within a sentence.
const LONGEST: usize = 160;

/// The fields that name an entry, by the first that it has.
pub(super) const NAMING: &[&str] = &["title", "name", "group", "what", "trigger", "finding"];

/// The names of entries by their ids: those of the later version first.
pub(super) struct Names(HashMap<String, String>);

impl Names {
    /// The names in two versions.
    pub fn new(before: &Value, after: &Value) -> Self {
        let mut names = Names(HashMap::new());
        for version in [after, before] {
            for (place, _) in words::LISTS {
                let list = version.pointer(&format!("/{place}"));
                let entries = list.and_then(Value::as_array).into_iter().flatten();
                entries.for_each(|entry| names.add(entry));
            }
        }
        names
    }

    fn add(&mut self, entry: &Value) {
        let name = own_name(entry);
        if let Some(id) = entry.get("id").and_then(Value::as_str) {
            self.0.entry(id.to_owned()).or_insert(name);
        }
    }

    /// What an id stands for; the id itself where nothing is known.
    pub fn of<'a>(&'a self, id: &'a str) -> &'a str {
        let name = self.0.get(id).map_or("", String::as_str);
        if name.is_empty() { id } else { name }
    }

    /// An item of the chain, or words for one without a title.
    fn item(&self, entry: &Value, field: &str) -> Word {
        let id = entry.get(field).and_then(Value::as_str).unwrap_or_default();
        match self.0.get(id).map_or("", String::as_str) {
            "" => Message::ChangesUntitled.into(),
            name => name.into(),
        }
    }

    /// An entry within a sentence that says of what kind it is if its name does not.
    pub fn entry(&self, kind: Message, entry: &Value) -> Phrase {
        match own_name(entry) {
            name if name.is_empty() => self.full(kind, entry),
            name => Phrase::new(Message::ChangesNamed).with("name", name),
        }
    }

    /// An entry with its kind.
    pub fn full(&self, kind: Message, entry: &Value) -> Phrase {
        match (kind, own_name(entry)) {
            (Message::ChangesKindLink, _) => Phrase::new(Message::ChangesLinkBetween)
                .with("from", self.item(entry, "from"))
                .with("to", self.item(entry, "to")),
            (Message::ChangesKindCriterion, _) => {
                Phrase::new(Message::ChangesCriterionOf).with("name", self.item(entry, "nodeId"))
            }
            (kind, name) if name.is_empty() => {
                Phrase::new(Message::ChangesKindUnnamed).with("kind", kind)
            }
            (kind, name) => {
                let phrase = Phrase::new(Message::ChangesKindNamed).with("kind", kind);
                phrase.with("name", name)
            }
        }
    }

    /// The owner in a sentence about a field: of a criterion, the outcome it judges.
    pub fn owner(&self, kind: Message, entry: &Value) -> Phrase {
        match kind {
            Message::ChangesKindCriterion => {
                let item = self.item(entry, "nodeId");
                Phrase::new(Message::ChangesNamed).with("name", item)
            }
            kind => self.entry(kind, entry),
        }
    }
}

/// The name an entry has of itself, on one line and not too long.
pub(super) fn own_name(entry: &Value) -> String {
    let named = NAMING.iter().filter_map(|field| entry.get(field)?.as_str());
    let mut named = named.map(in_short);
    named.find(|name| !name.is_empty()).unwrap_or_default()
}

/// A text on one line, cut where it is too long for a sentence.
pub(super) fn in_short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
