//! An outcome with success and no failure.

use crate::check::context::Item;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::{Criterion, Statement};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-failure",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckNoFailureLooksFor,
    why: Message::CheckNoFailureWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let field = "failure";
    one_sided(
        context,
        &CHECK,
        Message::CheckNoFailure,
        (|it| &it.success, |it| &it.failure, field),
    )
}

/// What a criterion says of one side.
type Side = fn(&Criterion) -> &Statement;

/// One finding for each outcome whose criteria say the one side and never the other.
pub(super) fn one_sided(
    context: &Context,
    check: &'static Check,
    message: Message,
    (said, missing, field): (Side, Side, &'static str),
) -> Vec<Finding> {
    let says = |item: &Item, side: Side| item.criteria.iter().any(|it| !side(it).is_empty());
    let items = context.items.iter();
    let items = items.filter(|item| says(item, said) && !says(item, missing));
    let found = items.filter_map(|item| {
        let criterion = item.criteria.iter().find(|it| !said(it).is_empty())?;
        let message = about(message, &item.node.title);
        let finding = Finding::new(check, message, Place::from(&***criterion).field(field));
        Some(finding.and(Place::from(&**item.node)))
    });
    found.collect()
}
