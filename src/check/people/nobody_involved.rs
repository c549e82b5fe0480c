//! Work that nobody whose life it is about has taken part in.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "nobody-involved",
    family: Family::People,
    severity: Severity::Consider,
    looks_for: Message::CheckNobodyInvolvedLooksFor,
    why: Message::CheckNobodyInvolvedWhy,
    source: Some(Message::CheckSourceNhsEngland),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    if !context.is_under_way() || !context.framework.involvement.is_empty() {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckNobodyInvolved,
        Place::part("involvement"),
    )]
}
