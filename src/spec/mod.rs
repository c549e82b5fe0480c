//! The draft specification, written once as a [`Document`] that every format renders.
//! Words come from `text`, facts from the framework; fonts, pages and markup belong in `export`.
//!
//! One file a section; `profiles` holds their order and headings. A section says what the framework
//! holds and names what is missing; nothing is invented, and nothing the framework holds is left
//! out, unless people leave out a section.

mod chain;
mod changed;
mod chapters;
mod coproduction;
mod criteria;
mod criteria_gaps;
mod criteria_scale;
mod dates;
mod decisions;
mod dictionary;
mod document;
mod draft;
mod easy_read;
mod evidence;
mod exchange;
mod front;
mod glossary;
mod indicators;
mod learning;
mod letters;
mod lookup;
mod measures;
mod money;
mod money_gaps;
mod need;
mod origin;
mod partnership;
mod place_names;
mod plain;
mod print_words;
mod profiles;
mod purpose;
mod questions;
mod reach_depth;
mod reflection;
mod requirements;
mod review;
mod risks;
mod room;
mod sections;
mod service_model;
mod suggesters;
mod summary;
mod term;
mod unknown;
mod who;
mod words;

pub use changed::{Changed, changed};
pub use document::{
    Block, Cell, Column, Document, FrontMatter, Item, ItemList, Note, NoteKind, Paragraph, Place,
    PrintWords, Question, Row, Run, Section, Table,
};
pub use letters::Letters;
pub use sections::section_heading;

use crate::model::{Framework, Profile, SectionName};
use crate::text::{Message, SCALE, SPECIFICATION, Text};
use chapters::Chapters;
use lookup::Lookup;
use words::Context;

/// What a specification is written with, beside the framework.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SpecOptions<'a> {
    /// Today, as year, month and day: printed on the front, and what "started" is judged by.
    /// `None` leaves the date out.
    pub date: Option<(u16, u8, u8)>,
    /// Whether the chain is drawn too: for whoever shows or prints it. It takes its time.
    pub drawn: bool,
    /// What it is for; that of the framework if nothing is said.
    pub profile: Option<Profile>,
    /// An earlier version of the same framework: what changed since is listed at the end.
    pub earlier: Option<&'a Framework>,
}

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
        profile: options.profile.unwrap_or(framework.specification.profile),
        earlier: options.earlier,
    };
    let mut chapters = Chapters::new(&context);
    for chapter in profiles::chapters(context.profile) {
        chapters.add(chapter);
    }
    let Chapters {
        sections, asked, ..
    } = chapters;
    let questions = asked.questions;
    Document {
        language: framework.language,
        front: front::front(&context),
        summary_heading: context.say(Message::SpecSummaryHeading),
        summary: summary::summary(&context, questions.len()),
        questions_heading: context.say(Message::SpecQuestionsHeading),
        questions_introduction: questions::introduction(&context, &questions),
        contents_heading: context.say(Message::SpecContentsHeading),
        questions,
        sections,
        print_words: PrintWords::new(text),
        letters: profiles::letters(context.profile),
    }
}

/// The sections of a profile that may be left out or added to, in its order.
pub fn sections_of(profile: Profile) -> impl Iterator<Item = SectionName> {
    let chapters = profiles::chapters(profile).iter();
    chapters.flat_map(|chapter| chapter.sections.iter().map(|(name, _)| *name))
}
