//! A payment that depends on what those who are paid cannot influence.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::{Control, Id, PaymentRule};
use crate::text::Message;
use std::collections::HashMap;
use std::rc::Rc;

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
    let rules = &context.framework.money.payment.rules;
    let paid: HashMap<&Id, &Rc<PaymentRule>> = rules
        .iter()
        .filter_map(|rule| Some((rule.criterion_id.as_ref()?, rule)))
        .collect();
    let items = context.items.iter();
    let outside = items.filter(|item| item.node.control == Some(Control::OutsideControl));
    let found = outside.flat_map(|item| {
        let rules = item.criteria.iter().filter_map(|it| paid.get(&it.id));
        rules.map(|rule| {
            let message = about(Message::CheckPaidOutsideControl, &item.node.title);
            let finding = Finding::new(&CHECK, message, Place::from(&***rule));
            finding.and(Place::from(&**item.node).field("control"))
        })
    });
    found.collect()
}
