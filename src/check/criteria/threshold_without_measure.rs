//! A number that nobody has said the measure of.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{CriterionEdit, CriterionField, Edit};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "threshold-without-measure",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckThresholdWithoutMeasureLooksFor,
    why: Message::CheckThresholdWithoutMeasureWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let pairs = context.items.iter();
    let pairs = pairs.flat_map(|item| item.criteria.iter().map(move |it| (item, it)));
    let bare = pairs.filter(|(_, it)| {
        let mut thresholds = [&it.success, &it.minimum, &it.failure].into_iter();
        it.measure_id.is_none() && thresholds.any(|side| side.threshold.is_some())
    });
    bare.map(|(item, criterion)| {
        let message = about(Message::CheckThresholdWithoutMeasure, &item.node.title);
        let place = Place::from(&***criterion).field("measureId");
        let finding = Finding::new(&CHECK, message, place);
        let [measure] = &item.measures[..] else {
            return finding;
        };
        let label = about(Message::CheckThresholdWithoutMeasureFix, &measure.name);
        let edit = CriterionEdit::Set {
            id: criterion.id.clone(),
            node_id: criterion.node_id.clone(),
            field: CriterionField::Measure(Some(measure.id.clone())),
        };
        finding.fixed_by(label, Edit::Criterion(edit))
    })
    .collect()
}
