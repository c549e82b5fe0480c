//! An outcome that one exception would break.

use super::lexicon::Lexicon;
use super::statement::{Statement, phrase_at};
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "brittle-absolute",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckBrittleAbsoluteLooksFor,
    why: Message::CheckBrittleAbsoluteWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    super::outcomes_that(context, &CHECK, Message::CheckBrittleAbsolute, is_brittle)
}

/// Whether an outcome allows no exception.
pub(super) fn is_brittle(lexicon: &Lexicon, item: &Item) -> bool {
    item.worded_as.is_none() && says_absolute(lexicon, &item.statement)
}

/// Whether a statement allows no exception. "Every day" and "at all" promise nothing.
pub(in crate::check) fn says_absolute(lexicon: &Lexicon, statement: &Statement) -> bool {
    let mut excepted_until = 0;
    for (place, rest) in statement.rests().enumerate() {
        if let Some(phrase) = phrase_at(lexicon.absolute_exceptions, rest) {
            excepted_until = excepted_until.max(place + phrase.split(' ').count());
        }
        if place >= excepted_until && phrase_at(lexicon.absolutes, rest).is_some() {
            return true;
        }
    }
    false
}
