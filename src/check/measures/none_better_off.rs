//! Measures on outcomes of which none asks whether anyone is better off.

use super::all_activity::on_outcomes;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::MeasureKind;
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "none-better-off",
    family: Family::Measures,
    severity: Severity::Fix,
    looks_for: Message::CheckNoneBetterOffLooksFor,
    why: Message::CheckNoneBetterOffWhy,
    source: Some(Message::CheckSourceFriedman),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let measures = &context.framework.measures;
    let mut kinds = measures.iter().map(|measure| measure.kind);
    let is_other =
        |kind: Option<MeasureKind>| kind != Some(MeasureKind::BetterOff) && kind.is_some();
    if on_outcomes(context) == 0 || !kinds.all(is_other) {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckNoneBetterOff).with("count", measures.len());
    vec![Finding::new(&CHECK, message, Place::part("measures"))]
}
