//! Ids for what has none, or another's. They are made from what the file says and not from
//! chance, so that the same file gives the same framework.

use super::repair_words as words;
use crate::model::any::{AnyEntity, AnyList, to_json};
use crate::model::entity::Kind;
use crate::model::invariants::used_ids;
use crate::model::walk::{ListVisitor, walk};
use crate::model::{Framework, Id, IdSource};
use crate::text::Phrase;
use std::collections::{HashMap, HashSet};

/// Gives every entity an id of its own. References to an entity whose id was another kind's
/// follow it to its new id; a second entity of the same kind is the one nobody refers to.
pub(super) fn give_ids(framework: &mut Framework, repairs: &mut Vec<Phrase>) {
    let mut giver = Giver {
        used: used_ids(framework),
        seen: HashSet::new(),
        seen_by_kind: HashSet::new(),
        renamed: HashMap::new(),
        repairs,
    };
    if framework.id.is_empty() {
        framework.id = giver.new_id(Kind::Framework, 0, to_json(framework));
    }
    giver.seen.insert(framework.id.clone());
    walk(framework, &mut giver);
    let renamed = giver.renamed;
    if !renamed.is_empty() {
        walk(framework, &mut Renamer(renamed));
    }
}

struct Giver<'a> {
    /// Every id in the file, and every one given since.
    used: HashSet<Id>,
    /// The ids of the entities before this one.
    seen: HashSet<Id>,
    seen_by_kind: HashSet<(Kind, Id)>,
    renamed: HashMap<(Kind, Id), Id>,
    repairs: &'a mut Vec<Phrase>,
}

impl ListVisitor for Giver<'_> {
    fn list(&mut self, list: &mut dyn AnyList) {
        let items = list.items().into_iter().enumerate();
        let new_ids: Vec<_> = items
            .map(|(place, item)| self.own_id(place, item))
            .collect();
        for (place, new_id) in new_ids.into_iter().enumerate() {
            if let Some(id) = new_id {
                list.change(place, &mut |item| item.set_id(id.clone()));
            }
        }
    }
}

impl Giver<'_> {
    /// A new id for an entity that has none or another's.
    fn own_id(&mut self, position: usize, item: &dyn AnyEntity) -> Option<Id> {
        let (kind, old) = (item.kind(), item.id().clone());
        let is_first_of_kind = self.seen_by_kind.insert((kind, old.clone()));
        if !old.is_empty() && self.seen.insert(old.clone()) {
            return None;
        }
        let new = self.new_id(kind, position, item.json());
        if !old.is_empty() {
            let told = words::duplicate_id(kind, item.name(), old.as_str());
            self.repairs.push(told);
        }
        if is_first_of_kind {
            self.renamed.insert((kind, old), new.clone());
        }
        Some(new)
    }

    /// A new id from what an entity is, where it is and what it says.
    fn new_id(&mut self, kind: Kind, position: usize, content: String) -> Id {
        let place = format!("{kind:?} {position} ");
        let mut source = IdSource::seeded(hash(place.bytes().chain(content.bytes())));
        loop {
            let id = source.next_id();
            if self.used.insert(id.clone()) {
                self.seen.insert(id.clone());
                return id;
            }
        }
    }
}

struct Renamer(HashMap<(Kind, Id), Id>);

impl ListVisitor for Renamer {
    fn list(&mut self, list: &mut dyn AnyList) {
        let new_id = |kind: Kind, id: &Id| self.0.get(&(kind, id.clone())).cloned();
        for place in 0..list.items().len() {
            list.change(place, &mut |item| item.rename_references(&new_id));
        }
    }
}

/// FNV-1a, 64 bits: short, and the same for ever and everywhere.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
