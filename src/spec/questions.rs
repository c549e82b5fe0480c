//! What is missing, asked once at the front, and pointed to by number from the section it is about.
//! Finding what is missing belongs to each section.

use super::document::{NoteKind, Paragraph, Question};
use super::draft::Draft;
use super::words::Context;
use crate::model::SectionName;
use crate::text::{Message, Phrase};
use std::ops::Range;

/// The questions so far, in the order they are numbered, and which of them each section points to.
#[derive(Default)]
pub(super) struct Asked {
    pub questions: Vec<Question>,
    sections: Vec<(SectionName, Range<usize>)>,
}

impl Asked {
    /// Where the questions are that a section points to; none if it points to none.
    pub fn of(&self, name: SectionName) -> Option<Range<usize>> {
        let mut sections = self.sections.iter();
        let found = sections.find(|(known, _)| *known == name);
        found.map(|(_, range)| range.clone())
    }

    /// Takes the questions of a section, and ends it by saying where they are asked. One that holds
    /// nothing says that too.
    pub fn settle(&mut self, context: &Context, draft: &mut Draft, name: SectionName) {
        let first = self.questions.len();
        self.questions.append(&mut draft.questions);
        let own = first..self.questions.len();
        let range = match own.is_empty() {
            true => draft.asked_in.and_then(|before| self.of(before)),
            false => Some(own),
        };
        if let Some(range) = range {
            // It leads to where the first of them is answered.
            let first = self.questions.get(range.start);
            let place = first.map(|first| first.place.clone());
            if draft.blocks.is_empty() {
                let nothing = Paragraph::plain(context.say(Message::SpecNothingYet));
                draft.paragraph(Paragraph {
                    place: place.clone(),
                    ..nothing
                });
            }
            let pointer = Paragraph::plain(pointer(context, &range));
            draft.note_on(NoteKind::Missing, Paragraph { place, ..pointer });
            self.sections.push((name, range));
        }
    }
}

/// "questions 6 to 13."
fn pointer(context: &Context, range: &Range<usize>) -> String {
    // The numbers of a list have no commas.
    let phrase = Phrase::new(Message::SpecToSettle)
        .with("count", range.len())
        .with("first", (range.start + 1).to_string())
        .with("last", range.end.to_string());
    context.say(phrase)
}

/// The sentence under the heading of the questions.
pub(super) fn introduction(context: &Context, questions: &[Question]) -> String {
    let count = questions.len();
    context.say(Phrase::new(Message::SpecQuestionsIntroduction).with("count", count))
}
