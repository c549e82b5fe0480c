//! Shorter-term outcomes without criteria, which could show trouble first.

use super::no_criteria::without_criteria;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-criteria-on-the-way",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckNoCriteriaOnTheWayLooksFor,
    why: Message::CheckNoCriteriaOnTheWayWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let is_earlier = |stage| stage != Stage::LongTermOutcome;
    let found = without_criteria(
        context,
        &CHECK,
        Message::CheckNoCriteriaOnTheWay,
        is_earlier,
    );
    let found = found.filter(|_| context.is_under_way());
    // Once one of them can show trouble, the others are a choice.
    let mut earlier = context
        .outcomes()
        .filter(|item| is_earlier(item.node.stage));
    let is_silent = earlier.all(|item| !item.has_criteria());
    found.filter(|_| is_silent).into_iter().collect()
}
