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
    let steps = context.steps_to_outcomes();
    let silent: Vec<_> = steps.filter(|it| it.assumption.trim().is_empty()).collect();
    let first = silent.first().filter(|_| context.is_under_way());
    let found = first.and_then(|link| {
        let (from, to) = context.ends(link)?;
        let (count, of) = (silent.len(), context.steps_to_outcomes().count());
        let message = match count == of {
            true => Message::CheckNoAssumptionAtAll,
            false => Message::CheckNoAssumption,
        };
        let message = about_step(message, &from.node.title, &to.node.title);
        let message = message.with("count", count).with("of", of);
        let mut places = silent
            .iter()
            .map(|it| Place::from(&***it).field("assumption"));
        let finding = Finding::new(&CHECK, message, places.next()?);
        Some(places.fold(finding, Finding::and))
    });
    found.into_iter().collect()
}
