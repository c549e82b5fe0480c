//! The section *Learning and contract management*: when the work is looked at again, how often
//! results come in, what was decided and how collaborative it is.

use super::document::{Block, Item, Paragraph, Place};
use super::draft::{Draft, bullet};
use super::words::{Context, line};
use super::{decisions, reflection};
use crate::model::SectionName;
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let review = &context.framework.about.review_date;
    if !review.trim().is_empty() {
        let phrase = Phrase::new(Message::SpecTimingReview).with("when", context.when(review));
        draft.sentence(context.say(phrase), Place::About("reviewDate"));
    }
    rhythm(context, draft);
    under(
        context,
        draft,
        Message::SpecHeadingDecisions,
        decisions::write,
    );
    under(
        context,
        draft,
        Message::SpecHeadingReflection,
        reflection::write,
    );
    draft.question_in_words(context, Message::SpecAskLearning, SectionName::Learning);
}

/// How often each measure is there to be looked at, those of the same rhythm together.
fn rhythm(context: &Context, draft: &mut Draft) {
    let mut rhythms: Vec<(String, Vec<String>)> = Vec::new();
    for measure in &context.framework.measures {
        let frequency = line(&measure.frequency);
        if frequency.is_empty() {
            continue;
        }
        let name = context.quoted(&measure.name);
        let is_same =
            |(known, _): &&mut (String, Vec<String>)| known.eq_ignore_ascii_case(&frequency);
        match rhythms.iter_mut().find(is_same) {
            Some((_, names)) => names.push(name),
            None => rhythms.push((frequency, vec![name])),
        }
    }
    let items = rhythms.into_iter().map(|(frequency, names)| {
        let names = context.some_of(names.into_iter());
        rhythm_item(context, &frequency, &names)
    });
    draft.led_list(context.say(Message::SpecRhythm), items.collect());
}

fn rhythm_item(context: &Context, frequency: &str, names: &str) -> Item {
    let phrase = Phrase::new(Message::SpecRhythmOf)
        .with("frequency", frequency)
        .with("measures", names);
    bullet(Paragraph::plain(context.say(phrase)).at(Place::Part("measures")))
}

/// What another file writes, under a heading of its own; nothing if it writes nothing.
fn under(context: &Context, draft: &mut Draft, heading: Message, write: super::sections::Write) {
    let before = draft.blocks.len();
    write(context, draft);
    if draft.blocks.len() > before {
        let text = context.say(heading);
        draft
            .blocks
            .insert(before, Block::Heading { level: 2, text });
    }
}
