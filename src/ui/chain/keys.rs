//! The keys of the diagram that are about what stands around it. Its own keys are in `canvas`,
//! those of the outline in `outline_keys`.

use super::filter::FIND;
use crate::editor::{Command, command_of_key};
use crate::ui::desk::Desk;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// Handles the keys that lead out of the diagram: to the field to find with, to the list.
pub fn keys(desk: &Desk, on_list: &Callback<()>) -> Callback<KeyboardEvent> {
    let (desk, on_list) = (desk.clone(), on_list.clone());
    Callback::from(move |event: KeyboardEvent| {
        let is_control = event.ctrl_key() || event.meta_key();
        let command = command_of_key(is_control, event.shift_key(), event.alt_key(), &event.key());
        match command.filter(|_| !event.default_prevented() && !is_typed(&event)) {
            Some(Command::Shortcuts) => on_list.emit(()),
            Some(Command::Find) => desk.focus_now(FIND),
            _ => return,
        }
        event.prevent_default();
    })
}

/// Whether a key is part of a text that somebody writes.
fn is_typed(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let is_field = |target: Element| target.matches("input, textarea, select").unwrap_or(false);
    target.is_some_and(is_field)
}
