//! Everything else about an item, folded away under it in the outline: what the panel shows too,
//! with the same fields. What can be done with it as a whole is in `tools`.

use super::link_picker::Side;
use super::outline::{Latest, Surroundings};
use super::tools::item_tools;
use crate::editor::{LinkEnd, OutlineItem};
use crate::model::Framework;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::panel::{Place, PlaceField, Trace, rests_on, who, words};
use crate::ui::review::FindingsAt;
use std::rc::Rc;
use yew::prelude::*;

const HERE: Place = Place::Outline;

/// What the details show.
#[derive(Properties, PartialEq)]
pub struct DetailsProps {
    /// The item with what surrounds it.
    pub item: Rc<OutlineItem>,
    /// What all items have in common.
    pub around: Rc<Surroundings>,
}

/// Everything else about an item.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let desk = use_desk();
    let latest = use_context::<Latest>();
    let is_open = use_state(|| false);
    // The outline around it always has one.
    let Some(Latest(framework)) = latest else {
        return Html::default();
    };
    let item = &props.item;
    let node = &item.node;
    html! {
        <div class="details">
            { item_tools(&desk, item, &props.around.on_request) }
            <FindingsAt id={node.id.clone()} waits={node.title.trim().is_empty()} describes={format!("title-{}", node.id)} />
            { words(&desk, HERE, node) }
            { who(&desk, HERE, &framework, node) }
            { steps(&desk, &framework, Side::LeadsTo, &item.leads_to) }
            { steps(&desk, &framework, Side::DependsOn, &item.depends_on) }
            <div class="step"><Trace framework={framework.clone()} id={node.id.clone()} {is_open} place={HERE} /></div>
            <div class="place"><PlaceField item={item.clone()} place={HERE} /></div>
        </div>
    }
}

/// What each step on one side rests on. It can be said at both ends.
fn steps(desk: &Desk, framework: &Framework, side: Side, ends: &[LinkEnd]) -> Html {
    let step = |end: &LinkEnd| {
        html! {
            <div class="step" key={end.link.id.to_string()}>{ rests_on(desk, HERE, &framework.evidence, side, end) }</div>
        }
    };
    ends.iter().map(step).collect()
}
