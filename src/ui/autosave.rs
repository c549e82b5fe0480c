//! Storing the draft: within a quarter of a second of an edit, and when the page is left.
//! Whether a tab may overwrite a draft is decided in `storage`.

use super::clock;
use super::desk::{Desk, use_desk};
use crate::editor::{Action, Editor, Page, Part, SaveState};
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

/// How long to wait before storing is tried again after it failed.
const RETRY_MILLISECONDS: u32 = 5_000;

/// What is to be stored, and what is under way.
#[derive(Default)]
struct Pending {
    latest: RefCell<Option<Unsaved>>,
    /// What was not yet stored of a framework when another one was opened.
    left: RefCell<Vec<Unsaved>>,
    /// How many frameworks had been opened when this one was.
    opened: Cell<u32>,
    timer: RefCell<Option<Timeout>>,
    /// Whether the timer is for another try after a failure.
    is_retry: Cell<bool>,
    is_saving: Cell<bool>,
}

impl Pending {
    /// What is to be stored next: first what was left behind.
    fn next(&self) -> Option<Unsaved> {
        let left = self.left.borrow().first().cloned();
        left.or_else(|| self.latest.borrow().clone())
    }

    /// Takes out what was left behind and is now stored.
    fn forget(&self, stored: &Unsaved) {
        self.left
            .borrow_mut()
            .retain(|left| !Rc::ptr_eq(&left.framework, &stored.framework));
    }

    /// Whether there is something that has not been stored yet.
    fn has_more_than(&self, stored: &Unsaved) -> bool {
        self.next()
            .is_some_and(|next| !Rc::ptr_eq(&next.framework, &stored.framework))
    }
}

#[derive(Clone)]
struct Unsaved {
    opened: u32,
    draft_id: Id,
    framework: Rc<Framework>,
    part: &'static str,
}

/// Stores the editor's draft whenever it has been edited.
#[hook]
pub fn use_autosave(editor: &Editor) {
    let desk = use_desk();
    let pending = use_memo((), |()| Pending::default());
    let opened = editor.opened;
    let unsaved = editor.edited.then(|| Unsaved {
        opened,
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
            pending.opened.set(opened);
            let before = pending.latest.replace(unsaved);
            let left = before.filter(|before| before.opened != opened);
            pending.left.borrow_mut().extend(left);
            if pending.next().is_some() {
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
        Page::Start | Page::FirstOutcome | Page::Table => Part::OutcomeChain.slug(),
    }
}

/// Saves after the delay, counted from the first letter and not from the last: somebody who
/// types without a pause is saved all the same.
fn schedule(desk: &Desk, pending: &Rc<Pending>) {
    let waits = pending.timer.borrow().is_some() && !pending.is_retry.get();
    if waits || pending.is_saving.get() {
        return;
    }
    let drafts = desk.drafts().clone();
    spawn_local(async move { drafts.prepare().await });
    save_in(desk, pending, DELAY_MILLISECONDS);
}

/// Saves after so many milliseconds. It takes the place of another try that was waiting.
fn save_in(desk: &Desk, pending: &Rc<Pending>, milliseconds: u32) {
    pending.is_retry.set(milliseconds == RETRY_MILLISECONDS);
    let (desk, again) = (desk.clone(), Rc::clone(pending));
    let timer = Timeout::new(milliseconds, move || save(&desk, &again));
    *pending.timer.borrow_mut() = Some(timer);
}

fn save(desk: &Desk, pending: &Rc<Pending>) {
    pending.timer.borrow_mut().take().map(Timeout::forget);
    let Some(unsaved) = pending.next() else {
        return;
    };
    if pending.is_saving.replace(true) {
        return;
    }
    let (desk, pending) = (desk.clone(), Rc::clone(pending));
    spawn_local(async move {
        let mut outcome = desk.drafts().save(&draft(&unsaved)).await;
        // It is not on the page any more, so the page cannot be told to keep it.
        let is_left = unsaved.opened != pending.opened.get();
        if is_left && outcome == Ok(SaveOutcome::Conflict) {
            outcome = save_copy(&desk, &unsaved).await;
        }
        let failed = outcome.is_err();
        finish(&desk, &unsaved, outcome);
        pending.is_saving.set(false);
        if failed {
            return save_in(&desk, &pending, RETRY_MILLISECONDS);
        }
        pending.forget(&unsaved);
        if pending.has_more_than(&unsaved) {
            schedule(&desk, &pending);
        }
    });
}

/// Keeps what another tab had changed meanwhile, as a draft of its own.
async fn save_copy(desk: &Desk, unsaved: &Unsaved) -> Result<SaveOutcome, StorageError> {
    let mut framework = Framework::clone(&unsaved.framework);
    framework.title = second_title(desk, &framework);
    let copy = Unsaved {
        draft_id: desk.new_id(),
        framework: Rc::new(framework),
        ..unsaved.clone()
    };
    desk.drafts().save(&draft(&copy)).await
}

fn finish(desk: &Desk, unsaved: &Unsaved, outcome: Result<SaveOutcome, StorageError>) {
    match outcome {
        Ok(SaveOutcome::Saved(_)) if desk.drafts().is_memory_only() => {
            desk.act(Action::NotSaved(SaveState::MemoryOnly));
        }
        Ok(SaveOutcome::Saved(_)) => {
            let saved = Rc::clone(&unsaved.framework);
            desk.act(Action::Saved(saved, clock::time_of_day()));
        }
        Ok(SaveOutcome::Conflict) => keep_separately(desk, unsaved),
        Err(StorageError::Full) => desk.act(Action::NotSaved(SaveState::Full)),
        Err(_) => desk.act(Action::NotSaved(SaveState::Failed)),
    }
}

/// Another tab stored something newer: both are kept.
fn keep_separately(desk: &Desk, unsaved: &Unsaved) {
    let title = second_title(desk, &unsaved.framework);
    desk.act(Action::KeepSeparately { title });
}

fn second_title(desk: &Desk, framework: &Framework) -> String {
    desk.say(&Phrase::new(Message::DraftSecondTitle).with("title", framework.title.as_str()))
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
    let left = pending.left.borrow().clone();
    let latest = pending.latest.borrow().clone();
    for unsaved in left.iter().chain(&latest) {
        desk.drafts().leave(&draft(unsaved));
    }
    save(desk, pending);
}
