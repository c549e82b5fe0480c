//! An input or output that leads to nothing.

use super::activity_leads_nowhere::leading_nowhere;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "unused-part",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckUnusedPartLooksFor,
    why: Message::CheckUnusedPartWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    leading_nowhere(context, &CHECK, Message::CheckUnusedPart, |stage| {
        matches!(stage, Stage::Input | Stage::Output)
    })
}
