//! What is pasted: a piece of a chain that was copied here or in another draft, or a list that
//! somebody wrote elsewhere. Nothing is changed by reading it; making the text of a piece is
//! [`Piece::to_text`], putting it in an edit.

use crate::chain::{Line, Piece, lines};
use crate::import::import;
use crate::model::Stage;
use crate::text::{Phrase, Text, stage_name};

/// What a pasted text is.
#[derive(Debug, Clone, PartialEq)]
pub enum Clipping {
    /// A piece of a chain, with the ids it was copied with.
    Piece(Piece),
    /// A list; empty if the text says nothing.
    Lines(Vec<Line>),
    /// A piece of a chain, or a framework, that cannot be read: why.
    Refused(Phrase),
}

/// Reads a pasted text, whatever it is. A list starts with items of the stage `start`.
pub fn read_clipping(pasted: &str, start: Stage, text: &Text) -> Clipping {
    if !pasted.trim_start().starts_with('{') || !pasted.contains("\"formatVersion\"") {
        return Clipping::Lines(read_lines(pasted, start, text));
    }
    match import(pasted.as_bytes()) {
        Ok(imported) => Clipping::Piece(Piece::whole(&imported.framework)),
        Err(refusal) => Clipping::Refused(refusal.phrase),
    }
}

/// The items that a text lists, one a line, with the headings of the stages as people see them.
pub fn read_lines(pasted: &str, start: Stage, text: &Text) -> Vec<Line> {
    let heading = |stage| (text.get(stage_name(stage)), stage);
    lines(pasted, start, &Stage::ALL.map(heading))
}
