//! A chain that rests on no evidence at all.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-evidence",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckNoEvidenceLooksFor,
    why: Message::CheckNoEvidenceWhy,
    source: None,
    find,
};

/// The fewest steps into an outcome for their evidence to be asked for.
const FEWEST: usize = 3;

fn find(context: &Context) -> Vec<Finding> {
    let is_asked = context.is_under_way() && context.steps_to_outcomes().count() >= FEWEST;
    if !is_asked || !context.framework.evidence.is_empty() {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckNoEvidence,
        Place::part("evidence"),
    )]
}
