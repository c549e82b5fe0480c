//! A criterion that is judged when the work is over.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "judged-after-end",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckJudgedAfterEndLooksFor,
    why: Message::CheckJudgedAfterEndWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let terms = &context.framework.about;
    let Some(term) = terms.term_months else {
        return Vec::new();
    };
    let end = term.saturating_add(terms.extension_months.unwrap_or(0));
    let pairs = context.items.iter();
    let pairs = pairs.flat_map(|item| item.criteria.iter().map(move |it| (item, it)));
    let found = pairs.filter_map(|(item, criterion)| {
        let month = criterion.by_month.filter(|month| *month > end)?;
        let message = about(Message::CheckJudgedAfterEnd, &item.node.title);
        let message = message.with("month", month).with("end", end);
        let place = Place::from(&***criterion).field("byMonth");
        Some(Finding::new(&CHECK, message, place))
    });
    found.collect()
}
