//! Checks of how items are worded: what is dressed as an outcome, and what nobody could judge.
//! The rules are here, the words they go by are data, one file a language.

pub(super) mod activity_as_outcome;
pub(super) mod brittle_absolute;
pub(super) mod jargon;
pub(super) mod long_outcome;
pub(super) mod output_as_outcome;
pub(super) mod plain_outcomes;
pub(super) mod service_in_disguise;
pub(super) mod two_changes;
pub(super) mod unnamed_people;
pub(super) mod vague_change;

mod english;
mod english_people;
mod english_services;
mod english_style;
mod english_verbs;
mod lexicon;
mod statement;

pub(super) use brittle_absolute::says_absolute;
pub(super) use lexicon::{Lexicon, lexicon};
pub(super) use statement::Statement;

use super::context::{Context, Item};
use super::say::about;
use super::{Check, Finding, Place};
use crate::model::Stage;
use crate::text::Message;

/// What a statement is worded as: an activity, an output, or neither.
pub(super) fn worded_as(lexicon: &Lexicon, statement: &Statement) -> Option<Stage> {
    if output_as_outcome::says_output(lexicon, statement) {
        return Some(Stage::Output);
    }
    let is_activity = activity_as_outcome::says_activity(lexicon, statement);
    is_activity.then_some(Stage::Activity)
}

/// The outcomes that are worded as such. Of others, that they are none is said first.
fn worded_as_outcomes<'c, 'a>(context: &'c Context<'a>) -> impl Iterator<Item = &'c Item<'a>> {
    context.outcomes().filter(|item| item.worded_as.is_none())
}

/// One finding for each outcome that a rule applies to.
fn outcomes_that(
    context: &Context,
    check: &'static Check,
    message: Message,
    rule: fn(&Lexicon, &Item) -> bool,
) -> Vec<Finding> {
    let Some(lexicon) = context.lexicon else {
        return Vec::new();
    };
    let outcomes = context.outcomes().filter(|item| rule(lexicon, item));
    outcomes
        .map(|item| {
            let place = Place::from(&**item.node).field("title");
            Finding::new(check, about(message, &item.node.title), place)
        })
        .collect()
}
