//! The fields of an item: its words, and who does it and how. Where it stands belongs in `place`,
//! what it leads to in `links`.

use super::{CONTROLS, DELIVERIES, Place};
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::model::{Framework, Id, Node, Partner};
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::field::{CheckBox, SelectField, TextArea, TextField, WholeNumberField, choices};
use crate::ui::names;
use crate::ui::suggesters::{Question, suggesters};
use std::rc::Rc;
use yew::prelude::*;

/// What an item is called.
pub fn title(desk: &Desk, node: &Node) -> Html {
    let set_title = set(desk, &node.id, NodeField::Title);
    let set_title = set_title.reform(|title: String| title.replace(['\n', '\r'], " "));
    html! {
        <TextArea id={Place::Panel.id("item-title", &node.id)} label={desk.get(Message::PanelItemTitle)} class="panel-item-title"
            value={node.title.clone()} on_input={set_title} />
    }
}

/// What an item means, for whom and by when it is.
pub fn words(desk: &Desk, place: Place, node: &Node) -> Html {
    let id = &node.id;
    html! {
        <>
            <TextArea id={place.id("detail", id)} label={desk.get(Message::NodeDetail)} hint={Message::NodeDetailHint}
                value={node.detail.clone()} on_input={set(desk, id, NodeField::Detail)} />
            <TextField id={place.id("for", id)} label={desk.get(Message::NodeForWhom)} hint={Message::NodeForWhomHint}
                value={node.for_whom.clone()} on_input={set(desk, id, NodeField::ForWhom)} />
            <WholeNumberField id={place.id("by", id)} label={desk.get(Message::NodeByMonth)}
                value={node.by_month} on_input={set(desk, id, NodeField::ByMonth)} />
        </>
    }
}

/// How an item is done, how far it can be controlled, by which partners, and whose idea it was.
pub fn who(desk: &Desk, place: Place, framework: &Framework, node: &Node) -> Html {
    html! {
        <>
            if !node.stage.is_outcome() || node.delivery.is_some() {
                { delivery_field(desk, place, node) }
            }
            { control_field(desk, place.id("control", &node.id), node) }
            { partner_fields(desk, place, &framework.partners, node) }
            { suggested(desk, place, node) }
        </>
    }
}

/// Sets a field of an item.
fn set<T: 'static>(desk: &Desk, id: &Id, field: fn(T) -> NodeField) -> Callback<T> {
    let (desk, id) = (desk.clone(), id.clone());
    Callback::from(move |value| {
        let (id, field) = (id.clone(), field(value));
        desk.edit(Edit::Node(NodeEdit::Set { id, field }));
    })
}

fn delivery_field(desk: &Desk, place: Place, node: &Node) -> Html {
    let on_choose = set(desk, &node.id, NodeField::Delivery)
        .reform(|place: Option<usize>| place.and_then(|place| DELIVERIES.get(place).copied()));
    html! {
        <SelectField id={place.id("delivery", &node.id)} label={desk.get(Message::NodeDelivery)} hint={Message::NodeDeliveryHint}
            choices={choices(desk, &DELIVERIES.map(names::delivery))} none={Message::ChoiceNotSaid}
            chosen={DELIVERIES.iter().position(|delivery| Some(*delivery) == node.delivery)} {on_choose} />
    }
}

/// How far those who do the work can change an item.
pub fn control_field(desk: &Desk, id: String, node: &Node) -> Html {
    let on_choose = set(desk, &node.id, NodeField::Control)
        .reform(|place: Option<usize>| place.and_then(|place| CONTROLS.get(place).copied()));
    html! {
        <SelectField {id} label={desk.get(Message::PanelControl)}
            choices={choices(desk, &CONTROLS.map(names::control))} none={Message::ChoiceNotSaid}
            chosen={CONTROLS.iter().position(|control| Some(*control) == node.control)} {on_choose} />
    }
}

fn partner_fields(desk: &Desk, place: Place, partners: &[Rc<Partner>], node: &Node) -> Html {
    if partners.is_empty() {
        return html! { <p class="hint">{ desk.get(Message::PanelNoPartners) }</p> };
    }
    let ids: Vec<Id> = partners.iter().map(|partner| partner.id.clone()).collect();
    let lead = node.lead_partner_id.as_ref();
    let chosen = lead.and_then(|lead| ids.iter().position(|id| id == lead));
    let on_choose = set::<Option<Id>>(desk, &node.id, NodeField::LeadPartner)
        .reform(move |place: Option<usize>| place.and_then(|place| ids.get(place).cloned()));
    let names: Vec<String> = partners
        .iter()
        .map(|partner| partner.name.clone())
        .collect();
    html! {
        <>
            <SelectField id={place.id("lead", &node.id)} label={desk.get(Message::PanelLead)}
                choices={names} none={Message::ChoiceNotSaid} {chosen} {on_choose} />
            { helpers(desk, place, partners, node) }
        </>
    }
}

/// A box for each partner that may help. One that leads is not asked about.
fn helpers(desk: &Desk, place: Place, partners: &[Rc<Partner>], node: &Node) -> Html {
    let leads = |partner: &&Rc<Partner>| node.lead_partner_id.as_ref() == Some(&partner.id);
    let others = partners.iter().filter(|partner| !leads(partner));
    let boxes: Vec<Html> = others
        .map(|partner| helper(desk, place, partner, node))
        .collect();
    if boxes.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="panel-checks">
            <legend class="label">{ desk.get(Message::PanelSupporting) }</legend>
            { for boxes }
        </fieldset>
    }
}

fn helper(desk: &Desk, place: Place, partner: &Partner, node: &Node) -> Html {
    let helping = &node.supporting_partner_ids;
    let set_helping = set(desk, &node.id, NodeField::SupportingPartners);
    let on_change = tick(helping, &partner.id, set_helping);
    let name = format!("help-{}", partner.id);
    html! {
        <CheckBox id={place.id(&name, &node.id)} label={partner.name.clone()} checked={helping.contains(&partner.id)} {on_change} />
    }
}

/// Who put an item there.
fn suggested(desk: &Desk, place: Place, node: &Node) -> Html {
    let id = |who: &str| place.id(&format!("suggested-{who}"), &node.id);
    let question = Question {
        legend: Message::PanelSuggestedBy,
        class: "panel-checks",
        id: &id,
    };
    let set = set(desk, &node.id, NodeField::SuggestedBy);
    suggesters(desk, &question, &node.suggested_by, &set)
}

/// Puts an id at the end of a list, or takes it out.
pub fn tick(ids: &[Id], id: &Id, set: Callback<Vec<Id>>) -> Callback<bool> {
    let (ids, id) = (ids.to_vec(), id.clone());
    Callback::from(move |is_ticked: bool| {
        let others = ids.iter().filter(|other| **other != id).cloned();
        set.emit(others.chain(is_ticked.then(|| id.clone())).collect());
    })
}
