//! A word about saving a file, ten minutes after somebody began to write: a browser may delete
//! what it keeps. It is said once for each framework, and not to those who have a file that opens
//! again. Drafts on the device belong in `autosave`.

use super::desk::use_desk;
use crate::editor::{Action, Editor, Notice};
use crate::text::{Message, Phrase};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Ten minutes.
const WRITING_MILLISECONDS: u32 = 600_000;

/// Says it when it is time.
#[hook]
pub fn use_nudge(editor: &Editor) {
    let desk = use_desk();
    {
        let desk = desk.clone();
        use_effect_with(editor.opened, move |_| desk.note_file(false));
    }
    let has_begun = editor.history().undo_label().is_some();
    use_effect_with((editor.opened, has_begun), move |(_, has_begun)| {
        let say = move || {
            if !desk.has_file() {
                let phrase = Phrase::new(Message::NudgeSaveFile);
                desk.act(Action::Notify(Notice::from(phrase)));
            }
        };
        let timer = has_begun.then(|| Timeout::new(WRITING_MILLISECONDS, say));
        move || drop(timer)
    });
}
