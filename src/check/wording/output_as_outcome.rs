//! An outcome that counts what is delivered.

use super::activity_as_outcome::moved_to;
use super::lexicon::Lexicon;
use super::statement::{Statement, Table, is_in, phrase_at};
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "output-as-outcome",
    family: Family::Wording,
    severity: Severity::Fix,
    looks_for: Message::CheckOutputAsOutcomeLooksFor,
    why: Message::CheckOutputAsOutcomeWhy,
    source: Some(Message::CheckSourceNcvo),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let message = Message::CheckOutputAsOutcome;
    let found = super::outcomes_that(context, &CHECK, message, is_output);
    found
        .into_iter()
        .map(|finding| moved_to(finding, Stage::Output))
        .collect()
}

fn is_output(_: &Lexicon, item: &Item) -> bool {
    item.worded_as == Some(Stage::Output)
}

/// Whether a statement is worded as an output. "Fewer people referred" is a change.
pub(super) fn says_output(lexicon: &Lexicon, statement: &Statement) -> bool {
    if statement.start(lexicon.output_starts).is_some() {
        return true;
    }
    if statement.start(lexicon.less).is_some() {
        return false;
    }
    let has_verb = statement.words().any(|word| is_in(lexicon.verbs, word));
    statement.has(lexicon.output_acts)
        || says_one_after_other(statement, lexicon.seen_to, lexicon.soon)
        || says_one_after_other(statement, lexicon.output_nouns, lexicon.output_participles)
        || says_done(lexicon, statement)
        || (!has_verb
            && (statement.has(lexicon.outputs) || counts_what_is_done(lexicon, statement)))
}

/// How far after "workshops" it may be said that they were held, in words.
const NEAR: usize = 5;

/// "Workshops on healthy eating delivered": what was done stands after what it was about.
fn says_done(lexicon: &Lexicon, statement: &Statement) -> bool {
    statement.rests().any(|rest| {
        let mut words = rest.split(' ');
        let is_noun = words
            .next()
            .is_some_and(|it| is_in(lexicon.output_nouns, it));
        let is_about = words
            .next()
            .is_some_and(|it| is_in(lexicon.prepositions, it));
        let others = words.take_while(|it| !is_in(lexicon.verbs, it) && !is_in(lexicon.joints, it));
        let mut near = others.take(NEAR);
        is_noun && is_about && near.any(|it| is_in(lexicon.output_participles, it))
    })
}

/// "1,200 hours of advice": a number, and what is done, with nothing said of it.
fn counts_what_is_done(lexicon: &Lexicon, statement: &Statement) -> bool {
    let mut words = statement.words();
    let is_number = words
        .next()
        .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    let mut words = words.take_while(|word| !is_in(lexicon.prepositions, word));
    is_number && words.any(|word| is_in(lexicon.output_nouns, word))
}

/// Whether a phrase of the one table is followed by one of the other, alone or after "are".
fn says_one_after_other(statement: &Statement, one: Table, other: Table) -> bool {
    statement.rests().any(|rest| {
        let Some(phrase) = phrase_at(one, rest) else {
            return false;
        };
        let next = rest.get(phrase.len()..).unwrap_or_default().trim_start();
        let after_are = next.strip_prefix("are ").unwrap_or(next);
        phrase_at(other, after_are).is_some()
    })
}
