//! Everything else about an item: what it is, who it is for, where it stands, what each step
//! rests on, and deleting it.

use super::item::{Way, move_item};
use crate::edit::{Edit, LinkEdit, LinkField, NodeEdit, NodeField};
use crate::editor::{LinkEnd, OutlineItem};
use crate::model::{Delivery, LinkStrength, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{SelectField, TextArea, TextField, WholeNumberField, choices};
use crate::ui::names;
use std::rc::Rc;
use yew::prelude::*;

const DELIVERIES: [Delivery; 2] = [Delivery::Fixed, Delivery::Open];
const STRENGTHS: [LinkStrength; 4] = [
    LinkStrength::Untested,
    LinkStrength::Weak,
    LinkStrength::Moderate,
    LinkStrength::Strong,
];

/// What the details show.
#[derive(Properties, PartialEq)]
pub struct DetailsProps {
    /// The item with what surrounds it.
    pub item: Rc<OutlineItem>,
}

/// Everything else about an item.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let desk = use_desk();
    let item = &props.item;
    let node = &item.node;
    // An item that was moved is drawn anew, so this never falls behind it.
    let stage = use_state(|| node.stage);
    html! {
        <div class="details">
            <TextArea id={format!("detail-{}", node.id)} label={desk.get(Message::NodeDetail)} hint={Message::NodeDetailHint}
                value={node.detail.clone()} on_input={set(&desk, node, NodeField::Detail)} />
            <TextField id={format!("for-{}", node.id)} label={desk.get(Message::NodeForWhom)} hint={Message::NodeForWhomHint}
                value={node.for_whom.clone()} on_input={set(&desk, node, NodeField::ForWhom)} />
            <WholeNumberField id={format!("by-{}", node.id)} label={desk.get(Message::NodeByMonth)}
                value={node.by_month} on_input={set(&desk, node, NodeField::ByMonth)} />
            if !node.stage.is_outcome() {
                { delivery_field(&desk, node) }
            }
            { for item.leads_to.iter().map(|end| link_fields(&desk, end)) }
            { place_fields(&desk, item, &stage) }
        </div>
    }
}

fn set<T: 'static>(desk: &Desk, node: &Node, field: fn(T) -> NodeField) -> Callback<T> {
    let (desk, id) = (desk.clone(), node.id.clone());
    Callback::from(move |value| {
        let (id, field) = (id.clone(), field(value));
        desk.edit(Edit::Node(NodeEdit::Set { id, field }));
    })
}

fn delivery_field(desk: &Desk, node: &Node) -> Html {
    let on_choose = set(desk, node, NodeField::Delivery)
        .reform(|place: Option<usize>| place.and_then(|place| DELIVERIES.get(place).copied()));
    html! {
        <SelectField id={format!("delivery-{}", node.id)} label={desk.get(Message::NodeDelivery)} hint={Message::NodeDeliveryHint}
            choices={choices(desk, &DELIVERIES.map(names::delivery))} none={Message::ChoiceNotSaid}
            chosen={DELIVERIES.iter().position(|delivery| Some(*delivery) == node.delivery)} {on_choose} />
    }
}

/// What one step rests on.
fn link_fields(desk: &Desk, end: &LinkEnd) -> Html {
    let link = &end.link;
    let set = |desk: &Desk| {
        let (desk, id) = (desk.clone(), link.id.clone());
        move |field: LinkField| {
            desk.edit(Edit::Link(LinkEdit::Set {
                id: id.clone(),
                field,
            }));
        }
    };
    let assume = set(desk);
    let on_input = Callback::from(move |text| assume(LinkField::Assumption(text)));
    let strengthen = set(desk);
    let on_choose = Callback::from(move |place: Option<usize>| {
        let strength = place.and_then(|place| STRENGTHS.get(place).copied());
        strengthen(LinkField::Strength(strength.unwrap_or_default()));
    });
    let title = Phrase::new(Message::LinkStep).with("title", end.title.as_str());
    let strength = Phrase::new(Message::LinkStrengthLabel).with("title", end.title.as_str());
    html! {
        <div class="step" key={link.id.to_string()}>
            <TextArea id={format!("assumption-{}", link.id)} label={desk.say(&title)} hint={Message::LinkAssumptionHint}
                value={link.assumption.clone()} {on_input} />
            <SelectField id={format!("strength-{}", link.id)} label={desk.say(&strength)}
                choices={choices(desk, &STRENGTHS.map(names::strength))}
                chosen={STRENGTHS.iter().position(|strength| *strength == link.strength)} {on_choose} />
        </div>
    }
}

