//! Long-term outcomes for which nobody has said what success and failure are.

use crate::check::context::Item;
use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-criteria",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckNoCriteriaLooksFor,
    why: Message::CheckNoCriteriaWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let is_last = |stage| stage == Stage::LongTermOutcome;
    let found = without_criteria(context, &CHECK, Message::CheckNoCriteria, is_last);
    found.into_iter().collect()
}

/// One finding about the outcomes of these stages that have no criteria.
pub(super) fn without_criteria(
    context: &Context,
    check: &'static Check,
    message: Message,
    is_of: fn(Stage) -> bool,
) -> Option<Finding> {
    let lacks = |item: &&Item| is_of(item.node.stage) && !item.has_criteria();
    let items = context.outcomes().filter(lacks);
    let items = items.map(|item| (item.node.title.as_str(), Place::from(&**item.node)));
    together(check, message, items)
}
