//! More outcomes than anyone keeps in mind.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "too-many-outcomes",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckTooManyOutcomesLooksFor,
    why: Message::CheckTooManyOutcomesWhy,
    source: None,
    find,
};

/// The most outcomes that a chain is comfortable with.
const MOST: usize = 12;

fn find(context: &Context) -> Vec<Finding> {
    let count = context.outcomes().count();
    if count <= MOST {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckTooManyOutcomes)
        .with("count", count)
        .with("most", MOST);
    vec![Finding::new(&CHECK, message, Place::part("nodes"))]
}
