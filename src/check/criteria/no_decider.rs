//! A response that nobody would decide on.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-decider",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckNoDeciderLooksFor,
    why: Message::CheckNoDeciderWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let pairs = context.items.iter();
    let pairs = pairs.flat_map(|item| item.criteria.iter().map(move |it| (item, it)));
    let found = pairs.filter(|(_, criterion)| {
        let response = &criterion.response;
        !response.what.trim().is_empty() && response.who_decides.trim().is_empty()
    });
    found
        .map(|(item, criterion)| {
            let place = Place::from(&***criterion).field("response.whoDecides");
            Finding::new(
                &CHECK,
                about(Message::CheckNoDecider, &item.node.title),
                place,
            )
        })
        .collect()
}
