//! One stage of the outline: its heading, its items, and a field for the next one.

use super::entry::QuickEntry;
use super::item::Item;
use super::order::stage_order;
use super::outline::{Marks, Surroundings};
use crate::editor::OutlineStage;
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct StageSectionProps {
    /// The stage and its items.
    pub stage: Rc<OutlineStage>,
    /// Whether the order of its items is kept.
    pub is_pinned: bool,
    /// Which items are chosen, hidden or stood on.
    pub marks: Rc<Marks>,
    /// What all items have in common.
    pub around: Rc<Surroundings>,
}

/// One stage of the outline.
#[component]
pub fn StageSection(props: &StageSectionProps) -> Html {
    let desk = use_desk();
    let stage = props.stage.stage;
    let slug = names::stage_class(stage);
    let on_request = &props.around.on_request;
    let shown: Vec<Html> = shown_items(props).collect();
    let hidden = props.stage.items.len() - shown.len();
    html! {
        <section class={classes!("stage", slug)} aria-labelledby={format!("{slug}-title")}>
            <div class="stage-heading">
                { icon::stage_mark(stage) }
                <Heading depth=2 id={format!("{slug}-title")}>{ desk.get(stage_name(stage)) }</Heading>
            </div>
            <p class="hint">{ desk.get(names::stage_hint(stage)) }</p>
            if props.stage.items.len() > 1 {
                { stage_order(&desk, stage, props.is_pinned, on_request) }
            }
            if !shown.is_empty() {
                <ol class="items">{ for shown }</ol>
            }
            if hidden > 0 { { hidden_count(&desk, hidden) } }
            <QuickEntry {stage} {on_request} />
        </section>
    }
}

fn shown_items(props: &StageSectionProps) -> impl Iterator<Item = Html> {
    let marks = &props.marks;
    let items = props.stage.items.iter();
    let shown = items.filter(|item| marks.shows(&item.node.id));
    shown.map(|item| {
        let id = &item.node.id;
        html! {
            <Item key={id.to_string()} item={item.clone()} around={props.around.clone()}
                is_chosen={marks.chosen.contains(id)} is_current={marks.current.as_ref() == Some(id)} is_hidden={marks.hidden.contains(id)} />
        }
    })
}

fn hidden_count(desk: &Desk, count: usize) -> Html {
    let hidden = Phrase::new(Message::OutlineHidden).with("count", count);
    html! { <p class="hint">{ desk.say(&hidden) }</p> }
}
