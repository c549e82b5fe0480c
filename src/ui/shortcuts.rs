//! The keys that work everywhere in the element.

use super::desk::Desk;
use crate::editor::Action;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Handles Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (with Cmd on a Mac). They undo steps of the
/// framework also while a field has the focus, because most fields hold nothing of their own.
#[hook]
pub fn use_shortcuts(desk: &Desk) -> Callback<KeyboardEvent> {
    use_callback(desk.clone(), |event: KeyboardEvent, desk| {
        let action = action_of(&event).filter(|_| !undoes_itself(&event));
        if let Some(action) = action {
            event.prevent_default();
            desk.keep_focus();
            desk.act(action);
        }
    })
}

/// A field whose text is not yet part of the framework (a search, a new item) is undone by
/// the browser for as long as there is text in it.
fn undoes_itself(event: &KeyboardEvent) -> bool {
    let path = event.composed_path();
    let field = path.get(0).dyn_into::<HtmlInputElement>().ok();
    field.is_some_and(|field| field.has_attribute("data-own-undo") && !field.value().is_empty())
}

fn action_of(event: &KeyboardEvent) -> Option<Action> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Action::Undo),
        ("z", true) | ("y", false) => Some(Action::Redo),
        _ => None,
    }
}
