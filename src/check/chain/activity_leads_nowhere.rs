//! An activity that leads to nothing.

use crate::check::context::Item;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "activity-leads-nowhere",
    family: Family::Chain,
    severity: Severity::Fix,
    looks_for: Message::CheckActivityLeadsNowhereLooksFor,
    why: Message::CheckActivityLeadsNowhereWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    leading_nowhere(
        context,
        &CHECK,
        Message::CheckActivityLeadsNowhere,
        |stage| stage == Stage::Activity,
    )
}

/// One finding for each item of these stages that leads nowhere; none before there are links.
pub(super) fn leading_nowhere(
    context: &Context,
    check: &'static Check,
    message: Message,
    is_of: fn(Stage) -> bool,
) -> Vec<Finding> {
    if context.framework.links.is_empty() {
        return Vec::new();
    }
    let ends = |item: &&Item| is_of(item.node.stage) && item.leads.is_empty();
    let found = context.items.iter().filter(ends);
    found
        .map(|item| {
            let message = about(message, &item.node.title);
            Finding::new(check, message, Place::from(&**item.node))
        })
        .collect()
}
