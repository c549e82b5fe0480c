//! Where an item stands in the chain: how much it rests on and leads to, and every path from an
//! input to a long-term outcome through it. Finding the paths belongs in `chain`.

use super::{Place, called};
use crate::chain::{Graph, Paths};
use crate::editor::apart_sentence;
use crate::model::{Framework, Id};
use crate::text::{Message, Phrase};
use crate::ui::chain::go_to;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// The most paths that are listed.
const MOST_PATHS: usize = 50;

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct TraceProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// The item.
    pub id: Id,
    /// Whether the paths are listed.
    pub is_open: UseStateHandle<bool>,
    /// Where it stands.
    pub place: Place,
}

/// The place of an item in the chain, and the list of its paths behind a button.
#[component]
pub fn Trace(props: &TraceProps) -> Html {
    let desk = use_desk();
    let graph = Graph::of(&props.framework);
    let reached = Phrase::new(Message::TraceReach)
        .with("before", graph.rests_on(&props.id).len())
        .with("after", graph.leads_to(&props.id).len());
    let onclick = {
        let is_open = props.is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <>
            <p>{ desk.say(&reached) }</p>
            <button type="button" class="button button-small" aria-expanded={props.is_open.to_string()} {onclick}>
                { desk.get(Message::TraceShow) }{ props.place.of_item(title_of(&props.framework, &props.id)) }{ icon::tool(icon::DOWN) }
            </button>
            if *props.is_open {
                { list(&desk, props, &graph.paths_through(&props.id, MOST_PATHS)) }
            }
        </>
    }
}

fn title_of<'a>(framework: &'a Framework, id: &Id) -> &'a str {
    framework.node(id).map_or("", |node| &node.title)
}

fn list(desk: &Desk, props: &TraceProps, found: &Paths) -> Html {
    let count = found.paths.len();
    if count == 0 {
        return none(desk, props);
    }
    let said = match found.has_more {
        true => Message::TraceFirst,
        false => Message::TraceCount,
    };
    html! {
        <>
            <p class="hint" role="status">{ desk.say(&Phrase::new(said).with("count", count)) }</p>
            <ol class="trace">{ for found.paths.iter().enumerate().map(|(place, path)| path_of(desk, props, place, path)) }</ol>
        </>
    }
}

/// That there is no path, and why.
fn none(desk: &Desk, props: &TraceProps) -> Html {
    let graph = Graph::of(&props.framework);
    let place = graph.place(&props.id);
    let why = place.and_then(|place| graph.apart().get(place).copied().flatten());
    html! {
        <p class="hint" role="status">
            { desk.get(Message::TraceNone) }
            if let Some(why) = why { { " " }{ desk.say(&apart_sentence(why)) } }
        </p>
    }
}

fn path_of(desk: &Desk, props: &TraceProps, place: usize, path: &[Id]) -> Html {
    let name = Phrase::new(Message::TracePath).with("number", place + 1);
    html! {
        <li key={place}>
            <span class="label">{ desk.say(&name) }</span>
            <ol class="trace-path">{ for path.iter().map(|id| step(desk, props, id)) }</ol>
        </li>
    }
}

fn step(desk: &Desk, props: &TraceProps, id: &Id) -> Html {
    let Some(node) = props.framework.node(id) else {
        return Html::default();
    };
    let is_here = *id == props.id;
    let onclick = {
        let (desk, id, place) = (desk.clone(), id.clone(), props.place);
        Callback::from(move |_: MouseEvent| go_to(&desk, &id, &place.title(&id)))
    };
    html! {
        <li class={names::stage_class(node.stage)}>
            <button type="button" class="link-button" aria-current={is_here.then_some("true")} {onclick}>
                { icon::stage_mark(node.stage) }<span dir="auto">{ called(desk, &node.title) }</span>
            </button>
        </li>
    }
}
