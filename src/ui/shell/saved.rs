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

/// Whether the draft is safe, in words. Only a warning is announced, because the rest changes
/// with every word. A warning stays while the next attempt runs, so that it is spoken once.
#[component]
pub fn SavedState(props: &SavedStateProps) -> Html {
    let desk = use_desk();
    let shown = use_mut_ref(|| SaveState::Untouched);
    if props.state != SaveState::Saving || !phrase(&shown.borrow()).1 {
        shown.replace(props.state.clone());
    }
    let (phrase, is_warning) = phrase(&shown.borrow());
    let words = desk.say(&phrase);
    // Two elements, because an alert is spoken when it appears.
    match is_warning {
        true => {
            html! { <span key="warning" class="saved saved-warning" role="alert">{ words }</span> }
        }
        false => html! { <span key="state" class="saved">{ words }</span> },
    }
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
        SaveState::Full => (Message::SavedFull.into(), true),
        SaveState::Deleted => (Message::SavedDeleted.into(), true),
        SaveState::Failed => (Message::SavedFailed.into(), true),
    }
}
