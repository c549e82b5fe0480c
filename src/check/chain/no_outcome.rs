//! A chain that says no change at all.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-outcome",
    family: Family::Chain,
    severity: Severity::Fix,
    looks_for: Message::CheckNoOutcomeLooksFor,
    why: Message::CheckNoOutcomeWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    match context.outcomes().next() {
        Some(_) => Vec::new(),
        None => vec![Finding::new(
            &CHECK,
            Message::CheckNoOutcome,
            Place::part("nodes"),
        )],
    }
}
