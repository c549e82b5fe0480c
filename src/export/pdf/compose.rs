//! Turns a document into a column of strips: paragraphs and notes are measured here, and the
//! rest is handed on. Breaking the column into pages belongs in `flow`.

use super::flow::{Header, Strip};
use super::marks::{Heading, Line, Mark, Role, Target};
use super::style::{self, Look};
use super::tags::{Kind, TagId, Tags};
use super::text::{Setter, Stretch};
use crate::spec::{Block, Document, Note, NoteKind, Paragraph, PrintWords, Section};
use std::rc::Rc;

/// An address longer than this is printed and not linked: readers cut it off.
const LONGEST_ADDRESS: usize = 2_000;

/// The document so far.
pub(super) struct Composer {
    pub setter: Setter,
    pub words: PrintWords,
    pub strips: Vec<Strip>,
    pub headers: Vec<Header>,
    pub tags: Tags,
    pub headings: Vec<Heading>,
    /// Whether the next strip must stay on the page of the last one.
    pub keep_next: bool,
    /// Whether the next strip begins a page.
    pub turn_next: bool,
    /// Space that the next strip is given besides its own.
    pub air: f32,
    /// Whether the last strip was a heading.
    pub under_heading: bool,
    /// Where the last heading begins, with those it stands directly under.
    pub lead: usize,
}

/// Where lines are set: from where, how wide, and how far under what came before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub x: f32,
    pub width: f32,
    pub space: f32,
}

impl Column {
    /// The width of a paragraph.
    pub fn text(space: f32) -> Self {
        Column {
            width: style::MEASURE,
            ..Column::full(space)
        }
    }

    /// The whole width of the page between its margins.
    pub fn full(space: f32) -> Self {
        Column {
            x: style::LEFT,
            width: style::WIDTH,
            space,
        }
    }

    /// The same, set in from the left.
    pub fn inset(self, by: f32) -> Self {
        Column {
            x: self.x + by,
            width: (self.width - by).max(style::LIST_INDENT),
            ..self
        }
    }
}

impl Composer {
    pub fn new(setter: Setter, words: PrintWords) -> Self {
        Composer {
            setter,
            words,
            strips: Vec::new(),
            headers: Vec::new(),
            tags: Tags::default(),
            headings: Vec::new(),
            keep_next: false,
            turn_next: false,
            air: 0.0,
            under_heading: false,
            lead: 0,
        }
    }

    /// All of a document, in reading order.
    pub fn document(&mut self, document: &Document) {
        self.front(&document.front);
        let summary = self.summary(document);
        self.contents(document, summary);
        self.questions(document);
        for section in &document.sections {
            self.section(section);
        }
    }

    fn section(&mut self, section: &Section) {
        let tag = self.tags.add(None, Kind::Section);
        self.turn_next |= section.begins_part;
        self.section_heading(tag, section);
        self.blocks(tag, &section.blocks);
    }

    /// The summary, which stands before everything else. Gives the place of its heading.
    fn summary(&mut self, document: &Document) -> Option<usize> {
        if document.summary.is_empty() {
            return None;
        }
        let tag = self.tags.add(None, Kind::Section);
        self.turn_next = true;
        let heading = self.heading(Some(tag), 2, &document.summary_heading);
        self.blocks(tag, &document.summary);
        self.turn_next = true;
        Some(heading)
    }

    fn blocks(&mut self, tag: TagId, blocks: &[Block]) {
        let mut deepest = 2;
        let nexts = blocks.iter().skip(1).map(Some).chain([None]);
        for (block, next) in blocks.iter().zip(nexts) {
            self.block(tag, block, &mut deepest);
            if next.is_some_and(|next| introduces(block, next)) {
                self.stay();
            }
        }
    }

    fn block(&mut self, parent: TagId, block: &Block, deepest: &mut u8) {
        match block {
            Block::Heading { level, text } => {
                // No level is left out, whatever was asked for.
                let level = level.saturating_add(1).clamp(3, (*deepest + 1).min(4));
                *deepest = level;
                self.heading(Some(parent), level, text);
            }
            Block::Paragraph(paragraph) => {
                self.paragraph(parent, paragraph, &style::BODY, Column::text(9.0));
            }
            Block::List(list) => self.list(parent, list),
            Block::Table(table) => self.table(parent, table),
            Block::Note(note) => self.note(parent, note),
            Block::Figure(picture) => self.figure(parent, picture),
        }
    }

    /// A paragraph under its own tag.
    pub fn paragraph(&mut self, parent: TagId, paragraph: &Paragraph, look: &Look, column: Column) {
        let lines = self.setter.lines(&stretches(paragraph), look, column.width);
        if !lines.is_empty() {
            let tag = self.tags.add(Some(parent), Kind::Paragraph);
            self.push_lines(lines, Role::Content(tag), column);
        }
    }

