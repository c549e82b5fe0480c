//! The blocks of the specification as HTML.

use super::table::table;
use crate::spec::{Block, Item, ItemList, Note, NoteKind, Paragraph, Run};
use crate::ui::desk::Desk;
use crate::ui::heading::Heading;
use yew::prelude::*;

/// A block.
pub fn block(desk: &Desk, block: &Block) -> Html {
    match block {
        Block::Heading { level, text } => {
            html! { <Heading depth={level + 1}>{ text }</Heading> }
        }
        Block::Paragraph(text) => html! { <p>{ runs(text) }</p> },
        Block::List(items) => list(items),
        Block::Table(rows) => table(rows),
        Block::Note(text) => note(desk, text),
        Block::Figure(picture) => super::figure::figure(picture),
    }
}

/// The runs of a paragraph.
pub fn runs(paragraph: &Paragraph) -> Html {
    html! { { for paragraph.runs.iter().map(run) } }
}

fn run(run: &Run) -> Html {
    match (&run.link, run.strong) {
        (Some(link), _) => html! {
            <a href={link.clone()} target="_blank" rel="noopener noreferrer">{ &run.text }</a>
        },
        (None, true) => html! { <strong>{ &run.text }</strong> },
        (None, false) => html! { { &run.text } },
    }
}

fn list(list: &ItemList) -> Html {
    let items = list.items.iter().map(item);
    match list.ordered {
        true => html! { <ol>{ for items }</ol> },
        false => html! { <ul>{ for items }</ul> },
    }
}

fn item(item: &Item) -> Html {
    let children = item.children.iter().map(self::item);
    html! {
        <li>
            { runs(&item.paragraph) }
            if !item.children.is_empty() { <ul>{ for children }</ul> }
        </li>
    }
}

fn note(desk: &Desk, note: &Note) -> Html {
    let class = match note.kind {
        NoteKind::Missing => "note note-missing",
        NoteKind::Source | NoteKind::Check => "note note-source",
    };
    let words = match &note.paragraph.place {
        Some(place) => super::places::link(desk, place, &note.paragraph.text()),
        None => runs(&note.paragraph),
    };
    html! { <p {class}>{ words }</p> }
}
