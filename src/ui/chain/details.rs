//! Everything else about an item: what it is, who it is for, who does it, where it stands, and
//! what each step rests on. What can be done with it as a whole is in `tools`.

use super::outline::Surroundings;
use super::tools::item_tools;
use crate::edit::{Edit, LinkEdit, LinkField, NodeEdit, NodeField};
use crate::editor::{LinkEnd, OutlineItem};
use crate::model::{Control, Delivery, Id, LinkStrength, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{CheckBox, SelectField, TextArea, TextField, WholeNumberField, choices};
use crate::ui::names;
use crate::ui::review::FindingsAt;
use std::rc::Rc;
use yew::prelude::*;

const DELIVERIES: [Delivery; 2] = [Delivery::Fixed, Delivery::Open];
const CONTROLS: [Control; 3] = [
    Control::Controlled,
    Control::Influenced,
    Control::OutsideControl,
];
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
    /// What all items have in common.
    pub around: Rc<Surroundings>,
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
            { item_tools(&desk, item, &props.around.on_request) }
            <FindingsAt id={node.id.clone()} describes={format!("title-{}", node.id)} />
            <TextArea id={format!("detail-{}", node.id)} label={desk.get(Message::NodeDetail)} hint={Message::NodeDetailHint}
                value={node.detail.clone()} on_input={set(&desk, node, NodeField::Detail)} />
            <TextField id={format!("for-{}", node.id)} label={desk.get(Message::NodeForWhom)} hint={Message::NodeForWhomHint}
                value={node.for_whom.clone()} on_input={set(&desk, node, NodeField::ForWhom)} />
            <WholeNumberField id={format!("by-{}", node.id)} label={desk.get(Message::NodeByMonth)}
                value={node.by_month} on_input={set(&desk, node, NodeField::ByMonth)} />
            if !node.stage.is_outcome() {
                { delivery_field(&desk, node) }
            }
            { control_field(&desk, node) }
            { partner_fields(&desk, node, &props.around.partners) }
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

fn control_field(desk: &Desk, node: &Node) -> Html {
    let names = [
        Message::ControlControlled,
        Message::ControlInfluenced,
        Message::ControlOutside,
    ];
    let on_choose = set(desk, node, NodeField::Control)
        .reform(|place: Option<usize>| place.and_then(|place| CONTROLS.get(place).copied()));
    html! {
        <SelectField id={format!("control-{}", node.id)} label={desk.get(Message::NodeControl)}
            choices={choices(desk, &names)} none={Message::ChoiceNotSaid}
            chosen={CONTROLS.iter().position(|control| Some(*control) == node.control)} {on_choose} />
    }
}

/// Who leads on it, and who helps.
fn partner_fields(desk: &Desk, node: &Node, partners: &[(Id, String)]) -> Html {
    if partners.is_empty() {
        return html! { <p class="hint">{ desk.get(Message::NodeNoPartners) }</p> };
    }
    let ids: Vec<Id> = partners.iter().map(|(id, _)| id.clone()).collect();
    let chosen = ids
        .iter()
        .position(|id| Some(id) == node.lead_partner_id.as_ref());
    let on_choose = set(desk, node, NodeField::LeadPartner)
        .reform(move |place: Option<usize>| place.and_then(|place| ids.get(place).cloned()));
    let choices: Vec<String> = partners.iter().map(|(_, name)| name.clone()).collect();
    html! {
        <>
            <SelectField id={format!("lead-{}", node.id)} label={desk.get(Message::NodeLeadPartner)}
                {choices} none={Message::ChoiceNotSaid} {chosen} {on_choose} />
            { supporting_partners(desk, node, partners) }
        </>
    }
}

/// A box for each partner that could help. One that leads is not asked about.
fn supporting_partners(desk: &Desk, node: &Node, partners: &[(Id, String)]) -> Html {
    let leads = |id: &Id| node.lead_partner_id.as_ref() == Some(id);
    let others = partners.iter().filter(|(id, _)| !leads(id));
    let boxes: Vec<Html> = others
        .map(|(id, name)| supporting_box(desk, node, id, name))
        .collect();
    if boxes.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="partners">
            <legend class="label">{ desk.get(Message::NodeSupportingPartners) }</legend>
            { for boxes }
        </fieldset>
    }
}

fn supporting_box(desk: &Desk, node: &Node, id: &Id, name: &str) -> Html {
    let helping = node.supporting_partner_ids.clone();
    let checked = helping.contains(id);
    let partner = id.clone();
    let on_change = set(desk, node, NodeField::SupportingPartners).reform(move |helps: bool| {
        let others = helping.iter().filter(|other| **other != partner).cloned();
        others.chain(helps.then(|| partner.clone())).collect()
    });
    html! { <CheckBox id={format!("helps-{}-{id}", node.id)} label={name.to_owned()} {checked} {on_change} /> }
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

/// Where the item stands. Choosing a stage moves nothing yet, because the arrow keys choose
/// each stage on their way.
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