    /// A paragraph of plain text under its own tag, outside any section.
    pub fn plain(&mut self, text: &str, look: &Look, column: Column) {
        let lines = self
            .setter
            .lines(&[Stretch::plain(text)], look, column.width);
        if !lines.is_empty() {
            let tag = self.tags.add(None, Kind::Paragraph);
            self.push_lines(lines, Role::Content(tag), column);
        }
    }

    /// A paragraph set apart by a rule.
    fn note(&mut self, parent: TagId, note: &Note) {
        let (look, colour) = match note.kind {
            NoteKind::Missing | NoteKind::Check => (style::BODY, style::WARNING),
            NoteKind::Source => (style::SOURCE, style::HAIRLINE),
        };
        let runs = stretches(&note.paragraph);
        let column = Column::text(9.0);
        let inner = column.inset(style::NOTE_INDENT);
        let lines = self.setter.lines(&runs, &look, inner.width);
        let tag = self.tags.add(Some(parent), Kind::Paragraph);
        let start = self.strips.len();
        // A source is of no use on the page after what it is the source of.
        self.keep_next |= note.kind == NoteKind::Source;
        self.push_lines(lines, Role::Content(tag), inner);
        for strip in self.strips.iter_mut().skip(start) {
            let rule = Mark::Fill {
                x: column.x,
                y: 0.0,
                width: style::NOTE_RULE,
                height: strip.height,
                colour,
            };
            strip.marks.insert(0, rule);
        }
    }

    /// Adds lines, so that at least two stand together on either side of a page break.
    pub fn push_lines(&mut self, lines: Vec<Line>, role: Role, column: Column) {
        let last = lines.len().saturating_sub(1);
        for (index, line) in lines.into_iter().enumerate() {
            let height = line.height;
            let mark = Mark::Line {
                x: column.x,
                y: 0.0,
                line,
                role,
            };
            self.push(Strip {
                marks: vec![mark],
                height,
                space: if index == 0 { column.space } else { 0.0 },
                keep: index == 1 || (index > 0 && index == last),
                ..Strip::default()
            });
        }
    }

    /// Adds a strip, on the page of the last one if that asked for it.
    pub fn push(&mut self, mut strip: Strip) {
        strip.keep |= std::mem::take(&mut self.keep_next);
        strip.turns |= std::mem::take(&mut self.turn_next);
        strip.keep &= !strip.turns;
        strip.space += std::mem::take(&mut self.air);
        if std::mem::take(&mut self.under_heading) {
            strip.space = strip.space.min(style::UNDER_HEADING);
        }
        self.strips.push(strip);
    }

    /// Asks that the next strip stays on the page of the last one.
    pub fn stay(&mut self) {
        self.keep_next = true;
    }
}

/// A paragraph as stretches of text, its links in the accent colour.
pub(super) fn stretches(paragraph: &Paragraph) -> Vec<Stretch<'_>> {
    let runs = paragraph.runs.iter().map(|run| {
        let link = run.link.as_deref().filter(|address| is_safe(address));
        Stretch {
            text: &run.text,
            strong: run.strong,
            ink: link.map(|_| style::ACCENT),
            link: link.map(|address| Rc::new(Target::Address(ascii(address)))),
        }
    });
    runs.collect()
}

fn is_safe(address: &str) -> bool {
    let known = ["https://", "http://", "mailto:"];
    let known = known.iter().any(|start| address.starts_with(start));
    known && address.len() <= LONGEST_ADDRESS
}

/// An address may hold ASCII alone; the rest is written as percent and hexadecimal.
fn ascii(address: &str) -> String {
    let mut out = String::new();
    for byte in address.bytes() {
        match byte {
            0x21..=0x7e => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Whether a block only leads up to the next one, and so is of no use on the page before it.
fn introduces(block: &Block, next: &Block) -> bool {
    if let Block::Figure(picture) = block {
        return picture.height <= SMALL_FIGURE;
    }
    let is_short = match block {
        Block::Paragraph(paragraph) | Block::Note(Note { paragraph, .. }) => {
            paragraph.text().len() <= LONGEST_INTRODUCTION
        }
        _ => false,
    };
    is_short && matches!(next, Block::List(_) | Block::Table(_) | Block::Figure(_))
}

/// A figure no higher than this, in pixels, belongs to the words after it.
const SMALL_FIGURE: f32 = 140.0;

/// About two lines, in bytes.
const LONGEST_INTRODUCTION: usize = 180;
