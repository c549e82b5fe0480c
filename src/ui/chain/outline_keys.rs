//! The keys of the outline, while the box beside an item has the focus: they do to what is
//! chosen, or to that item, what they do in the diagram. In a field they keep their meaning there.

use super::clipboard::pasted;
use super::request::Request;
use crate::editor::{ChainView, Command, command_of_key};
use crate::model::{Framework, Id};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What is done by key beside an item.
const BY_KEY: [Command; 6] = [
    Command::Duplicate,
    Command::Copy,
    Command::Cut,
    Command::Delete,
    Command::SelectAll,
    Command::SelectNone,
];

/// Does what a key says.
pub fn keys(view: &Rc<ChainView>, on_request: &Callback<Request>) -> Callback<KeyboardEvent> {
    let (view, on_request) = (view.clone(), on_request.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(id) = box_of(&event) else { return };
        let control = event.ctrl_key() || event.meta_key();
        let command = command_of_key(control, event.shift_key(), event.alt_key(), &event.key());
        if let Some(command) = command.filter(|command| BY_KEY.contains(command)) {
            event.prevent_default();
            on_request.emit(Request::Items(command, meant(&view, id)));
        }
    })
}

/// Reads what is pasted beside an item: a list starts at the item's stage.
pub fn paste(framework: &Rc<Framework>, on_request: &Callback<Request>) -> Callback<Event> {
    let (framework, on_request) = (framework.clone(), on_request.clone());
    Callback::from(move |event: Event| {
        let node = box_of(&event).and_then(|id| framework.node(&id).cloned());
        if let (Some(node), Some(text)) = (node, pasted(&event)) {
            event.prevent_default();
            on_request.emit(Request::Read(node.stage, text));
        }
    })
}

/// The item whose box an event is about, if it is one.
fn box_of(event: &Event) -> Option<Id> {
    let target = event.target_dyn_into::<Element>()?;
    let id = target.id();
    Some(Id(id.strip_prefix("choose-")?.to_owned()))
}

/// What is chosen, or else the item.
fn meant(view: &ChainView, id: Id) -> Vec<Id> {
    match view.selected.is_empty() {
        true => vec![id],
        false => view.selected.clone(),
    }
}
