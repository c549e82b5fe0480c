//! Looking a framework over: what could be better, why it matters, where, and, where that is
//! honest, an edit that settles it; and what is well done. One file a check. Nothing is changed
//! here: a fix is an [`crate::edit::Edit`] like any other. Where and how findings are shown
//! belongs to whoever shows them.

mod chain;
mod context;
mod criteria;
mod dismissed;
mod entry;
mod finding;
mod measures;
mod month;
mod names;
mod people;
mod registry;
mod say;
mod source;
mod wording;

pub use context::Context;
pub use dismissed::{dismissal, dismissal_of};
pub use entry::{Check, Family, Severity};
pub use finding::{Finding, Fix, Place};
pub use names::looks_for;
pub use registry::CHECKS;

pub use crate::model::PlaceKind;

use crate::model::Framework;

/// Everything the checks find in a framework: what to fix first, then what to consider, then
/// what is good; within each in the order of [`CHECKS`]. The words are in the table
/// [`crate::text::CHECKS`], which whoever says them brings along.
pub fn findings(framework: &Framework) -> Vec<Finding> {
    let context = Context::of(framework);
    let found = CHECKS.iter().flat_map(|check| (check.find)(&context));
    let mut found: Vec<Finding> = found.collect();
    found.sort_by_key(|finding| finding.severity);
    found
}
