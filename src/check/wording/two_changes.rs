//! An outcome that says two changes at once, so that nobody can tell which of them came.

use super::lexicon::Lexicon;
use super::statement::{COMMA, is_in};
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "two-changes",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckTwoChangesLooksFor,
    why: Message::CheckTwoChangesWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    super::outcomes_that(context, &CHECK, Message::CheckTwoChanges, says_two)
}

/// Whether a second change follows a first: each with a verb or a comparison of its own.
pub(super) fn says_two(lexicon: &Lexicon, item: &Item) -> bool {
    let words: Vec<&str> = item.statement.words().collect();
    let is_outcome = item.worded_as.is_none();
    is_outcome
        && (1..words.len()).any(|place| {
            let (before, after) = words.split_at(place);
            let Some((joint, after)) = after.split_first() else {
                return false;
            };
            is_in(lexicon.joints, joint)
                && says_change(lexicon, before, after)
                && begins_change(lexicon, joint, before, after)
        })
}

/// Whether a clause says a change. Where a verb follows at once, a word that may be one is enough.
fn says_change(lexicon: &Lexicon, clause: &[&str], after: &[&str]) -> bool {
    let is_change = |word: &&str| is_in(lexicon.verbs, word) || is_in(lexicon.comparatives, word);
    let is_either = |pair: &[&str]| is_either_as_verb(lexicon, pair);
    let goes_on = after.first().is_some_and(|next| is_in(lexicon.verbs, next));
    let may_be = |word: &&str| is_in(lexicon.either, word);
    clause.iter().any(is_change)
        || clause.windows(2).any(is_either)
        || (goes_on && clause.iter().skip(1).any(may_be))
}

fn begins_change(lexicon: &Lexicon, joint: &str, before: &[&str], after: &[&str]) -> bool {
    if joint == COMMA {
        // A comma alone makes a list; only what compares makes it a second change.
        return match after {
            [with, next, ..] => is_in(lexicon.joints, with) && is_in(lexicon.comparatives, next),
            _ => false,
        };
    }
    // "Gets and keeps a home" is one change in two words.
    let is_one = || ends_in_verb(lexicon, before);
    match after {
        [first, ..] if is_in(lexicon.verbs, first) => !is_one(),
        [first, ..] if is_in(lexicon.comparatives, first) => !ends_in_comparison(lexicon, before),
        _ if is_either_as_verb(lexicon, after) => !is_one(),
        [first, second, ..] if is_in(lexicon.verbs, second) => {
            !is_in(lexicon.before_verb, first) && !is_in(lexicon.prepositions, first)
        }
        [_, second, third, ..] => is_in(lexicon.verbs, third) && !is_between(lexicon, second),
        _ => false,
    }
}

/// Whether a word makes what follows a part of what came before: "the skills *they* need".
fn is_between(lexicon: &Lexicon, word: &str) -> bool {
    is_in(lexicon.before_verb, word) || is_in(lexicon.pronouns, word)
}

/// Whether a clause ends in its verb: "people walk", and not "people find work".
fn ends_in_verb(lexicon: &Lexicon, clause: &[&str]) -> bool {
    let Some((last, before)) = clause.split_last() else {
        return false;
    };
    let is_object = before.iter().any(|word| is_in(lexicon.verbs, word));
    is_in(lexicon.verbs, last) || (is_in(lexicon.either, last) && !is_object)
}

/// "More and better", "longer or more": one comparison in two words.
fn ends_in_comparison(lexicon: &Lexicon, clause: &[&str]) -> bool {
    let last = clause.last();
    last.is_some_and(|last| is_in(lexicon.comparatives, last) || last.starts_with(char::is_numeric))
        || ends_in_amount(clause)
}

/// "Three months or more".
fn ends_in_amount(clause: &[&str]) -> bool {
    let units = ["months", "years", "weeks", "days", "times", "hours"];
    clause.last().is_some_and(|last| units.contains(last))
}

fn is_either_as_verb(lexicon: &Lexicon, words: &[&str]) -> bool {
    match words {
        [word, next, ..] => is_in(lexicon.either, word) && is_in(lexicon.after_verb, next),
        _ => false,
    }
}
