//! One measure in the table: read out, and opened to be edited.

use crate::model::{Baseline, Measure, Node};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::criteria::MeasureFields;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// What the row shows.
#[derive(Properties, PartialEq)]
pub struct MeasureRowProps {
    /// The measure.
    pub measure: Rc<Measure>,
    /// Its item.
    pub node: Rc<Node>,
    /// Whether a criterion is on it.
    pub is_used: bool,
    /// Whether it is open to be edited.
    pub is_open: bool,
    /// Opens or closes it.
    pub on_toggle: Callback<MouseEvent>,
}

/// The row, and below it the fields while it is open.
#[component]
pub fn MeasureRow(props: &MeasureRowProps) -> Html {
    let desk = use_desk();
    let MeasureRowProps { measure, node, .. } = props;
    html! {
        <>
            <tr role="row" class={names::stage_class(node.stage)}>
                <th role="rowheader" scope="row">{ name(&desk, props) }</th>
                { cell(&desk, Message::MeasuresColumnAsks, vec![asks(&desk, measure)]) }
                { cell(&desk, Message::MeasuresColumnStands, stands(&desk, measure)) }
                { cell(&desk, Message::MeasuresColumnCollected, collected(&desk, measure)) }
                { cell(&desk, Message::MeasuresColumnDecides, vec![decides(&desk, props.is_used)]) }
            </tr>
            if props.is_open {
                <tr role="row" class="measure-edit">
                    <td role="cell" colspan="5">
                        <MeasureFields id={measure.id.clone()} node={node.clone()} measure={measure.clone()} number={None::<usize>} />
                    </td>
                </tr>
            }
        </>
    }
}

/// The name of the measure, as a button that opens the fields, and its item.
fn name(desk: &Desk, props: &MeasureRowProps) -> Html {
    let MeasureRowProps { measure, node, .. } = props;
    let title = match measure.name.trim() {
        "" => desk.get(Message::MeasureUnnamed),
        name => name.to_owned(),
    };
    html! {
        <>
            <span class="measure-title"><bdi>{ &title }</bdi></span>
            <span class="measure-item">
                { icon::stage_mark(node.stage) }
                <span class="visually-hidden">{ desk.get(stage_name(node.stage)) }{ ": " }</span>
                <bdi>{ &node.title }</bdi>
            </span>
            <button type="button" class="button button-small" id={format!("edit-{}", measure.id)}
                aria-expanded={props.is_open.to_string()} onclick={props.on_toggle.clone()}>
                { desk.get(if props.is_open { Message::MeasureClose } else { Message::MeasureEdit }) }
                <span class="visually-hidden">{ " " }{ title }</span>
            </button>
        </>
    }
}

/// A cell of facts, with the name of its column for a narrow page.
fn cell(desk: &Desk, column: Message, facts: Vec<String>) -> Html {
    let facts = facts.into_iter().filter(|fact| !fact.is_empty());
    html! {
        <td role="cell">
            <span class="cell-name" aria-hidden="true">{ desk.get(column) }</span>
            { for facts.map(|fact| html! { <span class="fact-line" dir="auto">{ fact }</span> }) }
        </td>
    }
}

fn asks(desk: &Desk, measure: &Measure) -> String {
    match measure.kind {
        Some(kind) => desk.get(names::measure_kind(kind)),
        None => desk.get(Message::ChoiceNotSaid),
    }
}

fn stands(desk: &Desk, measure: &Measure) -> Vec<String> {
    let Baseline { value, .. } = &measure.baseline;
    let unit = measure.unit.trim();
    let value = value.map(|value| {
        let phrase = Phrase::new(Message::MeasuresAmount).with("value", value.0);
        desk.say(&phrase.with("unit", unit)).trim().to_owned()
    });
    let none = match measure.baseline.set_in_year_one {
        true => Message::MeasuresYearOne,
        false => Message::MeasuresNoBaseline,
    };
    let better = measure.direction.map(names::direction_better);
    vec![
        value.unwrap_or_else(|| desk.get(none)),
        better.map(|better| desk.get(better)).unwrap_or_default(),
    ]
}

fn collected(desk: &Desk, measure: &Measure) -> Vec<String> {
    let minutes = measure
        .minutes_per_collection
        .map(|minutes| desk.say(&Phrase::new(Message::MeasuresMinutes).with("count", minutes)));
    let suggested = measure.suggested_by.iter();
    let suggested = suggested.map(|who| desk.get(names::suggested_by(*who)));
    let facts = [
        measure.frequency.clone(),
        measure.collected_by.clone(),
        minutes.unwrap_or_default(),
    ];
    let mut facts: Vec<String> = facts.into_iter().chain(suggested).collect();
    facts.retain(|fact| !fact.trim().is_empty());
    if facts.is_empty() {
        facts.push(desk.get(Message::ChoiceNotSaid));
    }
    facts
}

fn decides(desk: &Desk, is_used: bool) -> String {
    desk.get(match is_used {
        true => Message::MeasuresDecides,
        false => Message::MeasuresDecidesNothing,
    })
}

/// An item by its stage and title.
pub fn titled(desk: &Desk, node: &Node) -> String {
    let title = match node.title.trim() {
        "" => desk.get(Message::OutcomeUntitled),
        title => title.to_owned(),
    };
    let phrase = Phrase::new(Message::MeasuresItem).with("stage", stage_name(node.stage));
    desk.say(&phrase.with("title", title))
}
