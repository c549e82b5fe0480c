//! A link that closes a loop, and does not say why.

use crate::check::say::about_step;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, LinkEdit};
use crate::model::Link;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "feedback-loop",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckFeedbackLoopLooksFor,
    why: Message::CheckFeedbackLoopWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let loops = context.graph.feedback_loops().into_iter();
    let found =
        loops.filter_map(|link| unexplained(context, &CHECK, Message::CheckFeedbackLoop, link));
    found.collect()
}

/// A finding about a link that nobody has said the reason of, with the fix of removing it.
pub(super) fn unexplained(
    context: &Context,
    check: &'static Check,
    message: Message,
    link: &Link,
) -> Option<Finding> {
    if !link.assumption.trim().is_empty() {
        return None;
    }
    let (from, to) = context.ends(link)?;
    let message = about_step(message, &from.node.title, &to.node.title);
    let finding = Finding::new(check, message, Place::from(link).field("assumption"));
    let finding = finding
        .and(Place::from(&**from.node))
        .and(Place::from(&**to.node));
    let edit = Edit::Link(LinkEdit::Delete(link.id.clone()));
    Some(finding.fixed_by(Message::CheckRemoveLink, edit))
}
