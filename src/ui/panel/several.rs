//! The panel of several items: which they are, and what can be done with all of them.

use super::sheet::Sheet;
use super::{PanelProps, called, tools};
use crate::editor::OutlineItem;
use crate::text::{Message, Phrase};
use crate::ui::chain::go_to;
use crate::ui::desk::Desk;
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// How many items are named: more would be no help.
const MOST_NAMED: usize = 100;

/// The panel of several items.
pub fn panel(desk: &Desk, props: &PanelProps, items: &[&Rc<OutlineItem>]) -> Html {
    let ids: Vec<_> = items.iter().map(|item| item.node.id.clone()).collect();
    let count = |message| desk.say(&Phrase::new(message).with("count", items.len()));
    let more = items.len().saturating_sub(MOST_NAMED);
    let body = html! {
        <div class="panel-parts">
            <div class="panel-tools" role="group" aria-label={desk.get(Message::PanelTools)}>
                { tools::for_any(desk, props, &ids) }
            </div>
            <ul class="panel-several">{ for items.iter().take(MOST_NAMED).map(|item| one(desk, item)) }</ul>
            if more > 0 { <p class="hint">{ desk.say(&Phrase::new(Message::PanelMore).with("count", more)) }</p> }
        </div>
    };
    let sheet = Sheet {
        mark: Html::default(),
        title: count(Message::PanelSeveral),
        hint: desk.get(Message::PanelSeveralHint),
        class: "panel-of-several",
        key: String::from("several"),
        body,
    };
    sheet.view(desk, props)
}

fn one(desk: &Desk, item: &OutlineItem) -> Html {
    let node = &item.node;
    let onclick = {
        let (desk, id) = (desk.clone(), node.id.clone());
        Callback::from(move |_: MouseEvent| go_to(&desk, &id, super::TITLE))
    };
    html! {
        <li class={names::stage_class(node.stage)} key={node.id.to_string()}>
            <button type="button" class="link-button" {onclick}>{ icon::stage_mark(node.stage) }<span dir="auto">{ called(desk, &node.title) }</span></button>
        </li>
    }
}
