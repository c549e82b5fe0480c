//! What is missing from a section, said once at its end and asked at the front.
//! Finding what is missing belongs to each section.

use super::document::{NoteKind, Question};
use super::draft::Draft;
use super::words::Context;
use crate::text::{Message, Phrase};

/// Ends a section with one short note of what it still lacks, and gives its questions.
pub(super) fn settle(context: &Context, draft: &mut Draft) -> Vec<Question> {
    if !draft.missing.is_empty() {
        let things = draft.missing.join("; ");
        let phrase = Phrase::new(Message::SpecMissingNote).with("things", things);
        draft.note(NoteKind::Missing, context.say(phrase));
    }
    std::mem::take(&mut draft.questions)
}

/// The sentence under the heading of the questions.
pub(super) fn introduction(context: &Context, questions: &[Question]) -> String {
    let count = questions.len();
    context.say(Phrase::new(Message::SpecQuestionsIntroduction).with("count", count))
}
