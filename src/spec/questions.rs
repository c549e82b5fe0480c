//! What is missing: put as questions at the front, and said once in the section it is missing
//! from. Finding what is missing belongs to each section.

use super::document::{NoteKind, Place, Question};
use super::draft::Draft;
use super::words::Context;
use crate::text::{Message, Phrase};

/// Something that is missing.
pub(super) struct Gap {
    /// The question that would settle it.
    pub question: String,
    /// What is missing in a few words, unless the section says so itself.
    pub missing: Option<String>,
    /// Where it is settled.
    pub place: Place,
}

/// Ends a section with one short note of what it still lacks; nothing if it lacks nothing.
pub(super) fn note_gaps(context: &Context, draft: &mut Draft) {
    let missing: Vec<&str> = draft
        .gaps
        .iter()
        .filter_map(|gap| gap.missing.as_deref())
        .collect();
    if missing.is_empty() {
        return;
    }
    let phrase = Phrase::new(Message::SpecMissingNote).with("things", missing.join("; "));
    draft.note(NoteKind::Missing, context.say(phrase));
}

/// The question a gap puts.
pub(super) fn question(gap: Gap) -> Question {
    Question {
        text: gap.question,
        place: gap.place,
    }
}
