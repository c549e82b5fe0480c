//! What the formats of office programs have in common: a zip with a fixed date, figures with a
//! size on paper, and the direction of words. What is in the files belongs in `docx`, `odt` and
//! `xlsx`.

mod direction;
mod figure;
mod letters;
mod package;
#[cfg(not(target_arch = "wasm32"))]
mod painted;
mod paintings;

pub(super) use direction::runs_from_the_right;
pub use figure::figures;
pub(super) use figure::{Fitted, fitted, svg_file};
pub(super) use letters::in_letters;
pub(super) use package::Package;
pub use package::PackageError;
#[cfg(not(target_arch = "wasm32"))]
pub use painted::painted_figures;
pub(super) use paintings::Paintings;

use super::markup::Markup;
use crate::picture::clean_words;
use crate::spec::{Block, Document, Row, Table};

/// The name of the program, as files give it.
pub(super) const PROGRAM: &str = "Throughline";

/// What a file of an office program is made with, beside the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfficeOptions {
    /// The date written into the file: year, month from 1, day from 1. It is never read from a
    /// clock; without it, 1 January 1980 is written, as old as a zip can say.
    pub date: Option<(u16, u8, u8)>,
    /// The figures of the document painted as PNG, in their order. Where one is missing, a
    /// program that cannot draw shows its title, and the words after it say the same.
    pub painted: Vec<Option<Vec<u8>>>,
}

impl OfficeOptions {
    /// The date as files write it.
    pub(super) fn moment(&self) -> String {
        let (year, month, day) = self.date.unwrap_or((1980, 1, 1));
        format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
    }

    /// A figure as PNG, by its place in the document.
    pub(super) fn png(&self, place: usize) -> Option<&[u8]> {
        self.painted.get(place)?.as_deref()
    }
}

/// Begins a file of XML.
pub(super) fn xml() -> Markup {
    let mut out = Markup::default();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    out
}

/// The title of a document, which may not be empty.
pub(super) fn title(document: &Document) -> String {
    match clean_words(&document.front.title) {
        empty if empty.trim().is_empty() => document.print_words.untitled.clone(),
        title => title,
    }
}

/// Who wrote it, in one line.
pub(super) fn authors(document: &Document) -> String {
    let authors = document.front.authors.iter();
    let authors: Vec<String> = authors.map(|author| clean_words(author)).collect();
    authors.join(", ")
}

/// An address without characters that addresses do not have: programs refuse a whole file for
/// one of them.
pub(super) fn address(link: &str) -> String {
    let mut out = String::new();
    for byte in clean_words(link).trim().bytes() {
        match byte {
            b'!' | b'#'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The name of the bookmark of a section; 0 is that of the questions before them.
pub(super) fn bookmark(number: usize) -> String {
    format!("section-{number}")
}

/// A line of the contents: the name of its bookmark, its number and its heading.
pub(super) type Entry<'a> = (String, Option<u32>, &'a str);

/// The lines of the contents: the questions, if there are any, and the sections.
pub(super) fn entries(document: &Document) -> Vec<Entry<'_>> {
    let asks = (!document.questions.is_empty()).then_some(document.questions_heading.as_str());
    let questions = asks.map(|heading| (bookmark(0), None, heading));
    let sections = (1..).zip(&document.sections);
    let sections = sections.map(|(place, it)| (bookmark(place), it.number, it.heading.as_str()));
    questions.into_iter().chain(sections).collect()
}

/// Blocks, each with whether it is a short paragraph that only leads up to the next one.
pub(super) fn with_leads(blocks: &[Block]) -> impl Iterator<Item = (&Block, bool)> {
    let nexts = blocks.iter().skip(1).map(Some).chain([None]);
    blocks.iter().zip(nexts).map(|(block, next)| {
        let is_short = match block {
            Block::Paragraph(paragraph) => paragraph.text().len() <= LONGEST_LEAD,
            _ => false,
        };
        let leads = matches!(next, Some(Block::List(_) | Block::Table(_)));
        (block, is_short && leads)
    })
}

/// About two lines, in bytes.
const LONGEST_LEAD: usize = 180;

/// A row with more characters than this may be split between pages.
const LONG_ROW: usize = 1500;
/// A table with no more rows and characters than this stays on one page.
const SHORT_TABLE: (usize, usize) = (8, 800);

/// Whether a row is so long that it may be split between pages.
pub(super) fn is_long(row: &Row) -> bool {
    characters(row) > LONG_ROW
}

/// Whether a table is so short that it stays on one page.
pub(super) fn is_short(table: &Table) -> bool {
    let (rows, most) = SHORT_TABLE;
    table.rows.len() <= rows && table.rows.iter().map(characters).sum::<usize>() <= most
}

fn characters(row: &Row) -> usize {
    let paragraphs = row.cells.iter().flatten();
    paragraphs.map(|it| it.text().chars().count()).sum()
}
