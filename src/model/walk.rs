//! One walk over every list of entities in a document, so that whatever holds for all of
//! them (ids, references) is written once. What to do with each list belongs to the visitor.

use super::any::AnyList;
use super::entity::Entity;
use super::{Framework, List};
use std::rc::Rc;

/// What is done with each list of entities.
pub(crate) trait ListVisitor {
    /// Looks at a list, and may change it.
    fn list(&mut self, list: &mut dyn AnyList);
}

/// Shows every list of entities to the visitor, in the order of the file. A part of the
/// document whose lists did not change keeps its `Rc`.
pub(crate) fn walk(framework: &mut Framework, visitor: &mut dyn ListVisitor) {
    within(&mut framework.about, visitor, |about| &mut about.authors);
    within(&mut framework.about, visitor, |about| {
        &mut about.considered_options
    });
    within(&mut framework.need, visitor, |need| &mut need.exclusions);
    visitor.list(&mut framework.nodes);
    visitor.list(&mut framework.links);
    visitor.list(&mut framework.measures);
    visitor.list(&mut framework.criteria);
    visitor.list(&mut framework.evidence);
    visitor.list(&mut framework.involvement);
    visitor.list(&mut framework.partners);
    within(&mut framework.money, visitor, |money| &mut money.costs);
    within(&mut framework.money, visitor, |money| {
        &mut money.payment.rules
    });
    within(&mut framework.money, visitor, |money| &mut money.scenarios);
    visitor.list(&mut framework.risks);
    visitor.list(&mut framework.decisions);
    visitor.list(&mut framework.requirements);
    within(&mut framework.reflection, visitor, |reflection| {
        &mut reflection.answers
    });
    // Last, because a finding that was set aside may belong to any of the others.
    within(&mut framework.review, visitor, |review| {
        &mut review.dismissals
    });
}

/// Shows a list inside a shared part. The part is copied first, which costs a few texts and
/// pointers, and the copy is kept only when the list changed.
fn within<P: Clone, T: Entity>(
    part: &mut Rc<P>,
    visitor: &mut dyn ListVisitor,
    list_of: fn(&mut P) -> &mut List<T>,
) {
    let mut copy = P::clone(part);
    let list = list_of(&mut copy);
    let before = list.clone();
    visitor.list(list);
    if !same_items(&before, list) {
        *part = Rc::new(copy);
    }
}

/// Whether two lists hold the same items, and not only equal ones.
fn same_items<T>(one: &List<T>, other: &List<T>) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(one, other)| Rc::ptr_eq(one, other))
}

/// Changes an item; it stays shared when the change makes no difference, and this is false.
pub(crate) fn change<T: Entity>(item: &mut Rc<T>, how: impl FnOnce(&mut T)) -> bool {
    let mut copy = T::clone(item);
    how(&mut copy);
    let changed = copy != **item;
    if changed {
        *item = Rc::new(copy);
    }
    changed
}
