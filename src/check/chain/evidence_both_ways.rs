//! Evidence for the chain and against it, side by side.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Stance;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "evidence-both-ways",
    family: Family::Chain,
    severity: Severity::Good,
    looks_for: Message::CheckEvidenceBothWaysLooksFor,
    why: Message::CheckEvidenceBothWaysWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let has = |wanted: &[Stance]| {
        let mut evidence = context.framework.evidence.iter();
        evidence.any(|evidence| evidence.stance.is_some_and(|it| wanted.contains(&it)))
    };
    if !has(&[Stance::Supports]) || !has(&[Stance::Challenges, Stance::Mixed]) {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckEvidenceBothWays,
        Place::part("evidence"),
    )]
}
