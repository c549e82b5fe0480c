//! What people work on in a spreadsheet: measures and criteria, risks, co-production and costs, as
//! plain tables. File formats belong in `csv` and `xlsx`.

mod coproduction;
mod costs;
mod measures;
mod risks;

use crate::model::{Framework, Id, Number};
use crate::picture::clean_words;
use crate::text::{Message, SPECIFICATION, Text};

/// A table with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// The headings of its columns.
    pub columns: Vec<String>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// What is in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, which nothing may take for a formula.
    Words(String),
    /// A number.
    Number(f64),
}

/// Which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetKind {
    /// Measures with their criteria.
    Measures,
    /// Risks.
    Risks,
    /// Who took part, and what changed.
    Coproduction,
    /// Costs of a year.
    Costs,
}

impl SheetKind {
    /// All of them, in their order.
    pub const ALL: [SheetKind; 4] = [
        SheetKind::Measures,
        SheetKind::Risks,
        SheetKind::Coproduction,
        SheetKind::Costs,
    ];

    /// A short name for the command line and for files.
    pub fn slug(self) -> &'static str {
        match self {
            SheetKind::Measures => "measures",
            SheetKind::Risks => "risks",
            SheetKind::Coproduction => "coproduction",
            SheetKind::Costs => "costs",
        }
    }
}

/// One table of a framework.
pub fn sheet(framework: &Framework, text: &Text, kind: SheetKind) -> Sheet {
    let text = &text.with(&SPECIFICATION);
    match kind {
        SheetKind::Measures => measures::sheet(framework, text),
        SheetKind::Risks => risks::sheet(framework, text),
        SheetKind::Coproduction => coproduction::sheet(framework, text),
        SheetKind::Costs => costs::sheet(framework, text),
    }
}

impl Sheet {
    fn new(text: &Text, name: Message, columns: &[Message]) -> Self {
        Sheet {
            name: text.get(name),
            columns: columns.iter().map(|column| text.get(*column)).collect(),
            rows: Vec::new(),
        }
    }
}

/// Words of somebody, on one line.
fn words(said: &str) -> Cell {
    match clean_words(said).trim() {
        "" => Cell::Empty,
        said => Cell::Words(said.to_owned()),
    }
}

/// Words of ours, if there is something to say.
fn said(text: &Text, message: Option<Message>) -> Cell {
    message.map_or(Cell::Empty, |message| Cell::Words(text.get(message)))
}

fn number(number: Option<Number>) -> Cell {
    number.map_or(Cell::Empty, |number| Cell::Number(number.0))
}

fn whole(number: Option<u32>) -> Cell {
    number.map_or(Cell::Empty, |number| Cell::Number(f64::from(number)))
}

/// The title of an item.
fn item(framework: &Framework, id: &Id) -> Cell {
    framework
        .node(id)
        .map_or(Cell::Empty, |node| words(&node.title))
}
