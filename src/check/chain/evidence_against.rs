//! A step or an item with evidence against it and none for it.

use crate::check::say::{about, about_step};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::{Evidence, Stance};
use crate::text::Message;
use std::rc::Rc;

pub(in crate::check) const CHECK: Check = Check {
    id: "evidence-against",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckEvidenceAgainstLooksFor,
    why: Message::CheckEvidenceAgainstWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let links = context.framework.links.iter();
    let links = links.filter(|link| is_against(&context.evidence_of(link)));
    let steps = links.filter_map(|link| {
        let (from, to) = context.ends(link)?;
        let message = about_step(
            Message::CheckEvidenceAgainst,
            &from.node.title,
            &to.node.title,
        );
        Some(Finding::new(
            &CHECK,
            message,
            Place::from(&**link).field("evidenceIds"),
        ))
    });
    let items = context
        .items
        .iter()
        .filter(|item| is_against(&item.evidence));
    let items = items.map(|item| {
        let message = about(Message::CheckEvidenceAgainstItem, &item.node.title);
        Finding::new(&CHECK, message, Place::from(&**item.node))
    });
    steps.chain(items).collect()
}

fn is_against(evidence: &[&Rc<Evidence>]) -> bool {
    let mut stances = evidence.iter().map(|evidence| evidence.stance);
    !evidence.is_empty() && stances.all(|stance| stance == Some(Stance::Challenges))
}
