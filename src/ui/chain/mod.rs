//! *Outcome chain*: the outline and the diagram of one chain, side by side on a wide page, and
//! the panel of the chosen item. The diagram is in `canvas`, the panel in `panel`.

mod acts;
mod apart;
mod badges;
mod changes;
mod chosen;
mod clipboard;
mod command_list;
mod details;
mod dialogs;
mod entry;
mod filter;
mod item;
mod joining;
mod keys;
mod link_picker;
mod links;
pub mod modal;
mod order;
mod outline;
mod outline_keys;
mod paste;
mod paste_lines;
mod request;
mod reveal;
mod stage;
mod tools;
mod views;

pub use changes::{
    add_beside, called, copy, cut, delete, duplicate, keep_order, move_by, move_to_stage, place_at,
    tidy, title_of,
};
pub use clipboard::{hand_over, pasted, read as read_clipboard, write as write_clipboard};
pub use link_picker::{Linking, Side};
pub use paste::Pasting;
pub use request::take;

use super::canvas::Canvas;
use super::desk::{Desk, use_desk};
use super::heading::Heading;
use super::panel::{self, Panel};
use crate::editor::{Action, ChainAction, ChainShows, ChainView, OutlineCache};
use crate::model::{Framework, Id};
use crate::text::Message;
use acts::use_acts;
use apart::ApartList;
use dialogs::use_dialogs;
use filter::{FilterTools, filter_state};
use outline::OutlineView;
use std::rc::Rc;
use views::{ViewSwitch, shown, use_is_narrow};
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct ChainPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// How its chain is looked at.
    pub view: Rc<ChainView>,
}

/// The page.
#[component]
pub fn ChainPage(props: &ChainPageProps) -> Html {
    let desk = use_desk();
    let cache = use_mut_ref(OutlineCache::default);
    let outline = cache.borrow_mut().outline(&props.framework);
    let dialogs = use_dialogs(&props.framework);
    let on_command = use_acts(&props.framework);
    let (page, both) = (use_node_ref(), use_node_ref());
    let is_narrow = use_is_narrow(&page, &both);
    let (framework, view) = (&props.framework, &props.view);
    let shown = shown(view.shows, is_narrow);
    let is_unfolded = use_state(|| false);
    let (on_join, on_link, on_list) = (&dialogs.on_join, &dialogs.on_link, &dialogs.on_paste);
    html! {
        <div class="chain-page" ref={page}>
            { heading(&desk, &dialogs.on_list) }
            <div class="chain-tools">
                <ViewSwitch {shown} {both} />
                <FilterTools {framework} {view} />
            </div>
            { filter_state(&desk, framework, &view.filter) }
            <ApartList outline={outline.clone()} />
            <div class={views_class(shown, view, is_narrow && *is_unfolded)}>
                if shown != ChainShows::Diagram {
                    <div class="chain-outline">
                        <OutlineView {framework} outline={outline.clone()} {view} {on_link} {on_list} />
                    </div>
                }
                <div class="chain-side">
                    if shown != ChainShows::Outline {
                        <div class="chain-diagram" onkeydown={keys::keys(&desk, &dialogs.on_list)}>
                            <Canvas {framework} outline={outline.clone()} {view} {on_join} {on_link} {on_list} />
                        </div>
                    }
                    <Panel {framework} {outline} {view} {on_link} {on_command} {is_narrow} {is_unfolded} />
                </div>
            </div>
            { dialogs.view(framework) }
        </div>
    }
}

fn heading(desk: &Desk, on_list: &Callback<()>) -> Html {
    html! {
        <>
            <div class="chain-heading">
                <Heading depth=1>{ desk.get(Message::PartOutcomeChain) }</Heading>
                <button type="button" class="button button-quiet" aria-haspopup="dialog" onclick={on_list.reform(|_: MouseEvent| ())}>
                    { desk.get(Message::CommandsOpen) }
                </button>
            </div>
            <p class="lead">{ desk.get(Message::ChainIntroduction) }</p>
        </>
    }
}

/// Goes to an item: it is chosen and is the current one. The focus goes to this element, or to the
/// panel where there is none.
pub fn go_to(desk: &Desk, id: &Id, focus: &str) {
    desk.act(Action::Chain(ChainAction::Visit(id.clone())));
    desk.act(Action::Chain(ChainAction::Select(id.clone())));
    desk.focus_first_later(vec![focus.to_owned(), panel::TITLE.to_owned()]);
}

/// What lays the views out. That there is a panel is said by a class: asked by `:has`, each letter
/// would have every field of the page looked at anew.
fn views_class(shown: ChainShows, view: &ChainView, is_unfolded: bool) -> Classes {
    let shows = match shown {
        ChainShows::Both => "shows-both",
        ChainShows::Diagram => "shows-diagram",
        ChainShows::Outline => "shows-outline",
    };
    let has_panel = !view.selected.is_empty();
    classes!(
        "chain-views",
        shows,
        has_panel.then_some("has-panel"),
        (has_panel && is_unfolded).then_some("has-unfolded-panel")
    )
}