/// Where the item stands, and deleting it. Choosing a stage moves nothing yet, because the
/// arrow keys choose each stage on their way.
fn place_fields(desk: &Desk, item: &OutlineItem, chosen: &UseStateHandle<Stage>) -> Html {
    let node = &item.node;
    let choose_stage = {
        let chosen = chosen.setter();
        Callback::from(move |place: Option<usize>| {
            if let Some(stage) = place.and_then(|place| Stage::ALL.get(place)) {
                chosen.set(*stage);
            }
        })
    };
    let move_there = {
        let (desk, item, stage) = (desk.clone(), item.clone(), **chosen);
        Callback::from(move |_: MouseEvent| move_to_stage(&desk, &item, stage))
    };
    html! {
        <div class="place">
            <SelectField id={format!("stage-{}", node.id)} label={desk.get(Message::NodeStage)}
                choices={choices(desk, &Stage::ALL.map(stage_name))}
                chosen={Stage::ALL.iter().position(|stage| *stage == **chosen)} on_choose={choose_stage} />
            <div class="buttons">
                <button type="button" class="button" aria-disabled={(**chosen == node.stage).then_some("true")} onclick={move_there}>
                    { desk.get(Message::NodeMove) }<span class="visually-hidden">{ " " }{ &node.title }</span>
                </button>
                { move_button(desk, item, Way::Up, Message::NodeMoveUp) }
                { move_button(desk, item, Way::Down, Message::NodeMoveDown) }
                { delete_button(desk, item) }
            </div>
        </div>
    }
}

fn move_to_stage(desk: &Desk, item: &OutlineItem, stage: Stage) {
    if stage == item.node.stage {
        return;
    }
    let said = Phrase::new(Message::AnnounceMovedToStage)
        .with("title", item.node.title.as_str())
        .with("stage", stage_name(stage));
    let edit = NodeEdit::Move {
        id: item.node.id.clone(),
        stage,
        position: usize::MAX,
    };
    desk.edit_and_say(Edit::Node(edit), said);
    // The item is drawn anew in its stage; the focus goes with it.
    desk.focus_later(format!("title-{}", item.node.id));
}

fn move_button(desk: &Desk, item: &OutlineItem, way: Way, name: Message) -> Html {
    let is_at_end = match way {
        Way::Up => item.place.number == 1,
        Way::Down => item.place.number == item.place.of,
    };
    let id = format!(
        "{}-{}",
        if way == Way::Up { "up" } else { "down" },
        item.node.id
    );
    let onclick = {
        let (desk, item, id) = (desk.clone(), item.clone(), id.clone());
        Callback::from(move |_: MouseEvent| move_item(&desk, &item, way, id.clone()))
    };
    html! {
        <button type="button" class="button" {id} aria-disabled={is_at_end.then_some("true")} {onclick}>
            { desk.get(name) }<span class="visually-hidden">{ " " }{ &item.node.title }</span>
        </button>
    }
}

fn delete_button(desk: &Desk, item: &OutlineItem) -> Html {
    let onclick = {
        let (desk, id) = (desk.clone(), item.node.id.clone());
        let next = format!("add-{}", names::stage_class(item.node.stage));
        let said = Phrase::new(Message::AnnounceDeleted).with("title", item.node.title.as_str());
        Callback::from(move |_: MouseEvent| {
            desk.edit_and_say(Edit::Node(NodeEdit::Delete(vec![id.clone()])), said.clone());
            // What had the focus is gone; the next thing to do in this stage gets it.
            desk.focus_later(next.clone());
        })
    };
    html! {
        <button type="button" class="button button-danger" {onclick}>
            { desk.get(Message::NodeDelete) }<span class="visually-hidden">{ " " }{ &item.node.title }</span>
        </button>
    }
}
