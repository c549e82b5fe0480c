//! What is measured about an item and what would count, read out. Writing it belongs to *Success
//! and failure*, and there is a way there.

use super::called;
use crate::editor::{Action, Page, Part};
use crate::model::{Criterion, Framework, Measure, Node, Statement};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::names;
use std::rc::Rc;
use yew::prelude::*;

/// The measures and criteria of an item.
pub fn measured(desk: &Desk, framework: &Framework, node: &Node) -> Html {
    let measures: Vec<_> = framework.measures_of(&node.id).collect();
    let criteria: Vec<_> = framework.criteria_of(&node.id).collect();
    let is_none = measures.is_empty() && criteria.is_empty();
    if is_none && !node.stage.is_outcome() {
        return html! { <p class="hint">{ desk.get(Message::PanelNotMeasured) }</p> };
    }
    html! {
        <>
            if is_none { <p class="hint">{ desk.get(Message::CardNeither) }</p> }
            <ul class="panel-measures">{ for measures.into_iter().map(|it| measure(desk, it)) }</ul>
            { for criteria.into_iter().map(|it| criterion(desk, it)) }
            { way_there(desk, node) }
        </>
    }
}

fn measure(desk: &Desk, measure: &Rc<Measure>) -> Html {
    let suggested = measure.suggested_by.iter();
    let suggested = suggested.map(|who| names::suggested_by(*who));
    html! {
        <li>
            <span dir="auto">{ called(desk, &measure.name) }</span>
            { for suggested.map(|who| html! { <span class="hint">{ desk.get(who) }</span> }) }
        </li>
    }
}

fn criterion(desk: &Desk, criterion: &Rc<Criterion>) -> Html {
    let statements = [
        (Message::PanelSuccess, &criterion.success, "is-success"),
        (Message::PanelMinimum, &criterion.minimum, "is-minimum"),
        (Message::PanelFailure, &criterion.failure, "is-failure"),
    ];
    let said = statements
        .into_iter()
        .filter(|(_, statement, _)| !statement.is_empty());
    html! {
        <dl class="panel-criterion">{ for said.map(|(name, statement, class)| said_of(desk, name, statement, class)) }</dl>
    }
}

fn said_of(desk: &Desk, name: Message, statement: &Statement, class: &'static str) -> Html {
    let threshold = statement.threshold.map(|number| number.to_string());
    let sentence = match (statement.sentence.is_empty(), threshold) {
        (true, Some(threshold)) => threshold,
        _ => statement.sentence.clone(),
    };
    html! {
        <div {class}><dt>{ desk.get(name) }</dt><dd dir="auto">{ sentence }</dd></div>
    }
}

fn way_there(desk: &Desk, node: &Node) -> Html {
    let onclick = {
        let (desk, card) = (desk.clone(), format!("card-{}", node.id));
        Callback::from(move |_: MouseEvent| {
            desk.act(Action::Show(Page::Part(Part::SuccessAndFailure)));
            desk.focus_later(card.clone());
        })
    };
    let name = Phrase::new(Message::PanelToCriteria).with("part", Message::PartSuccessAndFailure);
    html! {
        <button type="button" class="button button-small" {onclick}>{ desk.say(&name) }</button>
    }
}
