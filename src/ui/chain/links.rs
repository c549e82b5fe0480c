//! What an item leads to, or depends on: a short list, and the button that changes it.

use super::link_picker::{Linking, Side};
use super::outline::Surroundings;
use crate::chain::is_backward;
use crate::edit::{Edit, LinkEdit};
use crate::editor::{LinkEnd, OutlineItem};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct LinkListProps {
    /// The item.
    pub item: Rc<OutlineItem>,
    /// Which of its links.
    pub side: Side,
    /// What all items have in common.
    pub around: Rc<Surroundings>,
}

/// The links of an item on one side.
#[component]
pub fn LinkList(props: &LinkListProps) -> Html {
    let desk = use_desk();
    let (ends, name, label) = match props.side {
        Side::LeadsTo => (
            &props.item.leads_to,
            Message::LinkLeadsTo,
            Message::LinkLeadsToLabel,
        ),
        Side::DependsOn => (
            &props.item.depends_on,
            Message::LinkDependsOn,
            Message::LinkDependsOnLabel,
        ),
    };
    let onclick = {
        let (on_link, linking) = (
            props.around.on_link.clone(),
            Linking {
                node: props.item.node.id.clone(),
                side: props.side,
            },
        );
        Callback::from(move |_: MouseEvent| on_link.emit(linking.clone()))
    };
    let id = button_id(&props.item, props.side);
    html! {
        <div class={classes!("links", (!ends.is_empty()).then_some("has-links"))}>
            if !ends.is_empty() {
                <span class="links-label">{ desk.get(label) }</span>
                <ul class="chips">{ for ends.iter().map(|end| chip(&desk, props, end)) }</ul>
            }
            <button type="button" class="button button-quiet button-small" {id} aria-haspopup="dialog" {onclick}>
                { icon::tool(icon::PLUS) }{ desk.get(name) }<span class="visually-hidden">{ " " }{ &props.item.node.title }</span>
            </button>
        </div>
    }
}

/// The id of the button that changes the links of an item on one side.
fn button_id(item: &OutlineItem, side: Side) -> String {
    let name = match side {
        Side::LeadsTo => "leads-to",
        Side::DependsOn => "depends-on",
    };
    format!("{name}-{}", item.node.id)
}

fn chip(desk: &Desk, props: &LinkListProps, end: &LinkEnd) -> Html {
    let (item, side) = (&props.item, props.side);
    let remove = Phrase::new(Message::LinkRemove).with("title", end.title.as_str());
    let onclick = {
        let (desk, edit) = (
            desk.clone(),
            Edit::Link(LinkEdit::Delete(end.link.id.clone())),
        );
        let said = Phrase::new(Message::AnnounceUnlinked)
            .with("one", item.node.title.as_str())
            .with("other", end.title.as_str());
        let next = button_id(item, side);
        Callback::from(move |_: MouseEvent| {
            desk.edit_and_say(edit.clone(), said.clone());
            // What had the focus is going; what makes a link takes it.
            desk.focus_now(&next);
        })
    };
    html! {
        <li class={classes!("chip", names::stage_class(end.stage))} key={end.link.id.to_string()}>
            <span dir="auto">{ &end.title }</span>
            if let Some(oddity) = oddity(props, end) {
                <em class="chip-note">{ desk.get(oddity) }</em>
            }
            <button type="button" class="chip-remove" aria-label={desk.say(&remove)} {onclick}>{ icon::tool(icon::CROSS) }</button>
        </li>
    }
}

/// What is unusual about a link, in words.
fn oddity(props: &LinkListProps, end: &LinkEnd) -> Option<Message> {
    let stage = props.item.node.stage;
    let (from, to) = match props.side {
        Side::LeadsTo => (stage, end.stage),
        Side::DependsOn => (end.stage, stage),
    };
    match props.around.loops.contains(&end.link.id) {
        true => Some(Message::BadgeLoop),
        false => is_backward(from, to).then_some(Message::BadgeBackward),
    }
}
