//! Measures that all count activity.

use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "all-activity",
    family: Family::Measures,
    severity: Severity::Fix,
    looks_for: Message::CheckAllActivityLooksFor,
    why: Message::CheckAllActivityWhy,
    source: Some(Message::CheckSourceFriedman),
    find,
};

/// The fewest measures that can be out of balance.
const FEWEST: usize = 3;

fn find(context: &Context) -> Vec<Finding> {
    let count = context.framework.measures.len();
    if count < FEWEST || on_outcomes(context) > 0 {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckAllActivity).with("count", count);
    vec![Finding::new(&CHECK, message, Place::part("measures"))]
}

/// How many measures are on outcomes.
pub(super) fn on_outcomes(context: &Context) -> usize {
    context
        .outcomes()
        .map(|item: &Item| item.measures.len())
        .sum()
}
