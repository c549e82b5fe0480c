//! Failure that begins where success ends: no room to improve between them.

use super::scale::scales;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-undecided-band",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckNoUndecidedBandLooksFor,
    why: Message::CheckNoUndecidedBandWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let touching = scales(context).filter(|scale| {
        let criterion = scale.criterion;
        let success = criterion.success.threshold;
        success.is_some() && success == criterion.failure.threshold
    });
    touching
        .map(|scale| {
            let place = Place::from(&**scale.criterion).field("failure.threshold");
            Finding::new(
                &CHECK,
                about(Message::CheckNoUndecidedBand, scale.title()),
                place,
            )
        })
        .collect()
}
