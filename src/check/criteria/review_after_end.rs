//! A review that comes when the work is over.

use crate::check::month::{day, end};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "review-after-end",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckReviewAfterEndLooksFor,
    why: Message::CheckReviewAfterEndWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let terms = &context.framework.about;
    let is_late = || {
        let ends = end(day(&terms.start)?, terms.term_months?)?;
        Some(day(&terms.review_date)? >= ends)
    };
    let (Some(true), Some(months)) = (is_late(), terms.term_months) else {
        return Vec::new();
    };
    let message = Phrase::new(Message::CheckReviewAfterEnd).with("months", months);
    let place = Place::part("about").field("reviewDate");
    vec![Finding::new(&CHECK, message, place)]
}
