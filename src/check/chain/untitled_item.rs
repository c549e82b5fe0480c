//! An item without a title.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, NodeEdit};
use crate::text::stage_name;
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "untitled-item",
    family: Family::Chain,
    severity: Severity::Fix,
    looks_for: Message::CheckUntitledItemLooksFor,
    why: Message::CheckUntitledItemWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let items = context.items.iter();
    let untitled = items.filter(|item| item.node.title.trim().is_empty());
    untitled
        .map(|item| {
            let message =
                Phrase::new(Message::CheckUntitledItem).with("stage", stage_name(item.node.stage));
            let place = Place::from(&**item.node).field("title");
            let finding = Finding::new(&CHECK, message, place);
            match item.is_bare() {
                true => {
                    let edit = NodeEdit::Delete(vec![item.node.id.clone()]);
                    finding.fixed_by(Message::CheckUntitledItemFix, Edit::Node(edit))
                }
                false => finding,
            }
        })
        .collect()
}
