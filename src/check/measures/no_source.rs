//! Measures that nobody has said the source of.

use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-source",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckNoSourceLooksFor,
    why: Message::CheckNoSourceWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let measures = context.framework.measures.iter();
    let silent =
        measures.filter(|it| it.source.trim().is_empty() && it.collected_by.trim().is_empty());
    let items = silent.map(|it| (it.name.as_str(), Place::from(&**it).field("source")));
    together(&CHECK, Message::CheckNoSource, items)
        .into_iter()
        .collect()
}
