//! One stage of the outline: its heading, its items, and a field for the next one.

use super::item::Item;
use super::link_picker::Linking;
use crate::edit::{Edit, NodeEdit};
use crate::editor::OutlineStage;
use crate::model::{Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::Entry;
use crate::ui::heading::Heading;
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct StageSectionProps {
    /// The stage and its items.
    pub stage: Rc<OutlineStage>,
    /// Asks for an item to be linked.
    pub on_link: Callback<Linking>,
}

/// One stage of the outline.
#[component]
pub fn StageSection(props: &StageSectionProps) -> Html {
    let desk = use_desk();
    let stage = props.stage.stage;
    let slug = names::stage_class(stage);
    html! {
        <section class={classes!("stage", slug)} aria-labelledby={format!("{slug}-title")}>
            <div class="stage-heading">
                { icon::stage_mark(stage) }
                <Heading depth=2 id={format!("{slug}-title")}>{ desk.get(stage_name(stage)) }</Heading>
            </div>
            <p class="hint">{ desk.get(names::stage_hint(stage)) }</p>
            if !props.stage.items.is_empty() {
                <ol class="items">
                    { for props.stage.items.iter().map(|item| html! {
                        <Item key={item.node.id.to_string()} item={item.clone()} on_link={props.on_link.clone()} />
                    }) }
                </ol>
            }
            <Entry id={format!("add-{slug}")} label={desk.get(names::stage_add(stage))} on_add={add(&desk, stage)} />
        </section>
    }
}

fn add(desk: &Desk, stage: Stage) -> Callback<String> {
    let desk = desk.clone();
    Callback::from(move |title: String| {
        let said = Phrase::new(Message::AnnounceAdded)
            .with("title", title.as_str())
            .with("stage", stage_name(stage));
        let node = Node {
            id: desk.new_id(),
            stage,
            title,
            ..Node::default()
        };
        desk.edit_and_say(Edit::Node(NodeEdit::Add { node, after: None }), said);
    })
}
