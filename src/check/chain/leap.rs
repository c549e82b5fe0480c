//! A step straight from what is done to a long-term outcome.

use crate::check::say::about_step;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, LinkEdit};
use crate::model::{Link, Stage};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "leap",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckLeapLooksFor,
    why: Message::CheckLeapWhy,
    source: None,
    find,
};

/// For how many links another way is looked for. Each search may look at the whole chain.
const MOST_SEARCHES: usize = 20;

fn find(context: &Context) -> Vec<Finding> {
    let links = context.framework.links.iter();
    let leaps = links.filter(|link| is_leap(context, link));
    let found = leaps.enumerate().filter_map(|(number, link)| {
        let (from, to) = context.ends(link)?;
        let message = about_step(Message::CheckLeap, &from.node.title, &to.node.title);
        let finding = Finding::new(&CHECK, message, Place::from(&**link));
        let finding = finding
            .and(Place::from(&**from.node))
            .and(Place::from(&**to.node));
        if number < MOST_SEARCHES && context.has_other_way(link) {
            let edit = Edit::Link(LinkEdit::Delete(link.id.clone()));
            return Some(finding.fixed_by(Message::CheckLeapFix, edit));
        }
        Some(finding)
    });
    found.collect()
}

/// Whether a link goes from an input or activity to a long-term outcome.
pub(super) fn is_leap(context: &Context, link: &Link) -> bool {
    context.ends(link).is_some_and(|(from, to)| {
        from.node.stage <= Stage::Activity && to.node.stage == Stage::LongTermOutcome
    })
}
