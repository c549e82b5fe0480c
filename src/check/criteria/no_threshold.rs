//! A success criterion with a measure and no number on it.

use super::scale::scales;
use crate::check::say::{about, named};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-threshold",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckNoThresholdLooksFor,
    why: Message::CheckNoThresholdWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let silent = scales(context).filter(|scale| {
        let success = &scale.criterion.success;
        let says_number = success.sentence.contains(|it: char| it.is_ascii_digit());
        !success.is_empty() && success.threshold.is_none() && !says_number
    });
    silent
        .map(|scale| {
            let message = about(Message::CheckNoThreshold, scale.title())
                .with("measure", named(&scale.measure.name));
            let place = Place::from(&**scale.criterion).field("success.threshold");
            Finding::new(&CHECK, message, place)
        })
        .collect()
}
