//! Entities and lists of entities of any kind, behind one trait each. What entities have in
//! common is said in `entity`; walking every list belongs in `walk`.

use super::entity::{Entity, Kind};
use super::walk::change;
use super::{Id, List, Other};

/// An entity of any kind. Code that looks at every list is written for this, so that it is there
/// once and not once for each kind.
pub(crate) trait AnyEntity {
    fn kind(&self) -> Kind;
    fn id(&self) -> &Id;
    fn set_id(&mut self, id: Id);
    fn name(&self) -> &str;
    fn other_mut(&mut self) -> &mut Other;
    fn owners(&self) -> Vec<(Kind, &Id)>;
    fn references(&self) -> Vec<(Kind, &Id)>;
    fn retain_references(&mut self, keep: &mut dyn FnMut(Kind, &Id) -> bool);
    fn rename_references(&mut self, new_id: &dyn Fn(Kind, &Id) -> Option<Id>);
    /// What it says, as JSON.
    fn json(&self) -> String;
}

impl<T: Entity> AnyEntity for T {
    fn kind(&self) -> Kind {
        T::KIND
    }

    fn id(&self) -> &Id {
        Entity::id(self)
    }

    fn set_id(&mut self, id: Id) {
        Entity::set_id(self, id);
    }

    fn name(&self) -> &str {
        Entity::name(self)
    }

    fn other_mut(&mut self) -> &mut Other {
        Entity::other_mut(self)
    }

    fn owners(&self) -> Vec<(Kind, &Id)> {
        Entity::owners(self)
    }

    fn references(&self) -> Vec<(Kind, &Id)> {
        Entity::references(self)
    }

    fn retain_references(&mut self, keep: &mut dyn FnMut(Kind, &Id) -> bool) {
        Entity::retain_references(self, keep);
    }

    fn rename_references(&mut self, new_id: &dyn Fn(Kind, &Id) -> Option<Id>) {
        Entity::rename_references(self, new_id);
    }

    fn json(&self) -> String {
        to_json(self)
    }
}

/// What something says, as JSON. It is written as files are, so that it takes no second writer.
pub(crate) fn to_json(content: &impl serde::Serialize) -> String {
    // Writing to memory fails only for keys that are not text, and every key is text.
    serde_json::to_string_pretty(content).unwrap_or_default()
}

/// A list of entities of one kind.
pub(crate) trait AnyList {
    /// The entities, in order.
    fn items(&self) -> Vec<&dyn AnyEntity>;
    /// Changes the entity at a place. It stays shared when the change makes no difference.
    fn change(&mut self, place: usize, how: &mut dyn FnMut(&mut dyn AnyEntity));
    /// Drops the entities that are not kept.
    fn retain(&mut self, keep: &mut dyn FnMut(&dyn AnyEntity) -> bool);
}

impl<T: Entity> AnyList for List<T> {
    fn items(&self) -> Vec<&dyn AnyEntity> {
        self.iter().map(|item| &**item as &dyn AnyEntity).collect()
    }

    fn change(&mut self, place: usize, how: &mut dyn FnMut(&mut dyn AnyEntity)) {
        if let Some(item) = self.get_mut(place) {
            change(item, |item| how(item));
        }
    }

    fn retain(&mut self, keep: &mut dyn FnMut(&dyn AnyEntity) -> bool) {
        Vec::retain(self, |item| keep(&**item));
    }
}
