//! Whether the draft is safe on this device, in words.

use crate::editor::SaveState;
use crate::text::{Message, Phrase};
use crate::ui::desk::use_desk;
use yew::prelude::*;

/// Whether the draft is safe.
#[derive(Properties, PartialEq)]
pub struct SavedStateProps {
    /// Whether it is.
    pub state: SaveState,
}

/// Whether the draft is safe, in words. It is not announced: it changes with every word.
#[component]
pub fn SavedState(props: &SavedStateProps) -> Html {
    let desk = use_desk();
    let (phrase, is_warning) = phrase(&props.state);
    let class = classes!("saved", is_warning.then_some("saved-warning"));
    html! { <span {class}>{ desk.say(&phrase) }</span> }
}

fn phrase(state: &SaveState) -> (Phrase, bool) {
    match state {
        SaveState::Untouched => (Message::SavedUntouched.into(), false),
        SaveState::Saving => (Message::SavedSaving.into(), false),
        SaveState::Saved(at) => (
            Phrase::new(Message::SavedAt).with("time", at.as_str()),
            false,
        ),
        SaveState::MemoryOnly => (Message::SavedMemoryOnly.into(), true),
        SaveState::Failed => (Message::SavedFailed.into(), true),
    }
}
