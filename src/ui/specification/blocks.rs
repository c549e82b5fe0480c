//! The blocks of the specification as HTML.

use super::sentence::sentence;
use super::sheet::Sheet;
use super::table::table;
use crate::picture::clean_words;
use crate::spec::{Block, Item, ItemList, Note, NoteKind};
use crate::ui::heading::Heading;
use yew::prelude::*;

/// How much deeper the headings of a section are on the page than in the document: below that of
/// the page and the title.
const DEEPER: u8 = 2;

/// A block.
pub fn block(sheet: &Sheet, block: &Block) -> Html {
    match block {
        Block::Heading { level, text } => {
            let class = classes!(format!("paper-heading-{level}"));
            html! { <Heading depth={level + DEEPER} {class}>{ clean_words(text) }</Heading> }
        }
        Block::Paragraph(words) => html! { <p>{ sentence(sheet, words) }</p> },
        Block::List(items) => list(sheet, items),
        Block::Table(rows) => table(sheet, rows),
        Block::Note(words) => note(sheet, words),
        Block::Figure(picture) => super::figure::figure(picture),
    }
}

fn list(sheet: &Sheet, list: &ItemList) -> Html {
    let items = list.items.iter().map(|item| self::item(sheet, item));
    match list.ordered {
        true => html! { <ol>{ for items }</ol> },
        false => html! { <ul>{ for items }</ul> },
    }
}

fn item(sheet: &Sheet, item: &Item) -> Html {
    let children = item.children.iter().map(|child| self::item(sheet, child));
    html! {
        <li>
            { sentence(sheet, &item.paragraph) }
            if !item.children.is_empty() { <ul>{ for children }</ul> }
        </li>
    }
}

fn note(sheet: &Sheet, note: &Note) -> Html {
    let class = match note.kind {
        NoteKind::Missing => "note note-missing",
        NoteKind::Source | NoteKind::Check => "note note-source",
    };
    html! { <p {class}>{ sentence(sheet, &note.paragraph) }</p> }
}
