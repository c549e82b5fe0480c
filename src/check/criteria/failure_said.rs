//! Outcomes that all say what failure would be, and what success.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "failure-said",
    family: Family::Criteria,
    severity: Severity::Good,
    looks_for: Message::CheckFailureSaidLooksFor,
    why: Message::CheckFailureSaidWhy,
    source: None,
    find,
};

/// The fewest outcomes with criteria that say something of how they are written.
const FEWEST: usize = 2;

fn find(context: &Context) -> Vec<Finding> {
    let judged = context.outcomes().filter(|item| item.has_criteria());
    let (mut count, mut is_whole) = (0, true);
    for item in judged {
        count += 1;
        is_whole &= item.criteria.iter().all(|criterion| criterion.says_both());
    }
    if count < FEWEST || !is_whole {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckFailureSaid).with("count", count);
    vec![Finding::new(&CHECK, message, Place::part("criteria"))]
}
