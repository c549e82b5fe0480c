//! The draft specification, written once as a [`Document`] that every format renders.
//! Words come from `text`, facts from the framework; fonts, pages and markup belong in `export`.

mod document;

pub use document::{
    Block, Cell, Column, Document, FrontMatter, Item, ItemList, Note, NoteKind, Paragraph, Place,
    Question, Row, Run, Section, Table,
};

/// temporary
pub fn questions(_framework: &crate::model::Framework, _text: &crate::text::Text) -> Vec<Question> { Vec::new() }
