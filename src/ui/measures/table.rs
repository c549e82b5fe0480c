//! The table of all measures: what each asks, where it stands, how it is collected, and what is
//! decided by it. A row opens to be edited. One row belongs in `row`.

use super::add::AddMeasure;
use super::filter::{Row, Shown, rows};
use super::row::MeasureRow;
use crate::model::{Framework, Id};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{SelectField, choices};
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the heading above the table.
pub const TITLE: &str = "measures-title";

/// What the table shows.
#[derive(Properties, PartialEq)]
pub struct MeasureTableProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The table with its tools.
#[component]
pub fn MeasureTable(props: &MeasureTableProps) -> Html {
    let desk = use_desk();
    let shown = use_state(Shown::default);
    let open = use_state(|| None::<Id>);
    let all = rows(&props.framework);
    // A row stays while it is edited, whatever it comes to say.
    let is_open = |row: &Row| open.as_ref() == Some(&row.measure.id);
    let (count, some) = (all.len(), *shown != Shown::All);
    let rows: Vec<Row> = all
        .into_iter()
        .filter(|row| row.is_shown(*shown) || is_open(row))
        .collect();
    let said = match some {
        true => Phrase::new(Message::MeasuresSome).with("some", rows.len()),
        false => Phrase::new(Message::MeasuresCount),
    };
    html! {
        <section class="group" aria-labelledby={TITLE}>
            <Heading depth=2 id={TITLE}>{ desk.get(Message::MeasuresTable) }</Heading>
            if count > 0 {
                <div class="measures-tools">
                    { show_field(&desk, &shown) }
                    <p class="hint" role="status">{ desk.say(&said.with("count", count)) }</p>
                </div>
                if !rows.is_empty() { { table(&desk, rows, &open) } }
            } else {
                <p class="hint">{ desk.get(Message::MeasuresEmpty) }</p>
            }
            <AddMeasure framework={props.framework.clone()} on_added={show_added(&desk, &open)} />
        </section>
    }
}

/// Opens a measure that was added, where its name is read first.
fn show_added(desk: &Desk, open: &UseStateHandle<Option<Id>>) -> Callback<Id> {
    let (desk, open) = (desk.clone(), open.setter());
    Callback::from(move |id: Id| {
        desk.focus_later(format!("edit-{id}"));
        open.set(Some(id));
    })
}

fn show_field(desk: &Desk, shown: &UseStateHandle<Shown>) -> Html {
    let on_choose = {
        let shown = shown.setter();
        Callback::from(move |place: Option<usize>| {
            let chosen = place.and_then(|place| Shown::ALL.get(place));
            shown.set(chosen.copied().unwrap_or_default());
        })
    };
    html! {
        <SelectField id="measures-show" label={desk.get(Message::MeasuresShow)}
            choices={choices(desk, &Shown::ALL.map(Shown::name))}
            chosen={Shown::ALL.iter().position(|one| *one == **shown)} {on_choose} />
    }
}

const COLUMNS: [Message; 5] = [
    Message::MeasuresColumnMeasure,
    Message::MeasuresColumnAsks,
    Message::MeasuresColumnStands,
    Message::MeasuresColumnCollected,
    Message::MeasuresColumnDecides,
];

/// The roles are said again because a narrow page shows each row as a block.
fn table(desk: &Desk, rows: Vec<Row>, open: &UseStateHandle<Option<Id>>) -> Html {
    let column =
        |name: Message| html! { <th role="columnheader" scope="col">{ desk.get(name) }</th> };
    let rows = rows.into_iter().map(|row| {
        let Row {
            measure,
            node,
            is_used,
        } = row;
        let is_open = open.as_ref() == Some(&measure.id);
        let (key, toggle) = (measure.id.to_string(), toggle(open, &measure.id, is_open));
        html! { <MeasureRow {key} {measure} {node} {is_used} {is_open} on_toggle={toggle} /> }
    });
    html! {
        <table class="measure-table" role="table" aria-labelledby={TITLE}>
            <thead role="rowgroup"><tr role="row">{ for COLUMNS.map(column) }</tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}

fn toggle(open: &UseStateHandle<Option<Id>>, id: &Id, is_open: bool) -> Callback<MouseEvent> {
    let (open, id) = (open.setter(), id.clone());
    Callback::from(move |_: MouseEvent| open.set((!is_open).then(|| id.clone())))
}
