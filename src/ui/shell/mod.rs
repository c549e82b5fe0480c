//! What surrounds every part: title, save state, undo, export, and the way to the parts.

mod dialog;
mod export_dialog;
mod header;
mod navigation;
mod notices;
mod open_dialog;
mod saved;

use super::desk::{PAGE, use_desk};
use crate::editor::{Counts, Notice, Page, SaveState};
use crate::model::Framework;
use crate::text::{Message, Phrase};
use header::Header;
use navigation::Navigation;
use notices::Notices;
use std::rc::Rc;
use yew::prelude::*;

/// What the shell shows of the editor.
#[derive(Clone, PartialEq)]
pub struct ShellState {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
    /// What undo would undo.
    pub undo: Option<Phrase>,
    /// What redo would do again.
    pub redo: Option<Phrase>,
    /// Whether it is safe on this device.
    pub save_state: SaveState,
    /// What people should know.
    pub notices: Vec<Notice>,
    /// How many frameworks have been opened so far.
    pub opened: u32,
    /// What is left to settle and to fix, once it is counted.
    pub counts: Counts,
}

/// The shell and the page in it.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// What it shows.
    pub state: ShellState,
    /// Which page is in it.
    pub page: Page,
    /// The page.
    pub children: Html,
}

/// The shell around a page.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let desk = use_desk();
    html! {
        <div class="shell">
            <Header state={props.state.clone()} />
            <div class="shell-body">
                <Navigation framework={props.state.framework.clone()} counts={props.state.counts} page={props.page} />
                <section class="page" id={PAGE} tabindex="-1" aria-label={desk.get(page_name(props.page))}>
                    <Notices notices={props.state.notices.clone()} />
                    { props.children.clone() }
                </section>
            </div>
        </div>
    }
}

fn page_name(page: Page) -> Message {
    match page {
        Page::Part(part) => part.name(),
        Page::Table => Message::OpenTable,
        Page::Start | Page::FirstOutcome => Message::FirstTitle,
    }
}
