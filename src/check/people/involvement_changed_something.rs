//! People who took part, and what changed because of them.

use super::changed_nothing::has_changed_something;
use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "involvement-changed-something",
    family: Family::People,
    severity: Severity::Good,
    looks_for: Message::CheckInvolvementChangedSomethingLooksFor,
    why: Message::CheckInvolvementChangedSomethingWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let told = context.framework.involvement.iter();
    let told = told.filter(|it| has_changed_something(context, it));
    let items = told.map(|it| (it.group.as_str(), Place::from(&**it).field("whatChanged")));
    together(&CHECK, Message::CheckInvolvementChangedSomething, items)
        .into_iter()
        .collect()
}
