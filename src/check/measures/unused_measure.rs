//! Measures that no success or failure depends on.

use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Id;
use crate::text::Message;
use std::collections::HashSet;

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
    let criteria = context.framework.criteria.iter();
    let used: HashSet<&Id> = criteria.filter_map(|it| it.measure_id.as_ref()).collect();
    if used.is_empty() {
        return Vec::new();
    }
    let measures = context.framework.measures.iter();
    let unused = measures.filter(|measure| !used.contains(&measure.id));
    let items = unused.map(|it| (it.name.as_str(), Place::from(&**it)));
    together(&CHECK, Message::CheckUnusedMeasure, items)
        .into_iter()
        .collect()
}
