//! What an edit of a chain is called in the history: "Paste 3 items", "Tidy outputs". The other
//! families have theirs in `label`.

use super::chain::{other_end, place_before};
use super::label::{name_of, title_of};
use super::label_words::kind_of_item;
use super::{ChainEdit, Insertion};
use crate::chain::Piece;
use crate::model::{Framework, Id, Link, Node, Stage};
use crate::text::{Message, Phrase, stage_name};

/// What an edit of a chain is called, said of the framework before it.
pub(super) fn chain_label(before: &Framework, edit: &ChainEdit) -> Phrase {
    match edit {
        ChainEdit::AddLinked { node, link } => linked_label(before, node, link),
        ChainEdit::Insert { piece, how } => insert_label(piece, how),
        ChainEdit::Place {
            id,
            stage,
            position,
            drawn,
        } => place_label(before, id, (*stage, *position), drawn),
        ChainEdit::Pin { stage, .. } => of_stage(Message::EditPinStage, *stage),
        ChainEdit::Unpin(stage) => of_stage(Message::EditUnpinStage, *stage),
        ChainEdit::Tidy { stage, .. } => of_stage(Message::EditTidyStage, *stage),
    }
}

fn linked_label(before: &Framework, node: &Node, link: &Link) -> Phrase {
    let message = match link.to == node.id {
        true => Message::EditAddAfter,
        false => Message::EditAddBefore,
    };
    let nowhere = Id::default();
    let other = other_end(node, link).unwrap_or(&nowhere);
    Phrase::new(message)
        .with("kind", kind_of_item(node.stage))
        .with("title", title_of(before, other))
}

fn insert_label(piece: &Piece, how: &Insertion) -> Phrase {
    let (one, several) = match how {
        Insertion::Written { .. } => (Message::EditAddItem, Message::EditAddItems),
        Insertion::Pasted => (Message::EditPasteItem, Message::EditPasteItems),
        Insertion::Duplicated(_) => (Message::EditDuplicateItem, Message::EditDuplicateItems),
    };
    match piece.nodes.as_slice() {
        [node] => Phrase::new(one)
            .with("title", name_of(&node.title))
            .with("kind", kind_of_item(node.stage)),
        nodes => Phrase::new(several).with("items", nodes.len()),
    }
}

fn place_label(
    before: &Framework,
    id: &Id,
    (stage, position): (Stage, usize),
    drawn: &[Id],
) -> Phrase {
    let message = match place_before(before, id, stage, drawn) {
        Some(place) if position < place => Message::EditMoveUp,
        Some(_) => Message::EditMoveDown,
        None => Message::EditMoveToStage,
    };
    of_stage(message, stage).with("title", title_of(before, id))
}

fn of_stage(message: Message, stage: Stage) -> Phrase {
    Phrase::new(message).with("stage", stage_name(stage))
}
