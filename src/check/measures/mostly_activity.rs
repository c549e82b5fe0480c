//! Measures that mostly count activity.

use super::all_activity::on_outcomes;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "mostly-activity",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckMostlyActivityLooksFor,
    why: Message::CheckMostlyActivityWhy,
    source: None,
    find,
};

/// The fewest measures that can be out of balance.
const FEWEST: usize = 6;

fn find(context: &Context) -> Vec<Finding> {
    let (count, outcomes) = (context.framework.measures.len(), on_outcomes(context));
    let activity = count - outcomes;
    let is_mostly = 3 * activity > 2 * count && outcomes > 0;
    if count < FEWEST || !is_mostly {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckMostlyActivity)
        .with("activity", activity)
        .with("count", count);
    vec![Finding::new(&CHECK, message, Place::part("measures"))]
}
