//! An outcome in words of the trade.

use super::lexicon::Lexicon;
use super::statement::Statement;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "jargon",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckJargonLooksFor,
    why: Message::CheckJargonWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let Some(lexicon) = context.lexicon else {
        return Vec::new();
    };
    let found = super::worded_as_outcomes(context).filter_map(|item| {
        let word = jargon_in(lexicon, &item.statement)?;
        let message = about(Message::CheckJargon, &item.node.title).with("word", word);
        let place = Place::from(&**item.node).field("title");
        Some(Finding::new(&CHECK, message, place))
    });
    found.collect()
}

/// The word of the trade that a statement uses.
pub(super) fn jargon_in(lexicon: &Lexicon, statement: &Statement) -> Option<&'static str> {
    statement.find(lexicon.jargon)
}
