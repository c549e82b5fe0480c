//! Measures that no success or failure depends on.

use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "unused-measure",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckUnusedMeasureLooksFor,
    why: Message::CheckUnusedMeasureWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let measures = context.framework.measures.iter();
    let is_any_used = measures.clone().any(|measure| context.is_used(&measure.id));
    let unused = measures.filter(|measure| is_any_used && !context.is_used(&measure.id));
    let items = unused.map(|it| (it.name.as_str(), Place::from(&**it)));
    together(&CHECK, Message::CheckUnusedMeasure, items)
        .into_iter()
        .collect()
}
