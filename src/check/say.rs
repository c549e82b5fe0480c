//! How findings name things. The words themselves are messages.

use super::{Check, Finding, Place};
use crate::edit::shorten;
use crate::text::{Message, Phrase, Value};

/// A title as a sentence has it, or words that say there is none.
pub(super) fn named(title: &str) -> Value {
    match shorten(title) {
        short if short.is_empty() => Message::EditUntitled.into(),
        short => short.into(),
    }
}

/// A sentence about one thing, which it calls `$title`.
pub(super) fn about(message: Message, title: &str) -> Phrase {
    Phrase::new(message).with("title", named(title))
}

/// A sentence about a step from one item to another, which it calls `$from` and `$to`.
pub(super) fn about_step(message: Message, from: &str, to: &str) -> Phrase {
    let phrase = Phrase::new(message).with("from", named(from));
    phrase.with("to", named(to))
}

/// One finding about all of these, which its sentence calls `$items` and counts as `$count`;
/// nothing if there are none. So a long list does not become a long list of findings.
pub(super) fn together<'a>(
    check: &'static Check,
    message: Message,
    items: impl IntoIterator<Item = (&'a str, Place)>,
) -> Option<Finding> {
    let mut items = items.into_iter();
    let (title, place) = items.next()?;
    let others: Vec<Place> = items.map(|(_, place)| place).collect();
    let list = about(Message::CheckItems, title).with("others", others.len());
    let phrase = Phrase::new(message).with("items", list);
    let phrase = phrase.with("count", others.len() + 1);
    let mut finding = Finding::new(check, phrase, place);
    finding.places.extend(others);
    Some(finding)
}
