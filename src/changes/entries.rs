//! Two versions of one list: what was added, removed, renamed, moved, changed and put in another
//! order. Entries are matched by id.

use super::Told;
use super::fields::{Owner, compare};
use super::names::{NAMING, Names, own_name};
use crate::text::{Message, Phrase};
use serde_json::Value;
use std::collections::HashMap;

/// Two versions of one list.
pub(super) struct Entries {
    place: &'static str,
    kind: Message,
    before: Vec<Value>,
    after: Vec<Value>,
}

impl Entries {
    pub fn new(
        place: &'static str,
        kind: Message,
        (before, after): (Vec<Value>, Vec<Value>),
    ) -> Self {
        Entries {
            place,
            kind,
            before,
            after,
        }
    }

    /// Tells everything that changed in the list.
    pub fn compare(self, names: &Names, told: &mut Told) {
        let before = by_id(&self.before);
        let after = by_id(&self.after);
        for entry in &self.before {
            if !after.contains_key(id(entry)) {
                self.say(Message::ChangesRemoved, entry, names, told);
            }
        }
        for entry in &self.after {
            match before.get(id(entry)) {
                None => self.say(Message::ChangesAdded, entry, names, told),
                Some(was) => self.changed(was, entry, names, told),
            }
        }
        let stayed = |list: &[Value], other: &HashMap<&str, &Value>| -> Vec<String> {
            let ids = list.iter().map(id).filter(|id| other.contains_key(id));
            ids.map(str::to_owned).collect()
        };
        if stayed(&self.before, &after) != stayed(&self.after, &before) {
            let order = Phrase::new(Message::ChangesOrder).with("kind", self.kind);
            told.say(None, order);
        }
    }

    fn say(&self, message: Message, entry: &Value, names: &Names, told: &mut Told) {
        let what = names.full(self.kind, entry);
        let phrase = Phrase::new(message).with("what", what);
        told.say_of(Some(id(entry)), self.place, phrase);
    }

    fn changed(&self, was: &Value, is: &Value, names: &Names, told: &mut Told) {
        if was == is {
            return;
        }
        let (mut was, mut is) = (was.clone(), is.clone());
        let owner = Owner::Entry {
            id: id(&is).to_owned(),
            what: names.owner(self.kind, &is),
        };
        rename(self.place, &mut was, &mut is, told);
        if self.place == "nodes" {
            moved(&mut was, &mut is, told);
        }
        compare(owner, (self.place, &was, &is), names, told);
    }
}

/// Tells a new name, and takes it out of what is left to compare.
fn rename(place: &str, was: &mut Value, is: &mut Value, told: &mut Told) {
    let (from, to) = (own_name(was), own_name(is));
    if from == to || from.is_empty() || to.is_empty() {
        return;
    }
    let phrase = Phrase::new(Message::ChangesRenamed).with("from", from);
    told.say_of(Some(id(is)), place, phrase.with("to", to));
    let has = |entry: &Value, field: &str| entry.get(field).is_some_and(|it| it.is_string());
    let field = NAMING
        .iter()
        .find(|field| has(was, field) && has(is, field));
    if let Some(field) = field {
        without(was, field);
        without(is, field);
    }
}

/// Tells another stage, and takes it out of what is left to compare.
fn moved(was: &mut Value, is: &mut Value, told: &mut Told) {
    let (from, to) = (was.get("stage").cloned(), is.get("stage").cloned());
    let (Some(from), Some(to)) = (from, to) else {
        return;
    };
    let name = own_name(is);
    if from == to || name.is_empty() {
        return;
    }
    let phrase = Phrase::new(Message::ChangesMoved)
        .with("name", name)
        .with("from", super::fields::chosen(&from))
        .with("to", super::fields::chosen(&to));
    told.say(Some(id(is)), phrase);
    without(was, "stage");
    without(is, "stage");
}

fn without(entry: &mut Value, field: &str) {
    if let Some(fields) = entry.as_object_mut() {
        fields.remove(field);
    }
}

fn by_id(list: &[Value]) -> HashMap<&str, &Value> {
    list.iter().map(|entry| (id(entry), entry)).collect()
}

fn id(entry: &Value) -> &str {
    entry.get("id").and_then(Value::as_str).unwrap_or_default()
}
