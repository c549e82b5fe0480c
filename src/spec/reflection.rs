//! The section *How collaborative this is*: answers to the self-check.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, record};
use super::words::{Context, lines};
use crate::model::ReflectionAnswer;
use crate::text::{Message, Phrase, self_check_question};

const PLACE: Place = Place::Part("reflection");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let answers = &context.framework.reflection.answers;
    if !answers.is_empty() {
        draft.remark(context.say(Message::SpecSelfCheckIntroduction));
        let items = answers.iter().map(|answer| item(context, answer));
        draft.list(items.collect());
    }
}

fn item(context: &Context, answer: &ReflectionAnswer) -> Item {
    let mut details: Vec<Paragraph> = Vec::new();
    if let Some(score) = answer.score {
        let phrase = Phrase::new(Message::SpecSelfCheckScore).with("score", score);
        details.push(Paragraph::plain(context.say(phrase)));
    }
    details.extend(lines(&answer.note).map(Paragraph::plain));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(
        context.say(self_check_question(answer.question)),
        PLACE,
        details.collect(),
    )
}
