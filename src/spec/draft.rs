//! A section while it is being written: its blocks, and what is to be asked about it.
//! Numbering it belongs in `chapters`; counting its questions in `questions`.

use super::document::{
    Block, Cell, Column, Item, ItemList, Note, NoteKind, Paragraph, Place, Question, Row, Run,
    Table,
};
use super::room;
use super::words::{Context, line, lines};
use crate::model::SectionName;
use crate::text::{Message, Phrase, Text};

/// A section while it is being written.
pub(super) struct Draft<'a> {
    text: &'a Text,
    pub blocks: Vec<Block>,
    pub questions: Vec<Question>,
    /// The section before it that asks what this one would ask.
    pub asked_in: Option<SectionName>,
}

impl<'a> Draft<'a> {
    pub fn new(text: &'a Text) -> Self {
        Draft {
            text,
            blocks: Vec::new(),
            questions: Vec::new(),
            asked_in: None,
        }
    }

    /// A heading directly under the section's own.
    pub fn heading(&mut self, text: String) {
        self.blocks.push(Block::Heading { level: 2, text });
    }

    /// A sentence of ours about something people can change at this place.
    pub fn sentence(&mut self, text: String, place: Place) {
        self.blocks
            .push(Block::Paragraph(Paragraph::plain(text).at(place)));
    }

    /// A sentence of ours that nobody edits.
    pub fn remark(&mut self, text: String) {
        self.paragraph(Paragraph::plain(text));
    }

    /// A paragraph as it is.
    pub fn paragraph(&mut self, paragraph: Paragraph) {
        self.blocks.push(Block::Paragraph(paragraph));
    }

    /// Somebody's own words, a paragraph for each line; nothing if there are none.
    pub fn prose(&mut self, words: &str, place: &Place) {
        for words in lines(words) {
            self.sentence(words.to_owned(), place.clone());
        }
    }

    /// Somebody's own words after a short label; nothing if there are none.
    pub fn labelled(&mut self, label: Message, words: &str, place: &Place) {
        let paragraphs = labelled(self.text, label, words);
        self.blocks.extend(
            paragraphs
                .into_iter()
                .map(|paragraph| Block::Paragraph(paragraph.at(place.clone()))),
        );
    }

    /// A list; nothing if it has no items.
    pub fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(ItemList {
                ordered: false,
                items,
            }));
        }
    }

    /// A sentence and the list it leads in; nothing if there are no items.
    pub fn led_list(&mut self, lead: String, items: Vec<Item>) {
        if !items.is_empty() {
            self.remark(lead);
            self.list(items);
        }
    }

    /// A table without the columns that would be empty; nothing if it has no rows.
    pub fn table(&mut self, caption: String, columns: Vec<Column>, mut rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let filled = |place: usize| {
            let cell = |row: &Row| row.cells.get(place).is_some_and(|cell| !cell.is_empty());
            place == 0 || rows.iter().any(cell)
        };
        let kept: Vec<bool> = (0..columns.len()).map(filled).collect();
        for row in &mut rows {
            row.cells = keep(std::mem::take(&mut row.cells), &kept);
        }
        self.blocks.push(Block::Table(Table {
            caption,
            columns: keep(columns, &kept),
            rows,
        }));
    }

    /// A paragraph set apart, after the word for why.
    pub fn note(&mut self, kind: NoteKind, text: String) {
        self.note_on(kind, Paragraph::plain(text));
    }

    /// The same of a paragraph that may have a place.
    pub fn note_on(&mut self, kind: NoteKind, mut paragraph: Paragraph) {
        label(self.text, note_label(kind), &mut paragraph);
        self.blocks.push(Block::Note(Note { kind, paragraph }));
    }

    /// Something missing, as a question for the front.
    pub fn question(&mut self, question: impl Into<Phrase>, place: Place) {
        self.questions.push(Question {
            text: self.text.say(&question.into()),
            place,
        });
    }

    /// What the section asks as a whole and can only be answered in words of its own: settled by
    /// any that people added. A question about something named is not, whatever they added.
    pub fn question_in_words(
        &mut self,
        context: &Context,
        question: impl Into<Phrase>,
        name: SectionName,
    ) {
        if !context.adds_to(name) {
            self.question(question, Place::Addition(name));
        }
    }

    /// One question about all of these titles, which go in as this argument: as many of them as a
    /// question has room for, and the number of the others. Nothing if there are none.
    pub fn question_about(
        &mut self,
        context: &Context,
        (message, argument): (Message, &'static str),
        titles: &[&str],
        place: Place,
    ) {
        let ask = |titles: String, count: usize| {
            let phrase = Phrase::new(message).with("count", count);
            context.say(phrase.with(argument, titles))
        };
        if let Some(text) = room::asked(context, titles, ask) {
            self.questions.push(Question { text, place });
        }
    }
}

fn keep<T>(items: Vec<T>, kept: &[bool]) -> Vec<T> {
    let with_marks = items.into_iter().zip(kept);
    with_marks
        .filter_map(|(item, kept)| kept.then_some(item))
        .collect()
}

/// Words after a label in bold, a paragraph for each line; nothing if there are no words.
pub(super) fn labelled(text: &Text, message: Message, words: &str) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = lines(words).map(Paragraph::plain).collect();
    if let Some(first) = paragraphs.first_mut() {
        label(text, message, first);
    }
    paragraphs
}

/// Puts a label in bold before a paragraph.
fn label(text: &Text, message: Message, paragraph: &mut Paragraph) {
    let label = Phrase::new(Message::SpecLabel).with("label", message);
    let label = [Run::strong(text.say(&label)), Run::plain(" ")];
    paragraph.runs.splice(0..0, label);
}

/// The word for why a note is set apart.
fn note_label(kind: NoteKind) -> Message {
    match kind {
        NoteKind::Missing => Message::SpecNoteMissing,
        NoteKind::Source => Message::SpecNoteSource,
        NoteKind::Check => Message::SpecNoteCheck,
    }
}

/// An item of a list with a heading of its own in bold, and more about it underneath.
pub(super) fn record(heading: String, place: Place, details: Vec<Paragraph>) -> Item {
    Item {
        paragraph: Paragraph {
            runs: vec![Run::strong(heading)],
            place: Some(place),
        },
        children: details.into_iter().map(bullet).collect(),
    }
}

/// An item of a list with nothing under it.
pub(super) fn bullet(paragraph: Paragraph) -> Item {
    Item {
        paragraph,
        children: Vec::new(),
    }
}

/// A cell of words on one line; an empty cell if there are none.
pub(super) fn cell(words: &str) -> Cell {
    match line(words) {
        empty if empty.is_empty() => Cell::new(),
        words => vec![Paragraph::plain(words)],
    }
}

/// A column of words.
pub(super) fn column(text: &Text, heading: Message, weight: f32) -> Column {
    Column {
        heading: text.get(heading),
        weight,
        numeric: false,
    }
}

/// A column of numbers.
pub(super) fn number_column(text: &Text, heading: Message, weight: f32) -> Column {
    Column {
        numeric: true,
        ..column(text, heading, weight)
    }
}
