//! The whole element: one editor, one desk, and the page it shows.

use super::autosave::use_autosave;
use super::chunk::{Chunks, LaterView, Lazy, PartState, use_the_rest};
use super::derived::{Derived, use_derived};
use super::desk::{Desk, PAGE, use_desk};
use super::live::LiveRegion;
use super::nudge::use_nudge;
use super::shell::Shell;
use super::shortcuts::use_shortcuts;
use super::start::{FirstOutcome, StartPage};
use super::store::Store;
use super::tabs::use_tabs;
use super::{clock, files, typing};
use crate::editor::{Announcement, Editor, Page};
use crate::model::Language;
use crate::text::{Message, Text};
use std::rc::Rc;
use yew::prelude::*;

/// What the host's page gives the element.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The address the element's files are loaded from, ending in a slash.
    pub base: String,
    /// The element itself.
    pub host: web_sys::HtmlElement,
    /// The level of the highest heading, from 1 to 4.
    #[prop_or(1)]
    pub heading_level: u8,
    /// The ways to the code that is fetched later.
    pub chunks: &'static Chunks,
}

/// The whole element.
#[component]
pub fn App(props: &AppProps) -> Html {
    let text = Text::new(Language::English);
    let store = use_reducer(|| Store::new(clock::seed(), text));
    let desk = use_memo((), |()| {
        let dispatcher = store.dispatcher();
        let act = Callback::from(move |action| dispatcher.dispatch(action));
        Desk::new(
            text,
            act,
            props.base.clone(),
            props.heading_level,
            Some(props.host.clone()),
            Some(props.chunks),
        )
    });
    let keys = use_shortcuts(&desk);
    html! {
        <ContextProvider<Desk> context={(*desk).clone()}>
            <div class="app" onkeydown={keys} onfocusin={typing::join} onfocusout={typing::leave}>
                { typing::form() }
                <ContextProvider<Announcement> context={store.editor.announcement.clone()}>
                    <Opened store={store.clone()} />
                    <LiveRegion />
                </ContextProvider<Announcement>>
            </div>
        </ContextProvider<Desk>>
    }
}

#[derive(Properties, PartialEq)]
struct OpenedProps {
    store: UseReducerHandle<Store>,
}

impl PartialEq for Store {
    /// Two states of the store are the same only if they are the same state.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The page, once the drafts on this device have been looked for.
#[component]
fn Opened(props: &OpenedProps) -> Html {
    let desk = use_desk();
    let editor = &props.store.editor;
    let is_ready = files::use_last_draft();
    use_the_rest();
    use_autosave(editor);
    use_nudge(editor);
    use_tabs(editor);
    let derived = use_derived(editor);
    use_page_focus(is_ready.then_some(editor.page));
    if !is_ready {
        return html! { <p class="opening">{ desk.get(Message::AppOpening) }</p> };
    }
    match editor.page {
        Page::Start => {
            html! { <StartPage has_open={editor.opened > 0} title={editor.framework().title.clone()} /> }
        }
        // Nothing is open that the shell could be around.
        Page::Table if editor.opened == 0 => html! { <Lazy view={LaterView::Table} /> },
        page => html! {
            <Shell state={shell_state(editor, &derived)} {page}>
                { page_content(editor, page, derived) }
            </Shell>
        },
    }
}

/// When another page is shown, the focus goes to its beginning, as on a new page. The first
/// one leaves it where the host's page has it.
#[hook]
fn use_page_focus(page: Option<Page>) {
    let desk = use_desk();
    let shown = use_mut_ref(|| None);
    use_effect_with(page, move |page| {
        let before = shown.replace(*page);
        if before.is_some() && before != *page {
            desk.focus_now(PAGE);
        }
    });
}

fn shell_state(editor: &Editor, derived: &Derived) -> super::shell::ShellState {
    super::shell::ShellState {
        framework: editor.framework().clone(),
        earlier: editor.earlier.clone(),
        undo: editor.history().undo_label().cloned(),
        redo: editor.history().redo_label().cloned(),
        save_state: editor.save_state.clone(),
        notices: editor.notices.clone(),
        opened: editor.opened,
        counts: derived.counts(),
    }
}

fn page_content(editor: &Editor, page: Page, derived: Derived) -> Html {
    let framework = editor.framework().clone();
    match page {
        Page::Start => Html::default(),
        Page::FirstOutcome => {
            html! { <FirstOutcome key={editor.opened.to_string()} {framework} /> }
        }
        Page::Part(_) | Page::Table => {
            let chain = Rc::new(editor.chain.clone());
            let findings = derived.findings;
            let state = PartState {
                framework,
                earlier: editor.earlier.clone(),
                chain,
                findings,
                beside: None,
            };
            let view = match page {
                Page::Part(part) => LaterView::Part(part),
                _ => LaterView::Table,
            };
            html! { <Lazy {view} {state} opened={editor.opened} /> }
        }
    }
}
