//! Other tabs: says so when the same draft is open in two of them. That neither overwrites
//! the other is held by `storage`, whether or not tabs can talk.

use super::desk::use_desk;
use crate::editor::{Action, Editor, SaveState};
use crate::text::{Message, Phrase};
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};
use yew::prelude::*;

const CHANNEL: &str = "throughline";
/// "I have just opened this draft. Who else has it?"
const OPENED: &str = "opened";
/// "I have."
const HERE: &str = "here";

/// Tells other tabs which draft is open here, and says so when one of them has it too.
#[hook]
pub fn use_tabs(editor: &Editor) {
    let desk = use_desk();
    let open_draft = use_mut_ref(String::new);
    let channel = use_memo((), |()| BroadcastChannel::new(CHANNEL).ok());
    {
        let (desk, open_draft) = (desk.clone(), Rc::clone(&open_draft));
        use_effect_with(Rc::clone(&channel), move |channel| {
            let listener = (**channel).clone().map(|channel| {
                listen(channel, open_draft, move || {
                    let phrase = Phrase::new(Message::NoticeOpenInTwoTabs);
                    desk.act(Action::Notify(phrase.into()));
                })
            });
            move || drop(listener)
        });
    }
    let is_stored = !matches!(editor.save_state, SaveState::Untouched);
    let draft = match is_stored {
        true => editor.draft_id.to_string(),
        false => String::new(),
    };
    use_effect_with(draft, move |draft| {
        *open_draft.borrow_mut() = draft.clone();
        if let (Some(channel), false) = (&*channel, draft.is_empty()) {
            send(channel, OPENED, draft);
        }
    });
}

fn listen(
    channel: BroadcastChannel,
    open_draft: Rc<RefCell<String>>,
    say: impl Fn() + 'static,
) -> EventListener {
    let answer = channel.clone();
    EventListener::new(&channel, "message", move |event| {
        let Some(words) = event
            .dyn_ref::<MessageEvent>()
            .and_then(|event| event.data().as_string())
        else {
            return;
        };
        let (kind, draft) = words.split_once(' ').unwrap_or_default();
        if draft.is_empty() || draft != *open_draft.borrow() {
            return;
        }
        match kind {
            OPENED => send(&answer, HERE, draft),
            HERE => say(),
            _ => {}
        }
    })
}

fn send(channel: &BroadcastChannel, kind: &str, draft: &str) {
    // A closed channel reaches nobody, which is what a closed channel is for.
    let _ = channel.post_message(&format!("{kind} {draft}").into());
}
