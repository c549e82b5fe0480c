//! What the outline is asked to do with items and stages, and what gets the focus afterwards.
//! Doing it belongs in `changes`; where a request comes from, to the pieces of the outline.

use super::paste::Pasting;
use super::{changes, clipboard};
use crate::edit::Side;
use crate::editor::{Action, ChainAction, ChainView, Clipping, Command, read_clipping};
use crate::model::{Framework, Id, Stage};
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::names;
use std::rc::Rc;
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
        Request::Items(Command::Paste, _) => paste(desk, start(framework, view), read),
        Request::Items(Command::SelectAll, _) => select_all(desk, framework, view),
        Request::Items(command, ids) => do_with_items(desk, framework, command, &ids),
        Request::Stage(command, stage) => do_with_stage(desk, framework, command, stage),
        // Without a text, the dialog asks for it.
        Request::Read(stage, text) if text.is_empty() => read.emit(Pasting::at(stage)),
        Request::Read(stage, text) => take(desk, Pasting::at(stage), &text, read),
    }
}

/// The stage of the item that one stands on.
fn start(framework: &Framework, view: &ChainView) -> Stage {
    let current = view.current.as_ref().and_then(|id| framework.node(id));
    current.map_or(Stage::default(), |node| node.stage)
}

fn paste(desk: &Desk, stage: Stage, read: &Callback<Pasting>) {
    let (taker, read) = (desk.clone(), read.clone());
    clipboard::read(desk, move |text| {
        take(&taker, Pasting::at(stage), &text.unwrap_or_default(), &read);
    });
}

/// Takes in a text: a piece of a chain at once, a list after a look at it.
pub fn take(desk: &Desk, place: Pasting, text: &str, read: &Callback<Pasting>) {
    match read_clipping(text, place.stage, &desk.text()) {
        Clipping::Piece(piece) => changes::paste_piece(desk, &piece),
        Clipping::Lines(lines) if lines.is_empty() => {
            desk.act(Action::Announce(Message::AnnounceNothingToPaste.into()));
        }
        Clipping::Lines(lines) => read.emit(Pasting { lines, ..place }),
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
        Command::MoveUp => move_by(desk, framework, ids, -1),
        Command::MoveDown => move_by(desk, framework, ids, 1),
        Command::Duplicate => changes::duplicate(desk, framework, ids),
        Command::Copy => clipboard::write(changes::copy(desk, framework, ids)),
        Command::Cut => {
            clipboard::write(changes::cut(desk, framework, ids));
            focus_after_deleting(desk, framework, ids);
        }
        Command::Delete => {
            changes::delete(desk, framework, ids);
            focus_after_deleting(desk, framework, ids);
        }
        _ => {}
    }
}

fn do_with_stage(desk: &Desk, framework: &Rc<Framework>, command: Command, stage: Stage) {
    match command {
        // The outline shows the order of the document.
        Command::PinOrder => changes::keep_order(desk, framework, stage, Vec::new()),
        Command::Tidy => changes::tidy(desk, framework, stage),
        _ => {}
    }
}

fn add_beside(desk: &Desk, framework: &Framework, ids: &[Id], side: Side) {
    let new = ids
        .first()
        .and_then(|id| changes::add_beside(desk, framework, id, side));
    if let Some(new) = new {
        // A filter shows the item that one stands on, whatever it hides.
        desk.act(Action::Chain(ChainAction::Visit(new.clone())));
        desk.focus_later(format!("title-{new}"));
    }
}

/// Moves an item among those of its stage, as the outline and the panel number them.
fn move_by(desk: &Desk, framework: &Framework, ids: &[Id], steps: isize) {
    if let Some(node) = ids.first().and_then(|id| framework.node(id)) {
        let siblings = framework.nodes_in(node.stage);
        let shown: Vec<Id> = siblings.map(|sibling| sibling.id.clone()).collect();
        changes::move_by(desk, node, &shown, steps);
    }
}

/// What had the focus may go with what is deleted: after one item the next thing to do in its
/// stage gets it, after several the bar.
fn focus_after_deleting(desk: &Desk, framework: &Framework, ids: &[Id]) {
    let next = match ids {
        [id] => framework.node(id).map_or(CHOSEN.to_owned(), |node| {
            format!("add-{}", names::stage_class(node.stage))
        }),
        _ => CHOSEN.to_owned(),
    };
    desk.focus_later(next);
}
