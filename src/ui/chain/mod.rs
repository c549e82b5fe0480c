//! *Outcome chain*: the outline and the diagram of one chain, side by side on a wide page, and
//! the panel of the chosen item. The diagram is in `canvas`, the panel in `panel`.

mod details;
mod item;
mod link_picker;
mod links;
mod outline;
mod stage;

pub use link_picker::Linking;

use super::canvas::Canvas;
use super::desk::use_desk;
use super::heading::Heading;
use super::panel::Panel;
use crate::editor::{ChainShows, ChainView, OutlineCache};
use crate::model::{Framework, Id};
use crate::text::Message;
use outline::OutlineView;
use std::rc::Rc;
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
    let on_join = use_callback((), |_: (Id, Id), ()| ());
    let (framework, view) = (&props.framework, &props.view);
    html! {
        <div class="chain-page">
            <Heading depth=1>{ desk.get(Message::PartOutcomeChain) }</Heading>
            <p class="lead">{ desk.get(Message::ChainIntroduction) }</p>
            <div class="chain-views">
                if view.shows != ChainShows::Diagram {
                    <OutlineView {framework} outline={outline.clone()} {view} on_link={on_link.clone()} />
                }
                if view.shows != ChainShows::Outline {
                    <Canvas {framework} outline={outline.clone()} {view} {on_join} on_link={on_link.clone()} />
                }
                <Panel {framework} {outline} {view} {on_link} />
            </div>
            if let Some(linking) = (*linking).clone() {
                <link_picker::LinkPicker key={linking.key()} {framework} linking={linking.clone()} {on_done} />
            }
        </div>
    }
}
