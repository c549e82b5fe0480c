//! Two items of one stage that say the same.

use crate::check::context::Item;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, NodeEdit};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "same-item-twice",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckSameItemTwiceLooksFor,
    why: Message::CheckSameItemTwiceWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let titled = context
        .items
        .iter()
        .filter(|item| !item.statement.is_empty());
    let mut items: Vec<&Item> = titled.collect();
    // Equal ones stay in document order.
    items.sort_by_key(|item| (item.node.stage, &item.statement));
    let pairs = items.windows(2).filter_map(|pair| match pair {
        [one, other] if is_same(one, other) => Some(said_twice(one, other)),
        _ => None,
    });
    pairs.collect()
}

fn is_same(one: &Item, other: &Item) -> bool {
    one.node.stage == other.node.stage && one.statement == other.statement
}

fn said_twice(one: &Item, other: &Item) -> Finding {
    let message = about(Message::CheckSameItemTwice, &other.node.title);
    let finding = Finding::new(&CHECK, message, Place::from(&**other.node));
    let finding = finding.and(Place::from(&**one.node));
    // Only what nothing hangs on can go without a loss.
    let spare = [other, one].into_iter().find(|item| item.is_bare());
    match spare {
        Some(spare) => {
            let edit = Edit::Node(NodeEdit::Delete(vec![spare.node.id.clone()]));
            finding.fixed_by(Message::CheckSameItemTwiceFix, edit)
        }
        None => finding,
    }
}
