//! The section *How collaborative this is*: answers to the self-check.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, record};
use super::words::{Context, lines};
use crate::model::ReflectionAnswer;
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("reflection");

/// The questions of the self-check, from question 1.
const QUESTIONS: [Message; 12] = [
    Message::SpecSelfCheck1,
    Message::SpecSelfCheck2,
    Message::SpecSelfCheck3,
    Message::SpecSelfCheck4,
    Message::SpecSelfCheck5,
    Message::SpecSelfCheck6,
    Message::SpecSelfCheck7,
    Message::SpecSelfCheck8,
    Message::SpecSelfCheck9,
    Message::SpecSelfCheck10,
    Message::SpecSelfCheck11,
    Message::SpecSelfCheck12,
];

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
    record(question(context, answer.question), PLACE, details.collect())
}

fn question(context: &Context, number: u32) -> String {
    let place = usize::try_from(number).unwrap_or(usize::MAX).checked_sub(1);
    match place.and_then(|place| QUESTIONS.get(place)) {
        Some(question) => context.say(*question),
        None => context.say(Phrase::new(Message::SpecSelfCheckOther).with("number", number)),
    }
}
