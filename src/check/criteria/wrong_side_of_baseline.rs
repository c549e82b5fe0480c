//! Success that is worse than where things stand now.

use super::scale::scales;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "wrong-side-of-baseline",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckWrongSideOfBaselineLooksFor,
    why: Message::CheckWrongSideOfBaselineWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let found = scales(context).filter_map(|scale| {
        let baseline = scale.measure.baseline.value?;
        let success = scale.criterion.success.threshold?;
        if !scale.is_better(baseline, success) {
            return None;
        }
        let message = about(Message::CheckWrongSideOfBaseline, scale.title());
        let message = message
            .with("baseline", baseline.0)
            .with("success", success.0);
        let place = Place::from(&**scale.criterion).field("success.threshold");
        let finding = Finding::new(&CHECK, message, place);
        let finding = finding.and(Place::from(&**scale.measure).field("baseline.value"));
        Some(finding.and(Place::from(&**scale.measure).field("direction")))
    });
    found.collect()
}
