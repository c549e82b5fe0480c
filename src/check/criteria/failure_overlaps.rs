//! Failure that overlaps success or the minimum: one result would be both.

use super::scale::{Scale, scales};
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "failure-overlaps",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckFailureOverlapsLooksFor,
    why: Message::CheckFailureOverlapsWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    scales(context)
        .filter_map(|scale| overlap(&scale))
        .collect()
}

fn overlap(scale: &Scale) -> Option<Finding> {
    let criterion = scale.criterion;
    let failure = criterion.failure.threshold?;
    let is_below = |other: &_| scale.is_better(failure, *other);
    let success = criterion.success.threshold.filter(is_below);
    let minimum = criterion.minimum.threshold.filter(is_below);
    let (message, other) = match (success, minimum) {
        (Some(success), _) => (Message::CheckFailureOverlaps, success),
        (None, Some(minimum)) => (Message::CheckFailureOverlapsMinimum, minimum),
        (None, None) => return None,
    };
    let message = about(message, scale.title());
    let message = message.with("failure", failure.0).with("other", other.0);
    let place = Place::from(&**criterion).field("failure.threshold");
    Some(Finding::new(&CHECK, message, place))
}
