//! What a specification is made of, whatever it is printed in. How it looks belongs in `export`.
//! As JSON it is all that the export program is given; what only the page needs is left out.

use super::letters::Letters;
use crate::model::{Id, Language, SectionName};
use crate::picture::Picture;
use serde::{Deserialize, Serialize};

/// A draft specification, ready to be rendered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The language of the text.
    pub language: Language,
    /// The title block.
    pub front: FrontMatter,
    /// The heading of the summary, which stands before everything else.
    pub summary_heading: String,
    /// The summary: all that matters most, on one page. Nothing where a profile is one itself.
    pub summary: Vec<Block>,
    /// What is still to be settled, listed once at the front.
    pub questions: Vec<Question>,
    /// The heading of the list of questions, and the sentence under it.
    pub questions_heading: String,
    /// The sentence under that heading.
    pub questions_introduction: String,
    /// The heading of the table of contents.
    pub contents_heading: String,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// What a format that prints pages says beside the text.
    pub print_words: PrintWords,
    /// How large its letters are.
    #[serde(default)]
    pub letters: Letters,
}

/// The words a printed page needs beside the text, so that whoever prints it holds none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PrintWords {
    /// What stands in for a title or heading that is empty.
    pub untitled: String,
    /// What a link to `{address}` is called.
    pub link_address: String,
    /// What a link to a `{heading}` on a `{page}` is called.
    pub link_page: String,
}

/// The title block of a specification.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FrontMatter {
    /// The title of the framework.
    pub title: String,
    /// What the document is: "Draft service specification".
    pub kind: String,
    /// Who wrote it, by name; the organisation where there is no name.
    pub authors: Vec<String>,
    /// Its status in words: "Draft for discussion".
    pub status: String,
    /// Document control: pairs of label and value (place, commissioner, period, date…).
    pub facts: Vec<(String, String)>,
    /// Where each of these is edited, in the same order; nothing for what is not. Not in the JSON.
    #[serde(skip)]
    pub fact_places: Vec<Option<Place>>,
    /// A sentence under the title block: that this is a draft, and not legal advice.
    pub statement: String,
    /// The running header: title and status, short enough for one line.
    pub running_header: String,
    /// The word before the page number, and the word between it and the number of pages.
    pub page_words: (String, String),
}

/// Something that is missing, put as a question, with the place where it can be answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The question: "What would make you say *Feels safe at home* has failed?"
    pub text: String,
    /// Where it is answered. Not in the JSON.
    #[serde(skip)]
    pub place: Place,
}

/// Where something in the specification is edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// The framework itself: its title, its language.
    #[default]
    Framework,
    /// A field of *about*, by its JSON name.
    About(&'static str),
    /// A field of *need*, by its JSON name.
    Need(&'static str),
    /// The chain as a whole.
    Chain,
    /// An item of the chain.
    Node(Id),
    /// A link of the chain.
    Link(Id),
    /// The success and failure criteria and measures of an outcome.
    Criteria(Id),
    /// A field of a criterion, by its JSON name, after the item that the criterion is about.
    Criterion(Id, Id, &'static str),
    /// A measure, after the item that it is of.
    Measure(Id, Id),
    /// Another part, by its JSON name.
    Part(&'static str),
    /// What people add to a section in their own words.
    Addition(SectionName),
    /// How the specification itself is written, by the JSON name of the setting.
    Setting(&'static str),
}

/// A section under a heading of the first level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// A stable name for links and tests: `purpose`, `need`, `chain`. Not in the JSON.
    #[serde(skip)]
    pub name: &'static str,
    /// Its number, from 1. Appendices, and headings that only begin a part, have none.
    pub number: Option<u32>,
    /// Its heading, without the number.
    pub heading: String,
    /// Whether it begins a part of the document, and so a page.
    pub begins_part: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading within a section. Level 2 is directly under the section's own heading.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The heading.
        text: String,
    },
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list, which may hold lists.
    List(ItemList),
    /// A table with header cells.
    Table(Table),
    /// A paragraph set apart.
    Note(Note),
    /// A picture. What it shows is said in the blocks after it too.
    Figure(Picture),
}

/// A paragraph: runs of text, and where it is edited.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Paragraph {
    /// The text.
    pub runs: Vec<Run>,
    /// Where it is edited, if it is somebody's own words. Not in the JSON.
    #[serde(skip)]
    pub place: Option<Place>,
}

/// A stretch of text with one look.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Whether it is set in bold.
    pub strong: bool,
    /// The address it links to (`https:` or `mailto:` only), if any.
    pub link: Option<String>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemList {
    /// Whether its items are numbered.
    pub ordered: bool,
    /// Its items.
    pub items: Vec<Item>,
}

/// An item of a list, and the list under it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The item itself.
    pub paragraph: Paragraph,
    /// What hangs under it.
    pub children: Vec<Item>,
}

/// A table. The first row printed is made from the columns and repeats on every page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows, printed above it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows. The first cell of each is the header of its row.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Its share of the width, against the shares of the others.
    pub weight: f32,
    /// Whether its cells are numbers, set to the right with tabular figures.
    pub numeric: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Row {
    /// As many cells as the table has columns.
    pub cells: Vec<Cell>,
}

/// A cell: its paragraphs.
pub type Cell = Vec<Paragraph>;

/// A paragraph set apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Why it is set apart.
    pub kind: NoteKind,
    /// What it says, after a word in bold for why it is set apart.
    pub paragraph: Paragraph,
}

/// Why a note is set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteKind {
    /// Something is missing and said to be missing.
    Missing,
    /// Where something comes from.
    Source,
    /// Something has to be checked before anybody relies on it.
    Check,
}

impl Place {
    /// The place of a field of one of an outcome's criteria, within that of the outcome.
    pub(super) fn of(&self, criterion: &Id, field: &'static str) -> Place {
        match self {
            Place::Criteria(node) => Place::Criterion(node.clone(), criterion.clone(), field),
            place => place.clone(),
        }
    }
}

impl Paragraph {
    /// A paragraph of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Paragraph {
            runs: vec![Run::plain(text)],
            place: None,
        }
    }

    /// The same paragraph, edited at this place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The text without its looks.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

impl Run {
    /// A run of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Run {
            text: text.into(),
            ..Run::default()
        }
    }

    /// A run in bold.
    pub fn strong(text: impl Into<String>) -> Self {
        Run {
            text: text.into(),
            strong: true,
            link: None,
        }
    }
}
