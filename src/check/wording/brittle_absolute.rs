//! An outcome that one exception would break.

use super::lexicon::Lexicon;
use super::statement::{Statement, is_in, phrase_at};
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

/// Whether an outcome allows no exception. "Fewer people have nobody to call" is a change.
pub(super) fn is_brittle(lexicon: &Lexicon, item: &Item) -> bool {
    let statement = &item.statement;
    let is_outcome = item.worded_as.is_none() && statement.start(lexicon.less).is_none();
    is_outcome && (says_absolute(lexicon, statement) || says_none(lexicon, statement))
}

/// "No avoidable deaths", and not "no longer afraid" or "no worse".
fn says_none(lexicon: &Lexicon, statement: &Statement) -> bool {
    let mut words = statement.words();
    let (first, second) = (words.next(), words.next());
    let is_compared = second.is_none_or(|word| is_in(lexicon.comparatives, word));
    first == Some(lexicon.no)
        && !is_compared
        && (!statement.words().any(|word| is_in(lexicon.verbs, word))
            || words.any(|word| word == lexicon.ever))
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
