//! Small documents to render, and the blocks to make them of.

use throughline::model::Language;
use throughline::spec::{
    Block, Column, Document, FrontMatter, Item, ItemList, Letters, Note, NoteKind, Paragraph,
    PrintWords, Row, Run, Section, Table,
};
use throughline::text::Text;

/// An empty document with a title block.
pub fn empty() -> Document {
    let fact = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    Document {
        language: Language::English,
        front: FrontMatter {
            title: "Feeling connected: social prescribing in Eastmoor".to_owned(),
            kind: "Draft service specification".to_owned(),
            authors: Vec::new(),
            status: "Draft for discussion".to_owned(),
            facts: vec![
                fact("Place", "Eastmoor and the Pennybridge valleys"),
                fact(
                    "Commissioner",
                    "Eastmoor Council with Pennybridge Primary Care Network",
                ),
                fact(
                    "Proposed period",
                    "1 April 2027 to 31 March 2030, with up to 12 months more",
                ),
                fact("Date of this draft", "21 November 2026"),
            ],
            fact_places: Vec::new(),
            statement: "This is a draft to talk about. It is not a contract, and it is not legal \
                advice. What is not yet known is listed as a question."
                .to_owned(),
            running_header: "Feeling connected: social prescribing in Eastmoor · Draft for \
                discussion"
                .to_owned(),
            page_words: ("Page".to_owned(), "of".to_owned()),
        },
        questions: Vec::new(),
        summary_heading: "Summary".to_owned(),
        summary: Vec::new(),
        questions_heading: "Questions to settle".to_owned(),
        questions_introduction: "These gaps were found in the draft. Each one needs an answer \
            before providers are asked to respond."
            .to_owned(),
        contents_heading: "Contents".to_owned(),
        sections: Vec::new(),
        print_words: PrintWords::new(&Text::new(Language::English)),
        letters: Letters::Usual,
    }
}

/// A document with one section of these blocks.
pub fn with(blocks: Vec<Block>) -> Document {
    Document {
        sections: vec![section(1, "Purpose", blocks)],
        ..empty()
    }
}

pub fn section(number: u32, heading: &str, blocks: Vec<Block>) -> Section {
    Section {
        name: "purpose",
        number: Some(number),
        begins_part: false,
        heading: heading.to_owned(),
        blocks,
    }
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(Paragraph::plain(text))
}

pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.to_owned(),
    }
}

pub fn missing(text: &str) -> Block {
    note(NoteKind::Missing, "Missing:", text)
}

pub fn source(text: &str) -> Block {
    note(NoteKind::Source, "Source:", text)
}

pub fn check(text: &str) -> Block {
    note(NoteKind::Check, "Check:", text)
}

fn note(kind: NoteKind, label: &str, text: &str) -> Block {
    let runs = vec![Run::strong(label), Run::plain(" "), Run::plain(text)];
    let paragraph = Paragraph { runs, place: None };
    Block::Note(Note { kind, paragraph })
}

pub fn item(text: &str, children: Vec<Item>) -> Item {
    Item {
        paragraph: Paragraph::plain(text),
        children,
    }
}

pub fn list(ordered: bool, items: Vec<Item>) -> Block {
    Block::List(ItemList { ordered, items })
}

/// A table of plain text. Columns are heading, weight and whether they hold numbers.
pub fn table(caption: &str, columns: &[(&str, f32, bool)], rows: &[Vec<String>]) -> Block {
    let column = |(heading, weight, numeric): &(&str, f32, bool)| Column {
        heading: (*heading).to_owned(),
        weight: *weight,
        numeric: *numeric,
    };
    let row = |cells: &Vec<String>| Row {
        cells: cells
            .iter()
            .map(|cell| cell.split("||").map(Paragraph::plain).collect())
            .collect(),
    };
    Block::Table(Table {
        caption: caption.to_owned(),
        columns: columns.iter().map(column).collect(),
        rows: rows.iter().map(row).collect(),
    })
}
