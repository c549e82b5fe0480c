//! The links of an item on one side: where each goes, what it rests on, and taking it away.

use super::fields::tick;
use super::{PanelProps, Place, STRENGTHS, called};
use crate::edit::{Edit, LinkEdit, LinkField};
use crate::editor::{LinkEnd, OutlineItem};
use crate::model::{Evidence, Id, Link, LinkStrength};
use crate::text::{Message, Phrase};
use crate::ui::chain::{Linking, Side, go_to};
use crate::ui::desk::Desk;
use crate::ui::field::{CheckBox, SelectField, TextArea, choices};
use crate::ui::review::FindingsAt;
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// The links of an item on one side, and the button that chooses them.
pub fn links(desk: &Desk, props: &PanelProps, item: &OutlineItem, side: Side) -> Html {
    let (ends, none, change) = match side {
        Side::LeadsTo => (
            &item.leads_to,
            Message::PanelLeadsNowhere,
            Message::PanelChangeLeadsTo,
        ),
        Side::DependsOn => (
            &item.depends_on,
            Message::PanelDependsOnNothing,
            Message::PanelChangeDependsOn,
        ),
    };
    let onclick = {
        let (on_link, node) = (props.on_link.clone(), item.node.id.clone());
        Callback::from(move |_: MouseEvent| {
            let node = node.clone();
            on_link.emit(Linking { node, side });
        })
    };
    html! {
        <>
            if ends.is_empty() { <p class="hint">{ desk.get(none) }</p> }
            <ul class="panel-links">{ for ends.iter().map(|end| link(desk, props, item, side, end)) }</ul>
            <button type="button" class="button button-small" id={button_id(side)} aria-haspopup="dialog" {onclick}>
                { icon::tool(icon::PLUS) }{ desk.get(change) }
            </button>
        </>
    }
}

fn button_id(side: Side) -> &'static str {
    match side {
        Side::LeadsTo => "panel-leads-to",
        Side::DependsOn => "panel-depends-on",
    }
}

fn link(desk: &Desk, props: &PanelProps, item: &OutlineItem, side: Side, end: &LinkEnd) -> Html {
    let title = called(desk, &end.title);
    let link = &end.link;
    let go = {
        let (desk, id) = (desk.clone(), end.other.clone());
        Callback::from(move |_: MouseEvent| go_to(&desk, &id, super::TITLE))
    };
    html! {
        <li class={classes!("panel-link", names::stage_class(end.stage))} key={link.id.to_string()}>
            <div class="panel-link-ends">
                <button type="button" class="link-button" onclick={go}>{ icon::stage_mark(end.stage) }<span dir="auto">{ &title }</span></button>
                { unlink_button(desk, item, side, end) }
            </div>
            <details>
                <summary>{ desk.get(names::strength(link.strength)) }<span class="visually-hidden">{ " " }{ &title }</span></summary>
                { rests_on(desk, Place::Panel, &props.framework.evidence, side, end) }
            </details>
            <FindingsAt id={link.id.clone()} />
        </li>
    }
}

/// What a link rests on: what it assumes, how strong the evidence is, and which.
pub fn rests_on(
    desk: &Desk,
    place: Place,
    evidence: &[Rc<Evidence>],
    side: Side,
    end: &LinkEnd,
) -> Html {
    let title = called(desk, &end.title);
    let (label, strength, piece) = match side {
        Side::LeadsTo => (Message::LinkStep, "strength", "evidence"),
        Side::DependsOn => (Message::PanelStepFrom, "strength-from", "evidence-from"),
    };
    let label = desk.say(&Phrase::new(label).with("title", title.as_str()));
    html! {
        <>
            { assumption_field(desk, place, &end.link, side, label) }
            { strength_field(desk, &place.id(strength, &end.link.id), &end.link, &title) }
            { evidence_field(desk, |id| place.id(&format!("{piece}-{id}"), &end.link.id), evidence, &end.link) }
        </>
    }
}

fn set<T: 'static>(desk: &Desk, link: &Link, field: fn(T) -> LinkField) -> Callback<T> {
    let (desk, id) = (desk.clone(), link.id.clone());
    Callback::from(move |value| {
        let (id, field) = (id.clone(), field(value));
        desk.edit(Edit::Link(LinkEdit::Set { id, field }));
    })
}

fn assumption_field(desk: &Desk, place: Place, link: &Link, side: Side, label: String) -> Html {
    let name = match side {
        Side::LeadsTo => "assumption",
        Side::DependsOn => "assumption-from",
    };
    html! {
        <TextArea id={place.id(name, &link.id)} {label} hint={Message::LinkAssumptionHint}
            value={link.assumption.clone()} on_input={set(desk, link, LinkField::Assumption)} />
    }
}

fn strength_field(desk: &Desk, id: &str, link: &Link, title: &str) -> Html {
    let label = Phrase::new(Message::PanelStrength).with("title", title);
    let on_choose =
        set::<LinkStrength>(desk, link, LinkField::Strength).reform(|place: Option<usize>| {
            let strength = place.and_then(|place| STRENGTHS.get(place).copied());
            strength.unwrap_or_default()
        });
    html! {
        <SelectField id={id.to_owned()} label={desk.say(&label)}
            choices={choices(desk, &STRENGTHS.map(names::strength))}
            chosen={STRENGTHS.iter().position(|strength| *strength == link.strength)} {on_choose} />
    }
}

/// Which evidence bears on a link: a box for each piece there is.
fn evidence_field(
    desk: &Desk,
    box_id: impl Fn(&Id) -> String,
    evidence: &[Rc<Evidence>],
    link: &Link,
) -> Html {
    if evidence.is_empty() {
        return html! { <p class="hint">{ desk.get(Message::PanelNoEvidence) }</p> };
    }
    let piece = |piece: &Rc<Evidence>| {
        let set = set(desk, link, LinkField::Evidence);
        let on_change = tick(&link.evidence_ids, &piece.id, set);
        html! {
            <CheckBox id={box_id(&piece.id)} label={called(desk, &piece.title)}
                checked={link.evidence_ids.contains(&piece.id)} {on_change} />
        }
    };
    html! {
        <fieldset class="panel-checks">
            <legend class="label">{ desk.get(Message::PanelEvidence) }</legend>
            { for evidence.iter().map(piece) }
        </fieldset>
    }
}

fn unlink_button(desk: &Desk, item: &OutlineItem, side: Side, end: &LinkEnd) -> Html {
    let (here, there) = (item.node.title.as_str(), end.title.as_str());
    let (from, to) = match side {
        Side::LeadsTo => (here, there),
        Side::DependsOn => (there, here),
    };
    let said = Phrase::new(Message::AnnounceUnlinked).with("one", from);
    let said = said.with("other", to);
    let name = Phrase::new(Message::PanelUnlink).with("title", called(desk, there));
    let edit = Edit::Link(LinkEdit::Delete(end.link.id.clone()));
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.edit_and_say(edit.clone(), said.clone());
            // What had the focus is going; what makes a link takes it.
            desk.focus_now(button_id(side));
        })
    };
    html! {
        <button type="button" class="chip-remove" aria-label={desk.say(&name)} {onclick}>{ icon::tool(icon::CROSS) }</button>
    }
}
