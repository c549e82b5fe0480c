//! An outcome that is too long to be remembered.

use super::lexicon::Lexicon;
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "long-outcome",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckLongOutcomeLooksFor,
    why: Message::CheckLongOutcomeWhy,
    source: None,
    find,
};

/// The most words that an outcome is said in.
const MOST_WORDS: usize = 25;

fn find(context: &Context) -> Vec<Finding> {
    super::outcomes_that(context, &CHECK, Message::CheckLongOutcome, is_long)
}

fn is_long(_: &Lexicon, item: &Item) -> bool {
    item.statement.words().count() > MOST_WORDS
}
