//! The appendix *What the words mean*: the words of this document in plain sentences of ours.

use super::document::{Item, Paragraph, Run};
use super::draft::{Draft, bullet};
use super::words::Context;
use crate::text::{Message, Phrase};

/// The words, in the order of the alphabet, each with what it means here.
const WORDS: [(Message, Message); 15] = [
    (Message::GlossaryActivity, Message::GlossaryActivityMeans),
    (
        Message::GlossaryAssumption,
        Message::GlossaryAssumptionMeans,
    ),
    (Message::GlossaryBaseline, Message::GlossaryBaselineMeans),
    (
        Message::GlossaryCoproduction,
        Message::GlossaryCoproductionMeans,
    ),
    (Message::GlossaryCore, Message::GlossaryCoreMeans),
    (Message::GlossaryFailure, Message::GlossaryFailureMeans),
    (Message::GlossaryInput, Message::GlossaryInputMeans),
    (Message::GlossaryMeasure, Message::GlossaryMeasureMeans),
    (Message::GlossaryMinimum, Message::GlossaryMinimumMeans),
    (Message::GlossaryOutcome, Message::GlossaryOutcomeMeans),
    (Message::GlossaryChain, Message::GlossaryChainMeans),
    (Message::GlossaryOutput, Message::GlossaryOutputMeans),
    (Message::GlossaryResults, Message::GlossaryResultsMeans),
    (Message::GlossaryStretch, Message::GlossaryStretchMeans),
    (Message::GlossarySuccess, Message::GlossarySuccessMeans),
];

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    draft.list(WORDS.map(|(word, means)| item(context, word, means)).into());
}

fn item(context: &Context, word: Message, means: Message) -> Item {
    let label = Phrase::new(Message::SpecLabel).with("label", word);
    bullet(Paragraph {
        runs: vec![
            Run::strong(context.say(label)),
            Run::plain(" "),
            Run::plain(context.say(means)),
        ],
        place: None,
    })
}
