//! The items on no path from an input to a long-term outcome, each with the reason and a way to
//! go there. Why an item is on none is decided in `chain`.

use super::{called, go_to};
use crate::chain::Apart;
use crate::editor::{Outline, OutlineItem, apart_sentence};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct ApartListProps {
    /// The outline of the chain.
    pub outline: Outline,
}

/// A line that says how many there are, and the list behind it; nothing if there is none.
#[component]
pub fn ApartList(props: &ApartListProps) -> Html {
    let desk = use_desk();
    let is_open = use_state(|| false);
    let items = props.outline.iter().flat_map(|stage| &stage.items);
    let apart: Vec<_> = items.filter_map(|item| Some((item, item.apart?))).collect();
    if apart.is_empty() {
        return Html::default();
    }
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <div class="apart">
            <button type="button" class="button button-quiet apart-count" aria-expanded={is_open.to_string()} onclick={toggle}>
                <span>{ desk.say(&Phrase::new(Message::ApartCount).with("count", apart.len())) }</span>{ icon::tool(icon::DOWN) }
            </button>
            if *is_open {
                <ul class="apart-list">{ for apart.into_iter().map(|(item, why)| line(&desk, item, why)) }</ul>
            }
        </div>
    }
}

fn line(desk: &Desk, item: &Rc<OutlineItem>, why: Apart) -> Html {
    let node = &item.node;
    let onclick = {
        let (desk, id) = (desk.clone(), node.id.clone());
        Callback::from(move |_: MouseEvent| go_to(&desk, &id, &format!("title-{id}")))
    };
    html! {
        <li class={names::stage_class(node.stage)} key={node.id.to_string()}>
            <button type="button" class="link-button" {onclick}>{ icon::stage_mark(node.stage) }<span dir="auto">{ called(desk, &node.title) }</span></button>
            <span class="hint">{ desk.say(&apart_sentence(why)) }</span>
        </li>
    }
}
