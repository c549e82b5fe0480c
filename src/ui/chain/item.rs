//! One item of the outline: its title, edited where it stands, what it leads to and depends
//! on, and a way to everything else about it.

use super::badges::badges;
use super::changes::called;
use super::details::Details;
use super::link_picker::Side;
use super::links::LinkList;
use super::outline::Surroundings;
use super::request::Request;
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::editor::{Action, ChainAction, Command, OutlineItem, item_sentence};
use crate::model::Stage;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::{icon, names};
use std::rc::Rc;
use web_sys::{HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// What the item shows.
#[derive(Properties, PartialEq)]
pub struct ItemProps {
    /// The item with what surrounds it.
    pub item: Rc<OutlineItem>,
    /// What all items have in common.
    pub around: Rc<Surroundings>,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether it is the one that the keyboard stands on.
    pub is_current: bool,
    /// Whether a filter would hide it.
    pub is_hidden: bool,
}

/// One item of the outline. It says its sentence before anything that can be done with it.
#[component]
pub fn Item(props: &ItemProps) -> Html {
    let desk = use_desk();
    let (item, around) = (&props.item, &props.around);
    let node = &item.node;
    let shows_details = use_state(|| false);
    let toggle = {
        let shows_details = shows_details.clone();
        Callback::from(move |_| shows_details.set(!*shows_details))
    };
    let class = classes!("item", props.is_chosen.then_some("is-chosen"));
    html! {
        <li {class} id={format!("item-{}", node.id)} aria-current={props.is_current.then_some("true")}>
            <p class="visually-hidden">{ desk.say(&item_sentence(item, props.is_hidden)) }</p>
            <div class="item-title">
                { choose_box(&desk, item, props.is_chosen) }
                { title_field(&desk, item, &around.on_request) }
            </div>
            <div class="item-about">
                { badges(&desk, item, props.is_hidden) }
                <button type="button" class="button button-quiet button-small" aria-expanded={shows_details.to_string()} onclick={toggle}>
                    { desk.get(Message::ItemDetails) }<span class="visually-hidden">{ " " }{ &node.title }</span>{ icon::tool(icon::DOWN) }
                </button>
            </div>
            <div class="item-links">
                <LinkList item={item.clone()} side={Side::LeadsTo} around={around.clone()} />
                <LinkList item={item.clone()} side={Side::DependsOn} around={around.clone()} />
            </div>
            if *shows_details {
                <Details item={item.clone()} around={around.clone()} />
            }
        </li>
    }
}

/// A box that chooses the item as well as others.
fn choose_box(desk: &Desk, item: &OutlineItem, checked: bool) -> Html {
    let title = called(desk, &item.node.title);
    let label = Phrase::new(Message::ItemChoose).with("title", title);
    let onchange = {
        let (desk, id) = (desk.clone(), item.node.id.clone());
        Callback::from(move |_: Event| {
            desk.act(Action::Chain(ChainAction::SelectAlso(id.clone())));
        })
    };
    html! {
        <label class="item-choose">
            <input type="checkbox" id={format!("choose-{}", item.node.id)} aria-label={desk.say(&label)} {checked} {onchange} />
        </label>
    }
}

/// Moves a field that is typed in away from the edge of what is in sight. Where it grows beyond
/// the edge, the browser shows its letters late.
fn keep_in_sight(area: &HtmlTextAreaElement) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    area.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The title, in a field that wraps.
fn title_field(desk: &Desk, item: &OutlineItem, on_request: &Callback<Request>) -> Html {
    let node = &item.node;
    let oninput = {
        let (desk, id) = (desk.clone(), node.id.clone());
        Callback::from(move |event: InputEvent| {
            let area = event.target_unchecked_into::<HtmlTextAreaElement>();
            keep_in_sight(&area);
            let typed = area.value();
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
                onkeydown={title_keys(desk, item, on_request)} {oninput} {onblur} />
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
fn title_keys(
    desk: &Desk,
    item: &OutlineItem,
    on_request: &Callback<Request>,
) -> Callback<KeyboardEvent> {
    let (desk, item, on_request) = (desk.clone(), item.clone(), on_request.clone());
    Callback::from(move |event: KeyboardEvent| {
        let move_within = |way: Way, event: &KeyboardEvent| {
            event.prevent_default();
            let focus = format!("title-{}", item.node.id);
            move_item(&desk, &on_request, &item, way, focus);
        };
        let is_composing = event.is_composing();
        match (event.key().as_str(), event.alt_key()) {
            ("Enter", _) if !is_composing => {
                event.prevent_default();
                desk.focus_now(&format!("add-{}", names::stage_class(item.node.stage)));
            }
            ("ArrowUp", true) => move_within(Way::Up, &event),
            ("ArrowDown", true) => move_within(Way::Down, &event),
            _ => {}
        }
    })
}

/// Which way an item is moved within its stage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Asks for an item to be moved one place within its stage. The browser takes the focus from what
/// is moved, so `focus` says what had it.
pub fn move_item(
    desk: &Desk,
    on_request: &Callback<Request>,
    item: &OutlineItem,
    way: Way,
    focus: String,
) {
    let command = match way {
        Way::Up => Command::MoveUp,
        Way::Down => Command::MoveDown,
    };
    on_request.emit(Request::Items(command, vec![item.node.id.clone()]));
    desk.focus_later(focus);
}
