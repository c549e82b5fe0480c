//! Outcomes with a story and a measure side by side.

use crate::check::context::Item;
use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::EvidenceKind;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "stories-and-numbers",
    family: Family::People,
    severity: Severity::Good,
    looks_for: Message::CheckStoriesAndNumbersLooksFor,
    why: Message::CheckStoriesAndNumbersWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let has_both = |item: &&Item| {
        let mut evidence = item.evidence.iter();
        let is_told = evidence.any(|it| it.kind == Some(EvidenceKind::Story) && it.consent);
        is_told && !item.measures.is_empty()
    };
    let items = context.outcomes().filter(has_both);
    let items = items.map(|item| (item.node.title.as_str(), Place::from(&**item.node)));
    together(&CHECK, Message::CheckStoriesAndNumbers, items)
        .into_iter()
        .collect()
}
