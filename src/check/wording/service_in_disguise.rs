//! An outcome that says what is done to people: "is supported to find work".

use super::lexicon::Lexicon;
use super::statement::{COMMA, Statement, is_in, phrase_at};
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "service-in-disguise",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckServiceInDisguiseLooksFor,
    why: Message::CheckServiceInDisguiseWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let message = Message::CheckServiceInDisguise;
    super::outcomes_that(context, &CHECK, message, says_service)
}

/// Whether an outcome says what is done to people. "Fewer people are referred" is a change.
pub(super) fn says_service(lexicon: &Lexicon, item: &Item) -> bool {
    let statement = &item.statement;
    let is_outcome = item.worded_as.is_none() && statement.start(lexicon.less).is_none();
    let is_done = statement.has(lexicon.disguises) && !statement.has(lexicon.disguise_exceptions);
    is_outcome && (is_done || gets_a_service(lexicon, statement))
}

/// How far after "receives" the service may stand, in words.
const NEAR: usize = 4;

/// "Parents receive debt advice", and not "people get the support they need".
fn gets_a_service(lexicon: &Lexicon, statement: &Statement) -> bool {
    let gets = |rest: &str| {
        let received = phrase_at(lexicon.receives, rest)?;
        let words: Vec<&str> = rest.get(received.len()..)?.split_whitespace().collect();
        let place = words
            .iter()
            .take(NEAR)
            .take_while(|it| !is_in(lexicon.joints, it));
        let place = place
            .clone()
            .position(|word| is_in(lexicon.service_nouns, word))?;
        // "A mentoring session" is named by the last of its nouns.
        let nouns = words.iter().skip(place);
        let nouns = nouns.take_while(|word| is_in(lexicon.service_nouns, word));
        let next = words.get(place + nouns.count());
        let is_whole = |next: &&str| is_in(lexicon.prepositions, next) || *next == COMMA;
        (next.is_none_or(is_whole) && next != Some(&"from")).then_some(())
    };
    statement.rests().any(|rest| gets(rest).is_some())
}
