//! An outcome that nothing leads to.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "nothing-leads-to",
    family: Family::Chain,
    severity: Severity::Fix,
    looks_for: Message::CheckNothingLeadsToLooksFor,
    why: Message::CheckNothingLeadsToWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    if context.framework.links.is_empty() {
        return Vec::new();
    }
    let alone = context.outcomes().filter(|item| item.rests.is_empty());
    alone
        .map(|item| {
            let message = about(Message::CheckNothingLeadsTo, &item.node.title);
            Finding::new(&CHECK, message, Place::from(&**item.node))
        })
        .collect()
}
