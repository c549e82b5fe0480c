//! Long-term outcomes that all have a measure of whether anyone is better off.

use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::{MeasureKind, Stage};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "better-off-measured",
    family: Family::Measures,
    severity: Severity::Good,
    looks_for: Message::CheckBetterOffMeasuredLooksFor,
    why: Message::CheckBetterOffMeasuredWhy,
    source: Some(Message::CheckSourceFriedman),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let is_last = |item: &&Item| item.node.stage == Stage::LongTermOutcome;
    let asks = |item: &Item| {
        let mut measures = item.measures.iter();
        measures.any(|measure| measure.kind == Some(MeasureKind::BetterOff))
    };
    let count = context.outcomes().filter(is_last).count();
    if count == 0 || !context.outcomes().filter(is_last).all(asks) {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckBetterOffMeasured).with("count", count);
    vec![Finding::new(&CHECK, message, Place::part("measures"))]
}
