//! An outcome that nobody could tell had come about, with nothing beside it that could.

use super::lexicon::Lexicon;
use super::statement::{Statement, is_in, phrase_at};
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "vague-change",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckVagueChangeLooksFor,
    why: Message::CheckVagueChangeWhy,
    source: None,
    find,
};

/// How far after "improved" what is improved may stand, in words.
const NEAR: usize = 3;

fn find(context: &Context) -> Vec<Finding> {
    super::outcomes_that(context, &CHECK, Message::CheckVagueChange, is_vague)
}

/// Whether an outcome is vague and has neither a measure nor a criterion to say what is meant.
pub(super) fn is_vague(lexicon: &Lexicon, item: &Item) -> bool {
    let is_pinned_down = !item.measures.is_empty() || item.has_criteria();
    item.worded_as.is_none() && !is_pinned_down && says_little(lexicon, &item.statement)
}

fn says_little(lexicon: &Lexicon, statement: &Statement) -> bool {
    let mut since_change = NEAR + 1;
    for rest in statement.rests() {
        let word = rest.split(' ').next().unwrap_or_default();
        let is_near = since_change <= NEAR;
        let is_vague_here = is_near && is_vague_noun(lexicon, rest);
        if is_vague_here || phrase_at(lexicon.vague, rest).is_some() {
            return true;
        }
        // "Physical and mental" is one step further than "mental", not two.
        since_change = match (
            is_in(lexicon.change_words, word),
            is_in(lexicon.joints, word),
        ) {
            (true, _) => 1,
            (false, is_joint) => since_change + usize::from(!is_joint),
        };
    }
    false
}

/// Whether a text begins with a vague noun that is no part of another: "health", and not "health
/// visitor".
fn is_vague_noun(lexicon: &Lexicon, text: &str) -> bool {
    let Some(noun) = phrase_at(lexicon.vague_nouns, text) else {
        return false;
    };
    let rest = text.get(noun.len()..).unwrap_or_default().trim_start();
    phrase_at(lexicon.vague_compounds, rest).is_none()
}
