//! The draft specification, written once as a [`Document`] that every format renders.
//! Words come from `text`, facts from the framework; fonts, pages and markup belong in `export`.
//!
//! One file a section; `PARTS` is their order. A section says what the framework holds and
//! names what is missing; nothing is invented, and nothing the framework holds is left out.

mod chain;
mod coproduction;
mod criteria;
mod criteria_gaps;
mod criteria_scale;
mod dates;
mod decisions;
mod document;
mod draft;
mod evidence;
mod front;
mod lookup;
mod measures;
mod money;
mod need;
mod origin;
mod partnership;
mod plain;
mod print_words;
mod purpose;
mod questions;
mod reach_depth;
mod reflection;
mod requirements;
mod review;
mod risks;
mod term;
mod unknown;
mod who;
mod words;

pub use document::{
    Block, Cell, Column, Document, FrontMatter, Item, ItemList, Note, NoteKind, Paragraph, Place,
    PrintWords, Question, Row, Run, Section, Table,
};

use crate::model::Framework;
use crate::text::{Message, SCALE, SPECIFICATION, Text};
use draft::Draft;
use lookup::Lookup;
use words::Context;

/// What a specification is written with, beside the framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SpecOptions {
    /// Today, as year, month and day: printed on the front, and what "started" is judged by.
    /// `None` leaves the date out.
    pub date: Option<(u16, u8, u8)>,
    /// Whether the chain is drawn too: for whoever shows or prints it. It takes its time.
    pub drawn: bool,
}

/// A section: its stable name, its heading, and what writes it.
struct Part(&'static str, Message, fn(&Context, &mut Draft));

/// The sections in the order they are printed. One that has nothing to say is left out.
const PARTS: [Part; 17] = [
    Part("purpose", Message::SpecHeadingPurpose, purpose::write),
    Part("need", Message::SpecHeadingNeed, need::write),
    Part("who", Message::SpecHeadingWho, who::write),
    Part("chain", Message::SpecHeadingChain, chain::write),
    Part("criteria", Message::SpecHeadingCriteria, criteria::write),
    Part(
        "reachDepth",
        Message::SpecHeadingReachDepth,
        reach_depth::write,
    ),
    Part(
        "requirements",
        Message::SpecHeadingRequirements,
        requirements::write,
    ),
    Part(
        "coproduction",
        Message::SpecHeadingCoproduction,
        coproduction::write,
    ),
    Part(
        "partnership",
        Message::SpecHeadingPartnership,
        partnership::write,
    ),
    Part("measures", Message::SpecHeadingMeasures, measures::write),
    Part("money", Message::SpecHeadingMoney, money::write),
    Part("risks", Message::SpecHeadingRisks, risks::write),
    Part("term", Message::SpecHeadingTerm, term::write),
    Part("decisions", Message::SpecHeadingDecisions, decisions::write),
    Part(
        "reflection",
        Message::SpecHeadingReflection,
        reflection::write,
    ),
    Part("origin", Message::SpecHeadingOrigin, origin::write),
    Part("review", Message::SpecHeadingReview, review::write),
];

/// Writes the draft specification of a framework as it stands.
pub fn document(framework: &Framework, text: &Text, options: &SpecOptions) -> Document {
    let text = &text.with(&SPECIFICATION).with(&SCALE);
    let lookup = Lookup::new(framework);
    let context = Context {
        framework,
        lookup: &lookup,
        text,
        date: options.date,
        drawn: options.drawn,
    };
    let mut sections: Vec<Section> = Vec::new();
    let mut asked: Vec<Question> = Vec::new();
    for Part(name, heading, write) in PARTS {
        let mut draft = Draft::new(text);
        write(&context, &mut draft);
        asked.append(&mut questions::settle(&context, &mut draft));
        if !draft.blocks.is_empty() {
            sections.push(Section {
                name,
                number: u32::try_from(sections.len()).map_or(u32::MAX, |before| before + 1),
                heading: context.say(heading),
                blocks: draft.blocks,
            });
        }
    }
    Document {
        language: framework.language,
        front: front::front(&context),
        questions_heading: context.say(Message::SpecQuestionsHeading),
        questions_introduction: questions::introduction(&context, &asked),
        contents_heading: context.say(Message::SpecContentsHeading),
        questions: asked,
        sections,
        print_words: PrintWords::new(text),
    }
}
