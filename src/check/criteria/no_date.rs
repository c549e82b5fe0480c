//! Success criteria without the month by which they are judged.

use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-date",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckNoDateLooksFor,
    why: Message::CheckNoDateWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let items = context
        .items
        .iter()
        .filter(|item| item.node.by_month.is_none());
    let undated = items.flat_map(|item| {
        let criteria = item.criteria.iter();
        let criteria = criteria.filter(|it| it.by_month.is_none() && !it.success.is_empty());
        criteria.map(|it| {
            (
                item.node.title.as_str(),
                Place::from(&***it).field("byMonth"),
            )
        })
    });
    together(&CHECK, Message::CheckNoDate, undated)
        .into_iter()
        .collect()
}
