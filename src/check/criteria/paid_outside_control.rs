//! A payment that depends on what those who are paid cannot influence.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Control;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "paid-outside-control",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckPaidOutsideControlLooksFor,
    why: Message::CheckPaidOutsideControlWhy,
    source: Some(Message::CheckSourceNao),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let rules = context.framework.money.payment.rules.iter();
    let found = rules.filter_map(|rule| {
        let criterion = context.framework.criterion(rule.criterion_id.as_ref()?)?;
        let item = context.item(&criterion.node_id)?;
        if item.node.control != Some(Control::OutsideControl) {
            return None;
        }
        let finding = Finding::new(
            &CHECK,
            about(Message::CheckPaidOutsideControl, &item.node.title),
            Place::from(&**rule),
        );
        Some(finding.and(Place::from(&**item.node).field("control")))
    });
    found.collect()
}
