//! The keys that work everywhere in the element.

use super::desk::Desk;
use crate::editor::Action;
use yew::prelude::*;

/// Handles Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (with Cmd on a Mac). They undo steps of the
/// framework also while a field has the focus, because fields hold nothing of their own.
#[hook]
pub fn use_shortcuts(desk: &Desk) -> Callback<KeyboardEvent> {
    use_callback(desk.clone(), |event: KeyboardEvent, desk| {
        if let Some(action) = action_of(&event) {
            event.prevent_default();
            desk.act(action);
        }
    })
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
