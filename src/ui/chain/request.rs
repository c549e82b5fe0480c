//! What the outline is asked to do with items and stages, and doing it: each request becomes one
//! edit and one announcement. Where a request comes from belongs to the pieces of the outline.

use super::clipboard;
use super::paste::Pasting;
use crate::chain::Piece;
use crate::edit::{ChainEdit, Edit, Insertion, NodeEdit, Side, apply};
use crate::editor::{Action, ChainAction, ChainView, Clipping, Command, read_clipping};
use crate::layout::{LayoutOptions, layout};
use crate::model::{Framework, Id, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::Desk;
use crate::ui::names;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Something that is asked of the outline.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Do this with these items.
    Items(Command, Vec<Id>),
    /// Do this with a stage.
    Stage(Command, Stage),
    /// Add what this text says; a list starts at the stage.
    Read(Stage, String),
}

/// The id of the bar for what is chosen, which takes the focus when what had it is gone.
pub const CHOSEN: &str = "outline-chosen";

/// Does what is asked. A list that was read is handed to `read`, to be looked at first.
pub fn answer(
    desk: &Desk,
    (framework, view): (&Rc<Framework>, &ChainView),
    request: Request,
    read: &Callback<Pasting>,
) {
    match request {
        Request::Items(Command::Paste, _) => paste(desk, start(framework, view), read.clone()),
        Request::Items(Command::SelectAll, _) => select_all(desk, framework, view),
        Request::Items(command, ids) => do_with_items(desk, framework, command, &ids),
        Request::Stage(command, stage) => do_with_stage(desk, framework, command, stage),
        Request::Read(stage, text) => take(desk, stage, &text, read),
    }
}

/// The stage of the item that one stands on.
fn start(framework: &Framework, view: &ChainView) -> Stage {
    let current = view.current.as_ref().and_then(|id| framework.node(id));
    current.map_or(Stage::default(), |node| node.stage)
}

fn paste(desk: &Desk, stage: Stage, read: Callback<Pasting>) {
    let desk = desk.clone();
    spawn_local(async move {
        match clipboard::read(&desk).await {
            Some(text) => take(&desk, stage, &text, &read),
            None => desk.act(Action::Announce(Message::AnnounceNothingToPaste.into())),
        }
    });
}

/// Takes in a text: a piece of a chain at once, a list after a look at it.
fn take(desk: &Desk, stage: Stage, text: &str, read: &Callback<Pasting>) {
    match read_clipping(text, stage, &desk.text()) {
        Clipping::Piece(piece) => paste_piece(desk, &piece),
        Clipping::Lines(lines) => read.emit(Pasting { stage, lines }),
        Clipping::Refused(why) => desk.act(Action::Notify(why.into())),
    }
}

/// Chooses every item that is shown.
fn select_all(desk: &Desk, framework: &Framework, view: &ChainView) {
    let hidden = view.filter.hidden(framework);
    let shown = framework.nodes.iter().map(|node| &node.id);
    let shown = shown.filter(|id| !hidden.contains(*id)).cloned();
    desk.act(Action::Chain(ChainAction::SelectThese(shown.collect())));
}

/// Does something with items, and says so.
pub fn do_with_items(desk: &Desk, framework: &Framework, command: Command, ids: &[Id]) {
    match command {
        Command::SelectNone => desk.act(Action::Chain(ChainAction::SelectNone)),
        Command::AddAfter => add_beside(desk, framework, ids, Side::After),
        Command::AddBefore => add_beside(desk, framework, ids, Side::Before),
        Command::Duplicate => duplicate(desk, framework, ids),
        Command::Copy => copy(desk, framework, ids),
        Command::Cut => cut(desk, framework, ids),
        Command::Delete => delete(desk, framework, ids),
        _ => {}
    }
}

fn do_with_stage(desk: &Desk, framework: &Rc<Framework>, command: Command, stage: Stage) {
    match command {
        Command::PinOrder => keep_order(desk, framework, stage),
        Command::Tidy => tidy(desk, framework, stage),
        _ => {}
    }
}

