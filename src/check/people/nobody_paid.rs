//! People who took part, and nobody who was paid for it.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "nobody-paid",
    family: Family::People,
    severity: Severity::Consider,
    looks_for: Message::CheckNobodyPaidLooksFor,
    why: Message::CheckNobodyPaidWhy,
    source: Some(Message::CheckSourceNhsEngland),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let paid = context.framework.involvement.iter().map(|it| it.paid);
    let is_unpaid = paid.clone().any(|paid| paid == Some(false));
    if !is_unpaid || paid.clone().any(|paid| paid == Some(true)) {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckNobodyPaid,
        Place::part("involvement").field("paid"),
    )]
}
