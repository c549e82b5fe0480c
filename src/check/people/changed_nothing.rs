//! People who took part, with nothing said of what changed.

use crate::check::say::together;
use crate::check::wording::Statement;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Involvement;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "changed-nothing",
    family: Family::People,
    severity: Severity::Consider,
    looks_for: Message::CheckChangedNothingLooksFor,
    why: Message::CheckChangedNothingWhy,
    source: Some(Message::CheckSourceNhsEngland),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let silent = context.framework.involvement.iter();
    let silent = silent.filter(|it| !has_changed_something(context, it));
    let items = silent.map(|it| (it.group.as_str(), Place::from(&**it).field("whatChanged")));
    together(&CHECK, Message::CheckChangedNothing, items)
        .into_iter()
        .collect()
}

/// Whether it is said what changed because of a group. "Nothing yet" is no change.
pub(super) fn has_changed_something(context: &Context, involvement: &Involvement) -> bool {
    let said = Statement::of(&involvement.what_changed);
    let is_nothing = context.lexicon.is_some_and(|lexicon| {
        let start = said.start(lexicon.nothing);
        start.is_some_and(|start| said.words().eq(start.split(' ')))
    });
    !said.is_empty() && !is_nothing
}
