//! A long-term outcome that no shorter-term outcome comes before.

use super::leap::is_leap;
use crate::check::context::Item;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-shorter-step",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckNoShorterStepLooksFor,
    why: Message::CheckNoShorterStepWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let is_shorter = |item: &Item| item.is_outcome() && item.node.stage != Stage::LongTermOutcome;
    let after_shorter = context.reached_from(is_shorter);
    let items = context.items.iter().zip(after_shorter);
    let lacking = items.filter(|(item, is_after)| {
        let is_long = item.node.stage == Stage::LongTermOutcome;
        is_long && !is_after && !item.rests.is_empty() && !is_leapt_to(context, item)
    });
    lacking
        .map(|(item, _)| {
            let message = about(Message::CheckNoShorterStep, &item.node.title);
            Finding::new(&CHECK, message, Place::from(&**item.node))
        })
        .collect()
}

/// Whether `leap` says it already.
fn is_leapt_to(context: &Context, item: &Item) -> bool {
    item.rests.iter().any(|link| is_leap(context, link))
}
