//! Outcomes that all say a change.

use super::{brittle_absolute, jargon, service_in_disguise, two_changes};
use super::{unnamed_people, vague_change};
use crate::check::context::Item;
use crate::check::wording::Lexicon;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "plain-outcomes",
    family: Family::Wording,
    severity: Severity::Good,
    looks_for: Message::CheckPlainOutcomesLooksFor,
    why: Message::CheckPlainOutcomesWhy,
    source: None,
    find,
};

/// The fewest outcomes that say something of how outcomes are written.
const FEWEST: usize = 3;

fn find(context: &Context) -> Vec<Finding> {
    let Some(lexicon) = context.lexicon else {
        return Vec::new();
    };
    let count = context.outcomes().count();
    if count < FEWEST || !context.outcomes().all(|item| is_plain(lexicon, item)) {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckPlainOutcomes).with("count", count);
    vec![Finding::new(&CHECK, message, Place::part("nodes"))]
}

fn is_plain(lexicon: &Lexicon, item: &Item) -> bool {
    !item.statement.is_empty()
        && item.worded_as.is_none()
        && !service_in_disguise::says_service(lexicon, item)
        && !two_changes::says_two(lexicon, item)
        && !vague_change::is_vague(lexicon, item)
        && !brittle_absolute::is_brittle(lexicon, item)
        && unnamed_people::label_in(lexicon, &item.statement).is_none()
        && jargon::jargon_in(lexicon, &item.statement).is_none()
}
