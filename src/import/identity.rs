//! Ids for what has none, or another's. They are made from what the file says and not from
//! chance, so that the same file gives the same framework.

use super::repair_words as words;
use crate::model::entity::{Entity, Kind};
use crate::model::invariants::used_ids;
use crate::model::walk::{ListVisitor, change, walk};
use crate::model::{Framework, Id, IdSource, List};
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
        framework.id = giver.new_id(Kind::Framework, 0, framework);
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
    fn list<T: Entity>(&mut self, list: &mut List<T>) {
        for (position, item) in list.iter_mut().enumerate() {
            let old = item.id().clone();
            let is_first_of_kind = self.seen_by_kind.insert((T::KIND, old.clone()));
            if !old.is_empty() && self.seen.insert(old.clone()) {
                continue;
            }
            let new = self.new_id(T::KIND, position, item.as_ref());
            change(item, |item| item.set_id(new.clone()));
            if !old.is_empty() {
                let told = words::duplicate_id(T::KIND, item.name(), old.as_str());
                self.repairs.push(told);
            }
            if is_first_of_kind {
                self.renamed.insert((T::KIND, old), new);
            }
        }
    }
}

impl Giver<'_> {
    /// A new id from what an entity is, where it is and what it says.
    fn new_id(&mut self, kind: Kind, position: usize, content: &impl serde::Serialize) -> Id {
        let content = serde_json::to_vec(content).unwrap_or_default();
        let place = format!("{kind:?} {position} ");
        let mut source = IdSource::seeded(hash(place.bytes().chain(content)));
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
    fn list<T: Entity>(&mut self, list: &mut List<T>) {
        let new_id = |kind: Kind, id: &Id| self.0.get(&(kind, id.clone())).cloned();
        for item in list.iter_mut() {
            change(item, |item| item.rename_references(&new_id));
        }
    }
}

/// FNV-1a, 64 bits: short, and the same for ever and everywhere.
fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
