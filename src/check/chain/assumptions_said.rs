//! A chain whose steps into outcomes all say what they assume.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "assumptions-said",
    family: Family::Chain,
    severity: Severity::Good,
    looks_for: Message::CheckAssumptionsSaidLooksFor,
    why: Message::CheckAssumptionsSaidWhy,
    source: None,
    find,
};

/// The fewest steps into an outcome that say something of how a chain is made.
const FEWEST: usize = 3;

fn find(context: &Context) -> Vec<Finding> {
    let mut steps = context.steps_to_outcomes();
    let is_enough = context.steps_to_outcomes().count() >= FEWEST;
    if !is_enough || !steps.all(|link| !link.assumption.trim().is_empty()) {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckAssumptionsSaid,
        Place::part("links"),
    )]
}
