//! Two versions of one list: what was added, removed, renamed, moved, changed and put in another
//! order. Entries are matched by id.

use super::Told;
use super::fields::{Owner, compare};
use super::names::{Names, own_name, text};
use super::renamed::{moved, reconnected, rename};
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
            let kinds = Phrase::new(self.kind).with("several", "yes");
            let order = Phrase::new(Message::ChangesOrder).with("kinds", kinds);
            told.say_of(None, self.place, order);
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
            units: [names.unit(&was, 0), names.unit(&is, 1)],
        };
        let name = own_name(&is);
        rename(self.place, self.kind, (&mut was, &mut is), told);
        if self.place == "nodes" && !name.is_empty() {
            moved(name, &mut was, &mut is, told);
        }
        if self.place == "links" {
            let [from, to] = [&was, &is].map(|link| names.full(self.kind, link));
            reconnected((from, to), &mut was, &mut is, told);
        }
        compare(owner, (self.place, &was, &is), names, told);
    }
}

fn by_id(list: &[Value]) -> HashMap<&str, &Value> {
    list.iter().map(|entry| (id(entry), entry)).collect()
}

pub(super) fn id(entry: &Value) -> &str {
    text(entry, "id")
}
