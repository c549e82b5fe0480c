//! Steps into an outcome that nobody has said the assumption of.

use crate::check::say::about_step;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-assumption",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckNoAssumptionLooksFor,
    why: Message::CheckNoAssumptionWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let of = context.steps_to_outcomes().count();
    let silent = context.steps_to_outcomes();
    let mut silent = silent.filter(|link| link.assumption.trim().is_empty());
    let Some((first, (from, to))) = silent.next().and_then(|it| Some((it, context.ends(it)?)))
    else {
        return Vec::new();
    };
    if !context.is_under_way() {
        return Vec::new();
    }
    let message = about_step(Message::CheckNoAssumption, &from.node.title, &to.node.title);
    let place = Place::from(&**first).field("assumption");
    let mut finding = Finding::new(&CHECK, message, place);
    finding
        .places
        .extend(silent.map(|link| Place::from(&**link).field("assumption")));
    let count = finding.places.len();
    finding.message = finding.message.with("count", count).with("of", of);
    vec![finding]
}
