//! The appendix *What changed*: every difference from an earlier version of the same framework.
//! Finding them belongs in `changes`.

use super::document::{Paragraph, Place};
use super::draft::{Draft, bullet};
use super::words::Context;
use crate::changes::{Change, changes};
use crate::model::{Framework, Id};
use crate::text::{CHANGES, Message, Phrase};

/// Writes the section, where there is an earlier version.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let Some(earlier) = context.earlier else {
        return;
    };
    let told = changes(earlier, context.framework);
    draft.remark(context.say(since(context, earlier, told.len())));
    let text = &context.text.with(&CHANGES);
    let items = told.iter().map(|change| {
        let words = Paragraph::plain(text.say(&change.phrase));
        bullet(match place(context, change) {
            Some(place) => words.at(place),
            None => words,
        })
    });
    draft.list(items.collect());
}

/// "7 things have changed since the version of 3 May 2027."
fn since(context: &Context, earlier: &Framework, count: usize) -> Phrase {
    let date = context.date(&earlier.updated_at);
    let message = match date.is_empty() {
        true => Message::SpecChangedSinceEarlier,
        false => Message::SpecChangedSince,
    };
    Phrase::new(message).with("count", count).with("date", date)
}

/// Where something that changed is edited, if it is still there.
fn place(context: &Context, change: &Change) -> Option<Place> {
    let id = change.id.as_ref()?;
    let framework = context.framework;
    let criteria = |id: &Id| Place::Criteria(id.clone());
    if context.lookup.node(id).is_some() {
        return Some(Place::Node(id.clone()));
    }
    if framework.links.iter().any(|link| link.id == *id) {
        return Some(Place::Link(id.clone()));
    }
    if let Some(measure) = context.lookup.measure(id) {
        return Some(criteria(&measure.node_id));
    }
    let criterion = framework.criterion(id)?;
    Some(criteria(&criterion.node_id))
}
