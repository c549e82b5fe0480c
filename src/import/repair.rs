//! A typed framework made well formed: ids, links, references. Everything that is removed is
//! told, and kept aside in the file. Values of the wrong type belong in `mend`.

use super::identity::give_ids;
use super::mend::set_aside;
use super::repair_words as words;
use crate::model::any::{AnyEntity, AnyList};
use crate::model::entity::Kind;
use crate::model::invariants::present_ids;
use crate::model::walk::{ListVisitor, walk};
use crate::model::{Framework, Id, Link};
use crate::text::{Message, Phrase};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Makes a framework well formed, and tells what was repaired.
pub(super) fn repair(framework: &mut Framework, repairs: &mut Vec<Phrase>) {
    give_ids(framework, repairs);
    let mut aside = Map::new();
    aside.extend(std::mem::take(&mut framework.other));
    remove_useless_links(framework, &mut aside, repairs);
    let mut orphans = Orphans {
        present: present_ids(framework),
        aside: &mut aside,
        repairs,
    };
    walk(framework, &mut orphans);
    framework.other.extend(aside);
    // After the orphans: what referred to one refers to nothing now.
    let present = present_ids(framework);
    walk(framework, &mut Dangling { present, repairs });
    // A stage that is named twice is kept as it is once: there is nothing to tell.
    framework.pinned_stages.sort_unstable();
    framework.pinned_stages.dedup();
}

fn remove_useless_links(
    framework: &mut Framework,
    aside: &mut Map<String, Value>,
    repairs: &mut Vec<Phrase>,
) {
    let present = present_ids(framework);
    let mut joined = HashSet::new();
    for link in std::mem::take(&mut framework.links) {
        let Some(why) = fault_of(&present, &link, &mut joined) else {
            framework.links.push(link);
            continue;
        };
        let (from, to) = (title(framework, &link.from), title(framework, &link.to));
        repairs.push(words::link(why, from, to));
        keep(aside, link.as_ref());
    }
}

fn fault_of(
    present: &HashSet<(Kind, Id)>,
    link: &Link,
    joined: &mut HashSet<(Id, Id)>,
) -> Option<Message> {
    if !is_in(present, Kind::Node, &link.from) || !is_in(present, Kind::Node, &link.to) {
        return Some(Message::ImportRepairLinkEnd);
    }
    if link.from == link.to {
        return Some(Message::ImportRepairLinkSelf);
    }
    let is_new = joined.insert((link.from.clone(), link.to.clone()));
    (!is_new).then_some(Message::ImportRepairLinkTwice)
}

/// What an end of a link is called; its id when there is no such item or it has no title.
fn title<'a>(framework: &'a Framework, id: &'a Id) -> &'a str {
    match framework.node(id).map(|node| node.title.as_str()) {
        Some(title) if !title.is_empty() => title,
        _ => id.as_str(),
    }
}

/// Keeps an entity that has no place in the framework.
fn keep(aside: &mut Map<String, Value>, item: &dyn AnyEntity) {
    let list = match item.kind() {
        Kind::Link => "links",
        Kind::Measure => "measures",
        Kind::Criterion => "criteria",
        Kind::Dismissal => "dismissals",
        _ => "entries",
    };
    if let Ok(value) = serde_json::from_str(&item.json()) {
        set_aside(aside, list, value, true);
    }
}

/// Removes what belongs to something that is not there.
struct Orphans<'a> {
    present: HashSet<(Kind, Id)>,
    aside: &'a mut Map<String, Value>,
    repairs: &'a mut Vec<Phrase>,
}

impl ListVisitor for Orphans<'_> {
    fn list(&mut self, list: &mut dyn AnyList) {
        list.retain(&mut |item| {
            let owners = item.owners().into_iter();
            let mut missing = owners.filter(|(kind, id)| !is_in(&self.present, *kind, id));
            let Some((_, owner)) = missing.next() else {
                return true;
            };
            let told = words::orphan(item.kind(), item.name(), owner.as_str());
            self.repairs.push(told);
            keep(self.aside, item);
            // What belonged to it belongs to nothing now.
            self.present.remove(&(item.kind(), item.id().clone()));
            false
        });
    }
}

/// Clears references to what is not there, and keeps them aside in what referred to it.
struct Dangling<'a> {
    present: HashSet<(Kind, Id)>,
    repairs: &'a mut Vec<Phrase>,
}

impl ListVisitor for Dangling<'_> {
    fn list(&mut self, list: &mut dyn AnyList) {
        let told_of = |item: &dyn AnyEntity| -> Vec<Phrase> {
            let references = item.references().into_iter();
            let missing = references.filter(|(kind, id)| !is_in(&self.present, *kind, id));
            missing
                .map(|(_, id)| words::reference(item.kind(), item.name(), id.as_str()))
                .collect()
        };
        let told: Vec<Vec<Phrase>> = list.items().into_iter().map(told_of).collect();
        for (place, told) in told.into_iter().enumerate() {
            if !told.is_empty() {
                let is_there = &mut |kind: Kind, id: &Id| is_in(&self.present, kind, id);
                list.change(place, &mut |item| {
                    let before = item.json();
                    item.retain_references(is_there);
                    keep_references(item, &before);
                });
            }
            self.repairs.extend(told);
        }
    }
}

/// Keeps aside the references that an entity has lost since it was written as this JSON.
fn keep_references(item: &mut dyn AnyEntity, before: &str) {
    let (before, after) = (serde_json::from_str(before), item.json());
    let (Ok(Value::Object(before)), Ok(Value::Object(after))) =
        (before, serde_json::from_str(&after))
    else {
        return;
    };
    let mut other: Map<String, Value> = std::mem::take(item.other_mut()).into_iter().collect();
    for (field, was) in before {
        match (was, after.get(&field)) {
            (was, Some(now)) if was == *now => {}
            (Value::Array(ids), now) => {
                let stayed = now.and_then(Value::as_array);
                let lost = |id: &Value| !stayed.is_some_and(|stayed| stayed.contains(id));
                for id in ids.into_iter().filter(lost) {
                    set_aside(&mut other, &field, id, true);
                }
            }
            (was, _) => set_aside(&mut other, &field, was, false),
        }
    }
    item.other_mut().extend(other);
}

fn is_in(present: &HashSet<(Kind, Id)>, kind: Kind, id: &Id) -> bool {
    present.contains(&(kind, id.clone()))
}
