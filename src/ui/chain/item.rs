//! One item of the outline: its title, edited where it stands, what it leads to and depends
//! on, and a way to everything else about it.

use super::details::Details;
use super::link_picker::{Linking, Side};
use super::links::LinkList;
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::editor::{Action, OutlineItem};
use crate::model::Stage;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::{icon, names};
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What the item shows.
#[derive(Properties, PartialEq)]
pub struct ItemProps {
    /// The item with what surrounds it.
    pub item: Rc<OutlineItem>,
    /// Asks for an item to be linked.
    pub on_link: Callback<Linking>,
}

/// One item of the outline.
#[component]
pub fn Item(props: &ItemProps) -> Html {
    let desk = use_desk();
    let item = &props.item;
    let node = &item.node;
    let shows_details = use_state(|| false);
    let toggle = {
        let shows_details = shows_details.clone();
        Callback::from(move |_| shows_details.set(!*shows_details))
    };
    html! {
        <li class="item" id={format!("item-{}", node.id)}>
            <div class="item-title">
                { title_field(&desk, item) }
                <button type="button" class="button button-quiet" aria-expanded={shows_details.to_string()} onclick={toggle}>
                    { desk.get(Message::ItemDetails) }<span class="visually-hidden">{ " " }{ &node.title }</span>{ icon::tool(icon::DOWN) }
                </button>
            </div>
            <p class="visually-hidden">{ desk.say(&sentence(item)) }</p>
            <div class="item-links">
                <LinkList item={item.clone()} side={Side::LeadsTo} on_link={props.on_link.clone()} />
                <LinkList item={item.clone()} side={Side::DependsOn} on_link={props.on_link.clone()} />
            </div>
            if *shows_details {
                <Details item={item.clone()} />
            }
        </li>
    }
}

/// "Outcome 3 of 8. Leads to 2. Depends on 1. Success and failure criteria set."
fn sentence(item: &OutlineItem) -> Phrase {
    let message = match (item.node.stage.is_outcome(), item.has_criteria) {
        (false, _) => Message::ItemSentence,
        (true, true) => Message::ItemSentenceWithCriteria,
        (true, false) => Message::ItemSentenceWithoutCriteria,
    };
    Phrase::new(message)
        .with("number", item.place.number)
        .with("of", item.place.of)
        .with("leads", item.leads_to.len())
        .with("depends", item.depends_on.len())
}

/// The title, in a field that wraps.
fn title_field(desk: &Desk, item: &OutlineItem) -> Html {
    let node = &item.node;
    let oninput = {
        let (desk, id) = (desk.clone(), node.id.clone());
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            let field = NodeField::Title(typed.replace(['\n', '\r'], " "));
            desk.edit(Edit::Node(NodeEdit::Set {
                id: id.clone(),
                field,
            }));
        })
    };
    let onblur = {
        let desk = desk.clone();
        Callback::from(move |_| desk.act(Action::EndBurst))
    };
    html! {
        <div class="grow item-grow" data-text={node.title.clone()}>
            <textarea dir="auto" class="item-input" rows="1" maxlength={MOST_CHARACTERS} id={format!("title-{}", node.id)} value={node.title.clone()} aria-label={title_label(desk, item)}
                onkeydown={title_keys(desk, item)} {oninput} {onblur} />
        </div>
    }
}

fn title_label(desk: &Desk, item: &OutlineItem) -> String {
    let message = match item.node.stage {
        Stage::Input => Message::ItemTitleInput,
        Stage::Activity => Message::ItemTitleActivity,
        Stage::Output => Message::ItemTitleOutput,
        Stage::ShortTermOutcome => Message::ItemTitleShortTermOutcome,
        Stage::IntermediateOutcome => Message::ItemTitleIntermediateOutcome,
        Stage::LongTermOutcome => Message::ItemTitleLongTermOutcome,
    };
    desk.say(&Phrase::new(message).with("number", item.place.number))
}

/// Enter goes to the field for the next item; Alt with an arrow moves the item up or down.
fn title_keys(desk: &Desk, item: &OutlineItem) -> Callback<KeyboardEvent> {
    let (desk, item) = (desk.clone(), item.clone());
    Callback::from(move |event: KeyboardEvent| {
        let is_composing = event.is_composing();
        match (event.key().as_str(), event.alt_key()) {
            ("Enter", _) if !is_composing => {
                event.prevent_default();
                desk.focus_now(&format!("add-{}", names::stage_class(item.node.stage)));
            }
            ("ArrowUp", true) => move_within_stage(&desk, &item, Way::Up, &event),
            ("ArrowDown", true) => move_within_stage(&desk, &item, Way::Down, &event),
            _ => {}
        }
    })
}

fn move_within_stage(desk: &Desk, item: &OutlineItem, way: Way, event: &KeyboardEvent) {
    event.prevent_default();
    move_item(desk, item, way, format!("title-{}", item.node.id));
}

/// Which way an item is moved within its stage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Moves an item one place within its stage, unless it is at that end already. The browser
/// takes the focus from what is moved, so `focus` says what had it.
pub fn move_item(desk: &Desk, item: &OutlineItem, way: Way, focus: String) {
    let index = item.place.number - 1;
    let position = match way {
        Way::Up if index > 0 => index - 1,
        Way::Down if index + 1 < item.place.of => index + 1,
        _ => return,
    };
    let said = Phrase::new(Message::AnnounceMoved)
        .with("title", item.node.title.as_str())
        .with("number", position + 1)
        .with("of", item.place.of);
    let edit = NodeEdit::Move {
        id: item.node.id.clone(),
        stage: item.node.stage,
        position,
    };
    desk.edit_and_say(Edit::Node(edit), said);
    desk.focus_later(focus);
}
