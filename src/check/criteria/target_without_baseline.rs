//! A target with nothing said of where things stand now.

use super::scale::{one_a_measure, scales};
use crate::check::say::{about, named};
use crate::check::wording::Statement;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::Measure;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "target-without-baseline",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckTargetWithoutBaselineLooksFor,
    why: Message::CheckTargetWithoutBaselineWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let aimed = scales(context).filter(|scale| scale.criterion.success.threshold.is_some());
    let found = one_a_measure(aimed.filter(|scale| has_no_baseline(context, scale.measure)));
    found
        .map(|scale| {
            let message = about(Message::CheckTargetWithoutBaseline, scale.title())
                .with("measure", named(&scale.measure.name));
            let place = Place::from(&**scale.measure).field("baseline");
            let finding = Finding::new(&CHECK, message, place);
            finding.fixed_by(Message::CheckYearOneFix, in_year_one(scale.measure))
        })
        .collect()
}

/// Whether nothing is said of where a measure stands, not even when that will be known. One that
/// measures a change, such as a reduction, starts from nothing.
pub(in crate::check) fn has_no_baseline(context: &Context, measure: &Measure) -> bool {
    let is_change = |name| {
        let lexicon = context.lexicon?;
        Statement::of(name).find(lexicon.measures_of_change)
    };
    let is_silent = measure.baseline.value.is_none() && !measure.baseline.set_in_year_one;
    is_silent && is_change(&measure.name).is_none()
}

/// Saying that a baseline will be measured in the first year, and the change agreed then.
pub(in crate::check) fn in_year_one(measure: &Measure) -> Edit {
    Edit::Measure(MeasureEdit::Set {
        id: measure.id.clone(),
        node_id: measure.node_id.clone(),
        field: MeasureField::BaselineInYearOne(true),
    })
}
