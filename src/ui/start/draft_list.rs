//! The drafts on this device: open, duplicate, delete, and put back what was deleted.

use crate::export;
use crate::storage::DraftSummary;
use crate::text::{Message, Phrase};
use crate::ui::clock;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::download::download;
use crate::ui::files::{self, UnreadableDraft};
use crate::ui::heading::Heading;
use js_sys::Uint8Array;
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The list as it stands.
#[derive(Clone, PartialEq, Default)]
struct Shelf {
    drafts: Vec<DraftSummary>,
    deleted: Option<DraftSummary>,
    unreadable: Option<UnreadableDraft>,
}

/// The drafts on this device. Where there is none, it says how one comes to be here.
#[component]
pub fn DraftList() -> Html {
    let desk = use_desk();
    let shelf = use_state(Shelf::default);
    {
        let (desk, shelf) = (desk.clone(), shelf.setter());
        use_effect_with((), move |()| refresh(&desk, shelf, None));
    }
    let restore = {
        let (desk, shelf) = (desk.clone(), shelf.clone());
        Callback::from(move |_| restore(&desk, shelf.setter()))
    };
    html! {
        <section class="drafts" aria-labelledby="drafts-title">
            <Heading depth=2 id="drafts-title">{ desk.get(Message::DraftsTitle) }</Heading>
            <div role="status">
                if let Some(draft) = &shelf.deleted {
                    <p class="notice">
                        { desk.say(&Phrase::new(Message::DraftDeleted).with("title", draft.title.as_str())) }
                        { " " }
                        <button type="button" class="button" id="draft-restore" onclick={restore}>{ desk.get(Message::DraftRestore) }</button>
                    </p>
                }
            </div>
            if let Some(unreadable) = &shelf.unreadable {
                { unreadable_notice(&desk, unreadable) }
            }
            if shelf.drafts.is_empty() {
                <p class="hint">{ desk.get(Message::DraftsNone) }</p>
            } else {
                <ul class="draft-list">
                    { for shelf.drafts.iter().map(|draft| row(&desk, &shelf, draft)) }
                </ul>
            }
        </section>
    }
}

fn row(desk: &Desk, shelf: &UseStateHandle<Shelf>, draft: &DraftSummary) -> Html {
    let title = draft.title.as_str();
    let saved = Phrase::new(Message::DraftSaved)
        .with("when", clock::in_words(draft.saved_at))
        .with("count", draft.items);
    html! {
        <li class="draft" key={draft.id.to_string()}>
            <div class="draft-words">
                <span class="draft-title">{ title }</span>
                <span class="hint">{ desk.say(&saved) }</span>
            </div>
            <div class="draft-tools">
                { tool(desk, shelf, draft, Message::DraftOpen, open) }
                { tool(desk, shelf, draft, Message::DraftDuplicate, duplicate) }
                { tool(desk, shelf, draft, Message::DraftDelete, delete) }
            </div>
        </li>
    }
}

type Act = fn(&Desk, UseStateSetter<Shelf>, &DraftSummary);

/// A button for one draft. Its name ends with the title, so that no two sound alike.
fn tool(
    desk: &Desk,
    shelf: &UseStateHandle<Shelf>,
    draft: &DraftSummary,
    name: Message,
    act: Act,
) -> Html {
    let onclick = {
        let (desk, shelf, draft) = (desk.clone(), shelf.setter(), draft.clone());
        Callback::from(move |_: MouseEvent| act(&desk, shelf.clone(), &draft))
    };
    html! {
        <button type="button" class="button button-quiet" {onclick}>
            { desk.get(name) }<span class="visually-hidden">{ " " }{ &draft.title }</span>
        </button>
    }
}

fn refresh(desk: &Desk, shelf: UseStateSetter<Shelf>, focus: Option<&'static str>) {
    let desk = desk.clone();
    spawn_local(async move {
        let drafts = desk.drafts().list().await.unwrap_or_default();
        shelf.set(Shelf {
            drafts,
            deleted: desk.drafts().deleted(),
            unreadable: None,
        });
        if let Some(focus) = focus {
            desk.focus_later(focus.to_owned());
        }
    });
}

/// Does something with the drafts, then shows what is there. `focus` is what takes the focus
/// where the button that was pressed is gone.
fn then_refresh(
    desk: &Desk,
    shelf: UseStateSetter<Shelf>,
    focus: Option<&'static str>,
    work: impl Future<Output = ()> + 'static,
) {
    let desk = desk.clone();
    spawn_local(async move {
        work.await;
        refresh(&desk, shelf, focus);
    });
}

fn open(desk: &Desk, shelf: UseStateSetter<Shelf>, draft: &DraftSummary) {
    let (desk, draft) = (desk.clone(), draft.clone());
    spawn_local(async move {
        if let Some(unreadable) = files::open_draft(&desk, &draft).await {
            shelf.set(Shelf {
                drafts: desk.drafts().list().await.unwrap_or_default(),
                deleted: desk.drafts().deleted(),
                unreadable: Some(unreadable),
            });
        }
    });
}

/// Why a draft cannot be opened, with a way to keep its bytes as a file.
fn unreadable_notice(desk: &Desk, unreadable: &UnreadableDraft) -> Html {
    let (title, json) = (
        &unreadable.draft.summary.title,
        unreadable.draft.json.clone(),
    );
    let file_name = export::file_name(title, "json");
    let keep = Callback::from(move |_: MouseEvent| {
        // A browser that refuses the download says so itself; the draft stays in the list.
        let _ = download(
            &Uint8Array::from(json.as_bytes()),
            &file_name,
            "application/json",
        );
    });
    html! {
        <div class="notice" role="alert">
            <p>{ desk.say(&Phrase::new(Message::DraftUnreadable).with("title", title.as_str())) }</p>
            <p>{ desk.say(&unreadable.refusal.phrase) }</p>
            <button type="button" class="button" onclick={keep}>{ desk.get(Message::DraftKeepFile) }</button>
        </div>
    }
}

fn delete(desk: &Desk, shelf: UseStateSetter<Shelf>, draft: &DraftSummary) {
    let (inner, id) = (desk.clone(), draft.id.clone());
    then_refresh(desk, shelf, Some("draft-restore"), async move {
        files::delete_draft(&inner, &id).await
    });
}

fn duplicate(desk: &Desk, shelf: UseStateSetter<Shelf>, draft: &DraftSummary) {
    let (inner, id) = (desk.clone(), draft.id.clone());
    then_refresh(desk, shelf, None, async move {
        files::duplicate_draft(&inner, &id).await;
    });
}

fn restore(desk: &Desk, shelf: UseStateSetter<Shelf>) {
    let inner = desk.clone();
    then_refresh(desk, shelf, Some("drafts-title"), async move {
        files::restore_draft(&inner).await;
    });
}
