//! *Outcome chain*: the outline. Long-term outcomes come first, because people work
//! backwards from the change.

mod details;
mod item;
mod link_picker;
mod links;
mod stage;

use super::desk::use_desk;
use super::heading::Heading;
use super::names;
use crate::editor::OutlineCache;
use crate::model::Framework;
use crate::text::Message;
use stage::StageSection;
use std::rc::Rc;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct ChainPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The page.
#[component]
pub fn ChainPage(props: &ChainPageProps) -> Html {
    let desk = use_desk();
    let cache = use_mut_ref(OutlineCache::default);
    let stages = cache.borrow_mut().outline(&props.framework);
    let link_from = use_state(|| None::<link_picker::Linking>);
    let on_link = {
        let link_from = link_from.setter();
        use_callback((), move |linking, ()| link_from.set(Some(linking)))
    };
    let on_done = {
        let link_from = link_from.setter();
        use_callback((), move |(), ()| link_from.set(None))
    };
    html! {
        <div class="chain-page">
            <Heading depth=1>{ desk.get(Message::PartOutcomeChain) }</Heading>
            <p class="lead">{ desk.get(Message::ChainIntroduction) }</p>
            { for stages.into_iter().map(|stage| {
                let key = names::stage_class(stage.stage);
                html! { <StageSection {key} {stage} on_link={on_link.clone()} /> }
            }) }
            if let Some(linking) = (*link_from).clone() {
                <link_picker::LinkPicker key={linking.key()} framework={props.framework.clone()} linking={linking.clone()} {on_done} />
            }
        </div>
    }
}
