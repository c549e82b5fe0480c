//! Storing the draft: within a quarter of a second of an edit, and when the page is left.
//! Whether a tab may overwrite a draft is decided in `storage`.

use super::clock;
use super::desk::{Desk, use_desk};
use crate::editor::{Action, Editor, Page, Part};
use crate::export;
use crate::model::{Framework, Id};
use crate::storage::{Draft, DraftSummary, SaveOutcome, StorageError};
use crate::text::{Message, Phrase};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Half of the half second promised, so that slow devices keep the promise too.
const DELAY_MILLISECONDS: u32 = 250;

/// What is to be stored, and what is under way.
#[derive(Default)]
struct Pending {
    latest: RefCell<Option<Unsaved>>,
    timer: RefCell<Option<Timeout>>,
    is_saving: Cell<bool>,
}

#[derive(Clone)]
struct Unsaved {
    draft_id: Id,
    framework: Rc<Framework>,
    part: &'static str,
}

/// Stores the editor's draft whenever it has been edited.
#[hook]
pub fn use_autosave(editor: &Editor) {
    let desk = use_desk();
    let pending = use_memo((), |()| Pending::default());
    let unsaved = editor.edited.then(|| Unsaved {
        draft_id: editor.draft_id.clone(),
        framework: Rc::clone(editor.framework()),
        part: part_of(editor.page),
    });
    {
        let (desk, pending) = (desk.clone(), Rc::clone(&pending));
        let version = (
            Rc::as_ptr(editor.framework()) as usize,
            editor.edited,
            editor.draft_id.clone(),
        );
        use_effect_with(version, move |_| {
            *pending.latest.borrow_mut() = unsaved;
            if pending.latest.borrow().is_some() {
                schedule(&desk, &pending);
            }
        });
    }
    use_effect_with((), move |()| {
        let listeners = leave_listeners(&desk, &pending);
        move || drop(listeners)
    });
}

fn part_of(page: Page) -> &'static str {
    match page {
        Page::Part(part) => part.slug(),
        Page::Start | Page::FirstOutcome => Part::OutcomeChain.slug(),
    }
}

/// Saves after the delay, counted from the first letter and not from the last: somebody who
/// types without a pause is saved all the same.
fn schedule(desk: &Desk, pending: &Rc<Pending>) {
    if pending.timer.borrow().is_some() || pending.is_saving.get() {
        return;
    }
    let (desk, again) = (desk.clone(), Rc::clone(pending));
    let timer = Timeout::new(DELAY_MILLISECONDS, move || save(&desk, &again));
    *pending.timer.borrow_mut() = Some(timer);
}

fn save(desk: &Desk, pending: &Rc<Pending>) {
    pending.timer.borrow_mut().take().map(Timeout::forget);
    let latest = pending.latest.borrow().clone();
    let Some(unsaved) = latest else { return };
    if pending.is_saving.replace(true) {
        return;
    }
    let (desk, pending) = (desk.clone(), Rc::clone(pending));
    spawn_local(async move {
        let outcome = desk.drafts().save(draft(&unsaved)).await;
        pending.is_saving.set(false);
        finish(&desk, &unsaved, outcome);
        let is_latest = match &*pending.latest.borrow() {
            Some(latest) => Rc::ptr_eq(&latest.framework, &unsaved.framework),
            None => true,
        };
        if !is_latest {
            schedule(&desk, &pending);
        }
    });
}

fn finish(desk: &Desk, unsaved: &Unsaved, outcome: Result<SaveOutcome, StorageError>) {
    match outcome {
        Ok(SaveOutcome::Saved(_)) if desk.drafts().is_memory_only() => {
            desk.act(Action::NotSaved { memory_only: true });
        }
        Ok(SaveOutcome::Saved(_)) => {
            let saved = Rc::clone(&unsaved.framework);
            desk.act(Action::Saved(saved, clock::time_of_day()));
        }
        Ok(SaveOutcome::Conflict) => keep_separately(desk, unsaved),
        Err(_) => desk.act(Action::NotSaved { memory_only: false }),
    }
}

/// Another tab stored something newer: both are kept.
fn keep_separately(desk: &Desk, unsaved: &Unsaved) {
    let phrase =
        Phrase::new(Message::DraftSecondTitle).with("title", unsaved.framework.title.as_str());
    let title = desk.say(&phrase);
    desk.act(Action::KeepSeparately { title });
}

fn draft(unsaved: &Unsaved) -> Draft {
    let mut framework = Framework::clone(&unsaved.framework);
    framework.updated_at = clock::timestamp();
    if framework.created_at.is_empty() {
        framework.created_at = framework.updated_at.clone();
    }
    let json = export::json(&framework);
    Draft {
        summary: DraftSummary {
            id: unsaved.draft_id.clone(),
            title: framework.title.clone(),
            saved_at: clock::now().0,
            items: u32::try_from(framework.nodes.len()).unwrap_or(u32::MAX),
            revision: 0,
            part: unsaved.part.to_owned(),
        },
        json: String::from_utf8(json).unwrap_or_default(),
    }
}

/// When the page is hidden or left, what is not yet stored is handed over at once.
fn leave_listeners(desk: &Desk, pending: &Rc<Pending>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let leave = || {
        let (desk, pending) = (desk.clone(), Rc::clone(pending));
        move |_: &web_sys::Event| leave(&desk, &pending)
    };
    let mut listeners = vec![EventListener::new(&window, "pagehide", leave())];
    if let Some(document) = window.document() {
        listeners.push(EventListener::new(&document, "visibilitychange", leave()));
    }
    listeners
}

fn leave(desk: &Desk, pending: &Rc<Pending>) {
    let latest = pending.latest.borrow().clone();
    if let Some(unsaved) = latest {
        desk.drafts().leave(&draft(&unsaved));
        save(desk, pending);
    }
}
