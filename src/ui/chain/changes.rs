//! What people do to a chain, from whichever view: each is one edit and one announcement. What
//! gets the focus afterwards, and which items are meant, is decided by who asks.

use crate::chain::Piece;
use crate::edit::{ChainEdit, Edit, Insertion, NodeEdit, Side, apply};
use crate::editor::{Action, ChainAction};
use crate::layout::{LayoutOptions, layout};
use crate::model::{Framework, Id, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::Desk;
use std::rc::Rc;

/// Adds an item without a title in the next or the previous stage, linked to this one. Gives its
/// id; nothing is added where the other one is gone.
pub fn add_beside(desk: &Desk, framework: &Framework, id: &Id, side: Side) -> Option<Id> {
    let mut next_id = || desk.new_id();
    let edit = ChainEdit::beside(framework, id, side, String::new(), &mut next_id)?;
    let ChainEdit::AddLinked { node, .. } = &edit else {
        return None;
    };
    let message = match side {
        Side::After => Message::AnnounceAddedAfter,
        Side::Before => Message::AnnounceAddedBefore,
    };
    let said = Phrase::new(message).with("title", title_of(desk, framework, id));
    let new = node.id.clone();
    desk.edit_and_say(Edit::Chain(edit), said);
    Some(new)
}

/// Puts in copies of items, each after its original.
pub fn duplicate(desk: &Desk, framework: &Framework, ids: &[Id]) {
    let piece = Piece::of(framework, ids);
    let originals = piece.nodes.iter().map(|node| node.id.clone()).collect();
    let how = Insertion::Duplicated(originals);
    insert(desk, &piece, how, Message::AnnounceDuplicated);
}

/// Puts in a copy of a piece that was copied here or elsewhere.
pub fn paste_piece(desk: &Desk, piece: &Piece) {
    insert(desk, piece, Insertion::Pasted, Message::AnnouncePasted);
}

/// Puts in a piece with new ids, chooses what is new and goes to the first of it.
fn insert(desk: &Desk, piece: &Piece, how: Insertion, message: Message) {
    let piece = piece.with_new_ids(&mut || desk.new_id());
    let new: Vec<Id> = piece.nodes.iter().map(|node| node.id.clone()).collect();
    let Some(first) = new.first().cloned() else {
        return desk.act(Action::Announce(Message::AnnounceNothingToPaste.into()));
    };
    let said = Phrase::new(message).with("count", new.len());
    desk.edit_and_say(Edit::Chain(ChainEdit::Insert { piece, how }), said);
    desk.act(Action::Chain(ChainAction::SelectThese(new)));
    desk.act(Action::Chain(ChainAction::Visit(first)));
}

/// Keeps items for pasting, and says so. Gives the text for the browser's clipboard; nothing if
/// there are no such items.
pub fn copy(desk: &Desk, framework: &Framework, ids: &[Id]) -> Option<String> {
    let text = keep(desk, framework, ids)?;
    let said = Phrase::new(Message::AnnounceCopied).with("count", ids.len());
    desk.act(Action::Announce(said));
    Some(text)
}

/// Keeps items for pasting, and deletes them. Gives the text for the browser's clipboard.
pub fn cut(desk: &Desk, framework: &Framework, ids: &[Id]) -> Option<String> {
    let text = keep(desk, framework, ids)?;
    let said = Phrase::new(Message::AnnounceCut).with("count", ids.len());
    desk.edit_and_say(Edit::Node(NodeEdit::Delete(ids.to_vec())), said);
    Some(text)
}

fn keep(desk: &Desk, framework: &Framework, ids: &[Id]) -> Option<String> {
    let piece = Piece::of(framework, ids);
    let text = (!piece.nodes.is_empty()).then(|| piece.to_text())?;
    desk.keep_copied(text.clone());
    Some(text)
}

/// Deletes items.
pub fn delete(desk: &Desk, framework: &Framework, ids: &[Id]) {
    let said = match ids {
        [] => return,
        [id] => Phrase::new(Message::AnnounceDeleted).with("title", title_of(desk, framework, id)),
        ids => Phrase::new(Message::AnnounceDeletedItems).with("count", ids.len()),
    };
    desk.edit_and_say(Edit::Node(NodeEdit::Delete(ids.to_vec())), said);
}

/// Moves an item one place up or down among the items of its stage as they are shown, unless it
/// is at that end already. From then on the diagram keeps the order. Gives whether it moved.
pub fn move_by(desk: &Desk, node: &Node, shown: &[Id], steps: isize) -> bool {
    let place = shown.iter().position(|id| *id == node.id);
    let position = place.and_then(|place| place.checked_add_signed(steps));
    let position = position.filter(|position| *position < shown.len());
    if let Some(position) = position {
        place_at(desk, node, node.stage, position, shown.to_vec());
    }
    position.is_some()
}

/// Moves an item to a place of a stage, among the items of that stage as they are drawn.
pub fn place_at(desk: &Desk, node: &Node, stage: Stage, position: usize, drawn: Vec<Id>) {
    let said = match node.stage == stage {
        true => Phrase::new(Message::AnnounceMoved)
            .with("number", position + 1)
            .with("of", drawn.len()),
        false => Phrase::new(Message::AnnounceMovedToStage).with("stage", stage_name(stage)),
    };
    let said = said.with("title", called(desk, &node.title));
    let id = node.id.clone();
    let edit = ChainEdit::Place {
        id,
        stage,
        position,
        drawn,
    };
    desk.edit_and_say(Edit::Chain(edit), said);
}

/// Moves an item to the end of another stage. Gives whether it moved.
pub fn move_to_stage(desk: &Desk, node: &Node, stage: Stage) -> bool {
    if stage == node.stage {
        return false;
    }
    let said = Phrase::new(Message::AnnounceMovedToStage)
        .with("title", called(desk, &node.title))
        .with("stage", stage_name(stage));
    let edit = NodeEdit::Move {
        id: node.id.clone(),
        stage,
        position: usize::MAX,
    };
    desk.edit_and_say(Edit::Node(edit), said);
    true
}

/// Keeps the order of a stage, or leaves it to the diagram again. Kept is the order given, or that
/// of the document if none is.
pub fn keep_order(desk: &Desk, framework: &Framework, stage: Stage, drawn: Vec<Id>) {
    let (edit, message) = match framework.is_pinned(stage) {
        true => (ChainEdit::Unpin(stage), Message::AnnounceOrderFree),
        false => (ChainEdit::Pin { stage, drawn }, Message::AnnounceOrderKept),
    };
    let said = Phrase::new(message).with("stage", stage_name(stage));
    desk.edit_and_say(Edit::Chain(edit), said);
}

/// Gives a stage the order in which the diagram would draw it if nobody had kept another.
pub fn tidy(desk: &Desk, framework: &Rc<Framework>, stage: Stage) {
    let free = apply(framework, &Edit::Chain(ChainEdit::Unpin(stage)));
    let boxes = layout(&free, &LayoutOptions::default()).boxes.into_iter();
    let order = boxes.filter(|drawn| drawn.stage == stage);
    let order = order.map(|drawn| drawn.id).collect();
    let edit = Edit::Chain(ChainEdit::Tidy { stage, order });
    let say = |message| Phrase::new(message).with("stage", stage_name(stage));
    if Rc::ptr_eq(&apply(framework, &edit), framework) {
        return desk.act(Action::Announce(say(Message::AnnounceTidyAlready)));
    }
    desk.edit_and_say(edit, say(Message::AnnounceTidied));
}

/// What an item is called.
pub fn title_of(desk: &Desk, framework: &Framework, id: &Id) -> String {
    let title = framework.node(id).map(|node| node.title.as_str());
    called(desk, title.unwrap_or_default())
}

/// What a title reads as, also before it is written.
pub fn called(desk: &Desk, title: &str) -> String {
    match title.trim() {
        "" => desk.get(Message::ChainUntitled),
        _ => title.to_owned(),
    }
}