fn add_beside(desk: &Desk, framework: &Framework, ids: &[Id], side: Side) {
    let Some(id) = ids.first() else { return };
    let mut next_id = || desk.new_id();
    let edit = ChainEdit::beside(framework, id, side, String::new(), &mut next_id);
    let Some(ChainEdit::AddLinked { node, link }) = edit else {
        return;
    };
    let message = match side {
        Side::After => Message::AnnounceAddedAfter,
        Side::Before => Message::AnnounceAddedBefore,
    };
    let said = Phrase::new(message).with("title", title_of(desk, framework, id));
    let new = node.id.clone();
    desk.edit_and_say(Edit::Chain(ChainEdit::AddLinked { node, link }), said);
    // A filter shows the item that one stands on, whatever it hides.
    desk.act(Action::Chain(ChainAction::Visit(new.clone())));
    desk.focus_later(format!("title-{new}"));
}

fn duplicate(desk: &Desk, framework: &Framework, ids: &[Id]) {
    let piece = Piece::of(framework, ids);
    let originals = piece.nodes.iter().map(|node| node.id.clone()).collect();
    let how = Insertion::Duplicated(originals);
    insert(desk, &piece, how, Message::AnnounceDuplicated);
}

/// Puts in a copy of a piece that was copied here or elsewhere.
pub fn paste_piece(desk: &Desk, piece: &Piece) {
    insert(desk, piece, Insertion::Pasted, Message::AnnouncePasted);
}

/// Puts in a piece with new ids, and chooses what is new.
fn insert(desk: &Desk, piece: &Piece, how: Insertion, message: Message) {
    let piece = piece.with_new_ids(&mut || desk.new_id());
    let new = piece.nodes.iter().map(|node| node.id.clone()).collect();
    let said = Phrase::new(message).with("count", piece.nodes.len());
    desk.edit_and_say(Edit::Chain(ChainEdit::Insert { piece, how }), said);
    desk.act(Action::Chain(ChainAction::SelectThese(new)));
}

fn copy(desk: &Desk, framework: &Framework, ids: &[Id]) {
    clipboard::write(desk, Piece::of(framework, ids).to_text());
    let said = Phrase::new(Message::AnnounceCopied).with("count", ids.len());
    desk.act(Action::Announce(said));
}

fn cut(desk: &Desk, framework: &Framework, ids: &[Id]) {
    clipboard::write(desk, Piece::of(framework, ids).to_text());
    let said = Phrase::new(Message::AnnounceCut).with("count", ids.len());
    remove(desk, framework, ids, said);
}

fn delete(desk: &Desk, framework: &Framework, ids: &[Id]) {
    let said = match ids {
        [id] => Phrase::new(Message::AnnounceDeleted).with("title", title_of(desk, framework, id)),
        ids => Phrase::new(Message::AnnounceDeletedItems).with("count", ids.len()),
    };
    remove(desk, framework, ids, said);
}

/// Deletes items. What had the focus may go with them: after one item the next thing to do in
/// its stage gets it, after several the bar.
fn remove(desk: &Desk, framework: &Framework, ids: &[Id], said: Phrase) {
    let next = match ids {
        [id] => framework.node(id).map_or(CHOSEN.to_owned(), |node| {
            format!("add-{}", names::stage_class(node.stage))
        }),
        _ => CHOSEN.to_owned(),
    };
    desk.edit_and_say(Edit::Node(NodeEdit::Delete(ids.to_vec())), said);
    desk.focus_later(next);
}

fn keep_order(desk: &Desk, framework: &Framework, stage: Stage) {
    let (edit, message) = match framework.is_pinned(stage) {
        true => (ChainEdit::Unpin(stage), Message::AnnounceOrderFree),
        // The outline shows the order of the document.
        false => {
            let drawn = Vec::new();
            let edit = ChainEdit::Pin { stage, drawn };
            (edit, Message::AnnounceOrderKept)
        }
    };
    let said = Phrase::new(message).with("stage", stage_name(stage));
    desk.edit_and_say(Edit::Chain(edit), said);
}

/// Gives a stage the order in which the diagram would draw it if nobody had kept another.
fn tidy(desk: &Desk, framework: &Rc<Framework>, stage: Stage) {
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

fn title_of(desk: &Desk, framework: &Framework, id: &Id) -> String {
    let title = framework.node(id).map(|node| node.title.as_str());
    called(desk, title.unwrap_or_default())
}

/// What an item is called, also before it has a title.
pub fn called(desk: &Desk, title: &str) -> String {
    match title {
        "" => desk.get(Message::ChainUntitled),
        title => title.to_owned(),
    }
}
