//! Items that nothing joins: a list is no chain yet.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-links",
    family: Family::Chain,
    severity: Severity::Fix,
    looks_for: Message::CheckNoLinksLooksFor,
    why: Message::CheckNoLinksWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let mut stages = context.items.iter().map(|item| item.node.stage);
    let first = stages.next();
    let has_two_stages = stages.any(|stage| Some(stage) != first);
    if !has_two_stages || !context.framework.links.is_empty() {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckNoLinks,
        Place::part("links"),
    )]
}
