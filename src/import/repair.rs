//! A typed framework made well formed: ids, links, references. Everything that is removed is
//! told, and kept aside in the file. Values of the wrong type belong in `mend`.

use super::identity::give_ids;
use super::mend::set_aside;
use super::repair_words as words;
use crate::model::entity::{Entity, Kind};
use crate::model::invariants::present_ids;
use crate::model::walk::{ListVisitor, change, walk};
use crate::model::{Framework, Id, Link, List};
use crate::text::{Message, Phrase};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Makes a framework well formed, and tells what was repaired.
pub(super) fn repair(framework: &mut Framework, repairs: &mut Vec<Phrase>) {
    give_ids(framework, repairs);
    let mut aside = Map::from_iter(std::mem::take(&mut framework.other));
    remove_useless_links(framework, &mut aside, repairs);
    let mut orphans = Orphans {
        present: present_ids(framework),
        aside: &mut aside,
        repairs,
    };
    walk(framework, &mut orphans);
    framework.other = aside.into_iter().collect();
    // After the orphans: what referred to one refers to nothing now.
    let present = present_ids(framework);
    walk(framework, &mut Dangling { present, repairs });
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
fn keep<T: Entity>(aside: &mut Map<String, Value>, item: &T) {
    let list = match T::KIND {
        Kind::Link => "links",
        Kind::Measure => "measures",
        Kind::Criterion => "criteria",
        _ => "entries",
    };
    if let Ok(value) = serde_json::to_value(item) {
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
    fn list<T: Entity>(&mut self, list: &mut List<T>) {
        list.retain(|item| {
            let owners = item.owners().into_iter();
            let mut missing = owners.filter(|(kind, id)| !is_in(&self.present, *kind, id));
            let Some((_, owner)) = missing.next() else {
                return true;
            };
            let told = words::orphan(T::KIND, item.name(), owner.as_str());
            self.repairs.push(told);
            keep(self.aside, item.as_ref());
            false
        });
    }
}

/// Clears references to what is not there.
struct Dangling<'a> {
    present: HashSet<(Kind, Id)>,
    repairs: &'a mut Vec<Phrase>,
}

impl ListVisitor for Dangling<'_> {
    fn list<T: Entity>(&mut self, list: &mut List<T>) {
        for item in list.iter_mut() {
            let references = item.references().into_iter();
            let missing = references.filter(|(kind, id)| !is_in(&self.present, *kind, id));
            let tell = |(_, id): (Kind, &Id)| words::reference(T::KIND, item.name(), id.as_str());
            let told: Vec<Phrase> = missing.map(tell).collect();
            if !told.is_empty() {
                let is_there = &mut |kind: Kind, id: &Id| is_in(&self.present, kind, id);
                change(item, |item| item.retain_references(is_there));
            }
            self.repairs.extend(told);
        }
    }
}

fn is_in(present: &HashSet<(Kind, Id)>, kind: Kind, id: &Id) -> bool {
    present.contains(&(kind, id.clone()))
}
