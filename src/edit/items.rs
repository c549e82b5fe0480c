//! What every family of edits does alike: add, change and remove an item of a list, and keep
//! the invariants while doing it. What the fields are belongs to each family.

use crate::model::any::{AnyEntity, AnyList};
use crate::model::entity::{Entity, Kind};
use crate::model::invariants::{present_ids, used_ids};
use crate::model::walk::{ListVisitor, change, walk};
use crate::model::{Framework, Id, List};
use std::collections::HashSet;
use std::rc::Rc;

/// Where a list is in the document.
pub(super) type ListOf<T> = fn(&mut Framework) -> &mut List<T>;

/// A copy of the framework with a change. The copy shares every item.
pub(super) fn with(framework: &Framework, how: impl FnOnce(&mut Framework)) -> Rc<Framework> {
    let mut next = framework.clone();
    how(&mut next);
    Rc::new(next)
}

/// Adds an item that `insert` puts in its place. One without an id, with an id in use or
/// without its owner is not added; references to what is not there are left out.
pub(super) fn add<T: Entity>(
    framework: &Rc<Framework>,
    item: &T,
    insert: impl FnOnce(&mut Framework, Rc<T>),
) -> Rc<Framework> {
    let present = present_ids(framework);
    let is_present = |kind: Kind, id: &Id| present.contains(&(kind, id.clone()));
    let unusable = item.id().is_empty() || used_ids(framework).contains(item.id());
    if unusable || !item.owners().iter().all(|(kind, id)| is_present(*kind, id)) {
        return Rc::clone(framework);
    }
    let mut item = item.clone();
    item.retain_references(&mut |kind, id| is_present(kind, id));
    with(framework, |next| insert(next, Rc::new(item)))
}

/// Changes an item of a list. A change that would make it refer to what is not there is not made.
pub(super) fn set_in<T: Entity>(
    framework: &Rc<Framework>,
    list_of: ListOf<T>,
    id: &Id,
    how: impl FnOnce(&mut T),
) -> Rc<Framework> {
    let mut next = Framework::clone(framework);
    let item = list_of(&mut next).iter_mut().find(|item| item.id() == id);
    let Some(item) = item else {
        return Rc::clone(framework);
    };
    let before = Rc::clone(item);
    if !change(item, how) || refers_to_nothing(framework, before.as_ref(), item.as_ref()) {
        return Rc::clone(framework);
    }
    Rc::new(next)
}

fn refers_to_nothing<T: Entity>(framework: &Framework, before: &T, after: &T) -> bool {
    let references = after.references();
    if references == before.references() {
        return false;
    }
    let present = present_ids(framework);
    let is_missing = |(kind, id): (Kind, &Id)| !present.contains(&(kind, id.clone()));
    references.into_iter().any(is_missing)
}

/// Changes the item with the blank one's id, or adds the blank one with the change. A change
/// that would leave the blank one blank adds nothing.
pub(super) fn set_or_make<T: Entity>(
    framework: &Rc<Framework>,
    list_of: ListOf<T>,
    blank: T,
    how: impl FnOnce(&mut T),
) -> Rc<Framework> {
    let present = present_ids(framework);
    if present.contains(&(T::KIND, blank.id().clone())) {
        return set_in(framework, list_of, blank.id(), how);
    }
    let mut item = blank.clone();
    how(&mut item);
    let is_present = |(kind, id): (Kind, &Id)| present.contains(&(kind, id.clone()));
    if item == blank || !item.references().into_iter().all(is_present) {
        return Rc::clone(framework);
    }
    add(framework, &item, |next, item| list_of(next).push(item))
}

/// Whether a list can take the place of the one that is there: every id given, used once in
/// the list and nowhere else in the document.
pub(super) fn fits<T: Entity>(framework: &Framework, old: &List<T>, new: &List<T>) -> bool {
    let ids =
        |list: &List<T>| -> HashSet<Id> { list.iter().map(|item| item.id().clone()).collect() };
    let (old_ids, new_ids) = (ids(old), ids(new));
    let free =
        |id: &Id| !id.is_empty() && (old_ids.contains(id) || !used_ids(framework).contains(id));
    new_ids.len() == new.len() && new_ids.iter().all(free)
}

/// Removes entities with everything that cannot exist without them, and every reference
/// to what was removed.
pub(super) fn remove(framework: &Rc<Framework>, kind: Kind, ids: &[Id]) -> Rc<Framework> {
    let gone = falls_with(framework, kind, ids);
    if gone.is_empty() {
        return Rc::clone(framework);
    }
    with(framework, |next| walk(next, &mut Remover(gone)))
}

/// The entities that are there among those named, and all that belongs to them: the links,
/// measures and criteria of an item.
pub(super) fn falls_with(framework: &Framework, kind: Kind, ids: &[Id]) -> HashSet<(Kind, Id)> {
    let mut present = present_ids(framework);
    let named: HashSet<_> = ids.iter().map(|id| (kind, id.clone())).collect();
    present.retain(|entity| named.contains(entity));
    let mut belonging = Belonging(present);
    // Only items of the chain own anything, and what belongs to one of any kind is in the last
    // list, so that one walk finds it all.
    walk(&mut framework.clone(), &mut belonging);
    belonging.0
}

struct Belonging(HashSet<(Kind, Id)>);

impl ListVisitor for Belonging {
    fn list(&mut self, list: &mut dyn AnyList) {
        for item in list.items() {
            let is_gone = |(kind, id): (Kind, &Id)| self.0.contains(&(kind, id.clone()));
            if item.owners().into_iter().any(is_gone) {
                self.0.insert((item.kind(), item.id().clone()));
            }
        }
    }
}

struct Remover(HashSet<(Kind, Id)>);

impl ListVisitor for Remover {
    fn list(&mut self, list: &mut dyn AnyList) {
        let stays = |kind: Kind, id: &Id| !self.0.contains(&(kind, id.clone()));
        list.retain(&mut |item| stays(item.kind(), item.id()));
        let stay = |item: &&dyn AnyEntity| {
            let mut references = item.references().into_iter();
            references.all(|(kind, id)| stays(kind, id))
        };
        let loses: Vec<bool> = list.items().iter().map(|item| !stay(item)).collect();
        for (place, _) in loses.iter().enumerate().filter(|(_, loses)| **loses) {
            list.change(place, &mut |item| {
                item.retain_references(&mut |kind, id| stays(kind, id))
            });
        }
    }
}
