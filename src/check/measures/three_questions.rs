//! Measures that ask all three questions.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::MeasureKind;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "three-questions",
    family: Family::Measures,
    severity: Severity::Good,
    looks_for: Message::CheckThreeQuestionsLooksFor,
    why: Message::CheckThreeQuestionsWhy,
    source: Some(Message::CheckSourceFriedman),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let asks = |kind| {
        let mut measures = context.framework.measures.iter();
        measures.any(|measure| measure.kind == Some(kind))
    };
    let kinds = [
        MeasureKind::HowMuch,
        MeasureKind::HowWell,
        MeasureKind::BetterOff,
    ];
    if !kinds.into_iter().all(asks) {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckThreeQuestions,
        Place::part("measures"),
    )]
}
