//! Failure with nothing said of what happens then.

use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-response",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckNoResponseLooksFor,
    why: Message::CheckNoResponseWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let silent = context.items.iter().flat_map(|item| {
        let criteria = item.criteria.iter();
        let criteria =
            criteria.filter(|it| !it.failure.is_empty() && it.response.what.trim().is_empty());
        criteria.map(|it| {
            (
                item.node.title.as_str(),
                Place::from(&***it).field("response.what"),
            )
        })
    });
    together(&CHECK, Message::CheckNoResponse, silent)
        .into_iter()
        .collect()
}
