//! Files in and out, and the drafts of this device: reading, opening, downloading.

use super::desk::{Desk, use_desk};
use super::{chunk, clock};
use crate::editor::{Action, Page, Part};
use crate::export;
use crate::import::{self, Imported, Refusal};
use crate::model::Id;
use crate::storage::{Draft, DraftSummary};
use crate::text::{Message, Phrase};
use js_sys::Uint8Array;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::prelude::*;

/// Opens the draft that was worked on last, if there is one. Gives whether that is settled.
#[hook]
pub fn use_last_draft() -> bool {
    let desk = use_desk();
    let is_ready = use_state(|| false);
    {
        let is_ready = is_ready.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                let ids = desk.clone();
                let drafts = desk.drafts().start(move || ids.new_id()).await;
                if let Some(last) = drafts.unwrap_or_default().first() {
                    open_draft(&desk, last).await;
                }
                is_ready.set(true);
            });
        });
    }
    *is_ready
}

/// A draft of this device that cannot be read, with its bytes kept.
#[derive(Debug, Clone, PartialEq)]
pub struct UnreadableDraft {
    /// The draft as it is stored.
    pub draft: Draft,
    /// Why it cannot be read.
    pub refusal: Refusal,
}

/// Opens a draft of this device, on the page it was left on. Gives it back when this version
/// cannot read it; one that is no longer there is left alone.
pub async fn open_draft(desk: &Desk, summary: &DraftSummary) -> Option<UnreadableDraft> {
    let draft = desk.drafts().load(&summary.id).await.ok().flatten()?;
    let imported = match read_own(desk, &draft).await {
        Ok(imported) => imported,
        Err(refusal) => return Some(UnreadableDraft { draft, refusal }),
    };
    let part = Part::from_slug(&draft.summary.part).unwrap_or(Part::OutcomeChain);
    desk.act(Action::OpenDraft {
        draft_id: draft.summary.id.clone(),
        imported: Rc::new(imported),
        page: Page::Part(part),
        saved_at: clock::time_or_date(draft.summary.saved_at),
    });
    None
}

async fn read_own(desk: &Desk, draft: &Draft) -> Result<Imported, Refusal> {
    let read = (desk.chunks()?.reading_own)().await?;
    read(draft.json.as_bytes())
}

/// Deletes a draft. It can be put back until the next one is deleted.
pub async fn delete_draft(desk: &Desk, id: &Id) {
    if desk.drafts().delete(id).await.is_ok() {
        desk.act(Action::DraftDeleted(id.clone()));
    }
}

/// Puts the draft back that was deleted last.
pub async fn restore_draft(desk: &Desk) {
    if let Ok(Some(summary)) = desk.drafts().restore(desk.new_id()).await {
        let said = Phrase::new(Message::DraftRestored).with("title", summary.title.as_str());
        desk.act(Action::DraftRestored(summary.id));
        desk.act(Action::Announce(said));
    }
}

/// Reads a file that somebody chose. A file that is too large is refused unread.
pub async fn read_file(desk: &Desk, file: web_sys::File) -> Result<Imported, Refusal> {
    import::refuse_size(file.size() as usize).map_or(Ok(()), Err)?;
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|_| Refusal::from(Message::ImportUnreadable))?;
    chunk::read_file(desk, &Uint8Array::new(&buffer).to_vec()).await
}

/// Fetches one of our own files. Gives nothing when it cannot be had.
pub async fn fetch_text(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let response = JsFuture::from(window.fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}

/// Makes a copy of a draft, with a title that says so and identities of its own.
pub async fn duplicate_draft(desk: &Desk, id: &Id) {
    let Ok(Some(mut draft)) = desk.drafts().load(id).await else {
        return;
    };
    let Ok(imported) = read_own(desk, &draft).await else {
        return;
    };
    let mut framework = imported.framework;
    let title = Phrase::new(Message::DraftCopyTitle).with("title", framework.title.as_str());
    framework.title = desk.say(&title);
    framework.id = desk.new_id();
    draft.summary.id = desk.new_id();
    draft.summary.title = framework.title.clone();
    draft.summary.saved_at = clock::now().0;
    draft.json = String::from_utf8(export::json(&framework)).unwrap_or_default();
    // A copy that cannot be stored does not appear in the list, which shows what is there.
    let _ = desk.drafts().save(&draft).await;
}
