//! Outcomes with criteria and nothing to see them by.

use crate::check::context::Item;
use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "outcome-without-measure",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckOutcomeWithoutMeasureLooksFor,
    why: Message::CheckOutcomeWithoutMeasureWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let lacks = |item: &&Item| {
        let mut criteria = item.criteria.iter();
        let has_none = item.measures.is_empty() && criteria.all(|it| it.measure_id.is_none());
        item.has_criteria() && has_none
    };
    let items = context.outcomes().filter(lacks);
    let items = items.map(|item| (item.node.title.as_str(), Place::from(&**item.node)));
    together(&CHECK, Message::CheckOutcomeWithoutMeasure, items)
        .into_iter()
        .collect()
}
