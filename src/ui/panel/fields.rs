//! The fields of an item: its words, and who does it and how. Where it stands belongs in `place`,
//! what it leads to in `links`.

use super::{CONTROLS, DELIVERIES};
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::model::{Framework, Id, Node, Partner};
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::field::{CheckBox, SelectField, TextArea, TextField, WholeNumberField, choices};
use crate::ui::names;
use std::rc::Rc;
use yew::prelude::*;

/// What an item is called, what it means, for whom and by when it is.
pub fn words(desk: &Desk, node: &Node) -> Html {
    let id = &node.id;
    let set_title = set(desk, id, NodeField::Title);
    let set_title = set_title.reform(|title: String| title.replace(['\n', '\r'], " "));
    html! {
        <>
            <TextArea id={format!("panel-item-title-{id}")} label={desk.get(Message::PanelItemTitle)} class="panel-item-title"
                value={node.title.clone()} on_input={set_title} />
            <TextArea id={format!("panel-detail-{id}")} label={desk.get(Message::NodeDetail)}
                value={node.detail.clone()} on_input={set(desk, id, NodeField::Detail)} />
            <TextField id={format!("panel-for-{id}")} label={desk.get(Message::NodeForWhom)} hint={Message::NodeForWhomHint}
                value={node.for_whom.clone()} on_input={set(desk, id, NodeField::ForWhom)} />
            <WholeNumberField id={format!("panel-by-{id}")} label={desk.get(Message::NodeByMonth)}
                value={node.by_month} on_input={set(desk, id, NodeField::ByMonth)} />
        </>
    }
}

/// How an item is done, how far it can be controlled, and by which partners.
pub fn who(desk: &Desk, framework: &Framework, node: &Node) -> Html {
    html! {
        <>
            if !node.stage.is_outcome() || node.delivery.is_some() {
                { delivery_field(desk, node) }
            }
            { control_field(desk, node) }
            { partner_fields(desk, &framework.partners, node) }
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

fn delivery_field(desk: &Desk, node: &Node) -> Html {
    let on_choose = set(desk, &node.id, NodeField::Delivery)
        .reform(|place: Option<usize>| place.and_then(|place| DELIVERIES.get(place).copied()));
    html! {
        <SelectField id={format!("panel-delivery-{}", node.id)} label={desk.get(Message::NodeDelivery)}
            choices={choices(desk, &DELIVERIES.map(names::delivery))} none={Message::ChoiceNotSaid}
            chosen={DELIVERIES.iter().position(|delivery| Some(*delivery) == node.delivery)} {on_choose} />
    }
}

fn control_field(desk: &Desk, node: &Node) -> Html {
    let on_choose = set(desk, &node.id, NodeField::Control)
        .reform(|place: Option<usize>| place.and_then(|place| CONTROLS.get(place).copied()));
    html! {
        <SelectField id={format!("panel-control-{}", node.id)} label={desk.get(Message::PanelControl)}
            choices={choices(desk, &CONTROLS.map(names::control))} none={Message::ChoiceNotSaid}
            chosen={CONTROLS.iter().position(|control| Some(*control) == node.control)} {on_choose} />
    }
}

fn partner_fields(desk: &Desk, partners: &[Rc<Partner>], node: &Node) -> Html {
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
            <SelectField id={format!("panel-lead-{}", node.id)} label={desk.get(Message::PanelLead)}
                choices={names} none={Message::ChoiceNotSaid} {chosen} {on_choose} />
            <fieldset class="panel-checks">
                <legend class="label">{ desk.get(Message::PanelSupporting) }</legend>
                { for partners.iter().map(|partner| helper(desk, partner, node)) }
            </fieldset>
        </>
    }
}

/// A box for a partner that may help.
fn helper(desk: &Desk, partner: &Partner, node: &Node) -> Html {
    let on_change = tick(
        &node.supporting_partner_ids,
        &partner.id,
        set(desk, &node.id, NodeField::SupportingPartners),
    );
    html! {
        <CheckBox id={format!("panel-help-{}-{}", partner.id, node.id)} label={partner.name.clone()}
            checked={node.supporting_partner_ids.contains(&partner.id)} {on_change} />
    }
}

/// Puts an id at the end of a list, or takes it out.
pub fn tick(ids: &[Id], id: &Id, set: Callback<Vec<Id>>) -> Callback<bool> {
    let (ids, id) = (ids.to_vec(), id.clone());
    Callback::from(move |is_ticked: bool| {
        let others = ids.iter().filter(|other| **other != id).cloned();
        set.emit(others.chain(is_ticked.then(|| id.clone())).collect());
    })
}
