//! *Outcome chain*: the outline and the diagram of one chain, side by side on a wide page, and
//! the panel of the chosen item. The diagram is in `canvas`, the panel in `panel`.

mod badges;
mod chosen;
mod clipboard;
mod details;
mod entry;
mod item;
mod joining;
mod link_picker;
mod links;
mod modal;
mod order;
mod outline;
mod outline_keys;
mod paste;
mod paste_lines;
mod request;
mod stage;
mod tools;
mod views;

pub use link_picker::{Linking, Side};

use super::canvas::Canvas;
use super::desk::use_desk;
use super::heading::Heading;
use super::panel::Panel;
use crate::editor::{ChainShows, ChainView, OutlineCache};
use crate::model::Framework;
use crate::text::Message;
use joining::{JoinQuestion, use_join};
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
    let linking = use_state(|| None::<Linking>);
    let on_link = {
        let linking = linking.setter();
        use_callback((), move |asked, ()| linking.set(Some(asked)))
    };
    let on_done = {
        let linking = linking.setter();
        use_callback((), move |(), ()| linking.set(None))
    };
    let (on_join, asked) = use_join(&props.framework);
    let on_answer = {
        let asked = asked.setter();
        use_callback((), move |(), ()| asked.set(None))
    };
    let (page, both) = (use_node_ref(), use_node_ref());
    let is_narrow = use_is_narrow(&page, &both);
    let (framework, view) = (&props.framework, &props.view);
    let shown = shown(view.shows, is_narrow);
    html! {
        <div class="chain-page" ref={page}>
            <Heading depth=1>{ desk.get(Message::PartOutcomeChain) }</Heading>
            <p class="lead">{ desk.get(Message::ChainIntroduction) }</p>
            <div class="chain-tools">
                <ViewSwitch {shown} {both} />
            </div>
            <div class={classes!("chain-views", shows_class(shown))}>
                if shown != ChainShows::Diagram {
                    <div class="chain-outline">
                        <OutlineView {framework} outline={outline.clone()} {view} on_link={on_link.clone()} />
                    </div>
                }
                <div class="chain-side">
                    if shown != ChainShows::Outline {
                        <div class="chain-diagram">
                            <Canvas {framework} outline={outline.clone()} {view} on_join={on_join.clone()} on_link={on_link.clone()} />
                        </div>
                    }
                    <Panel {framework} {outline} {view} {on_link} {is_narrow} />
                </div>
            </div>
            if let Some(linking) = (*linking).clone() {
                <link_picker::LinkPicker key={linking.key()} {framework} linking={linking.clone()} {on_join} {on_done} />
            }
            if let Some(asked) = (*asked).clone() {
                <JoinQuestion {framework} {asked} on_done={on_answer} />
            }
        </div>
    }
}

/// What lays the views out.
fn shows_class(shown: ChainShows) -> &'static str {
    match shown {
        ChainShows::Both => "shows-both",
        ChainShows::Diagram => "shows-diagram",
        ChainShows::Outline => "shows-outline",
    }
}
