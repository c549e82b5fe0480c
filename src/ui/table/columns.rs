//! The columns of a table, each with its first values and a choice of what it is.

use super::matching::Look;
use crate::import::table::{COLUMN_GROUPS, Column, letters};
use crate::text::{Message, Phrase};
use crate::ui::desk::use_desk;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// How many values are shown of a column.
const MOST_VALUES: usize = 3;

/// How much is shown of a value, in characters.
const LONGEST_VALUE: usize = 60;

/// The columns.
pub fn columns(look: &Look) -> Html {
    let columns = look.matched.matching.columns.iter().enumerate();
    html! {
        <ol class="table-columns">{ for columns.map(|(place, column)| row(look, place, *column)) }</ol>
    }
}

fn row(look: &Look, place: usize, column: Column) -> Html {
    let matched = look.matched;
    let heading = matched
        .matching
        .heading
        .and_then(|row| matched.table.rows.get(row));
    let heading = heading.map_or("", |row| row.cell(place)).to_owned();
    let on_choose = look.change(move |matched, chosen: Column| {
        if let Some(column) = matched.matching.columns.get_mut(place) {
            *column = chosen;
        }
    });
    let is_unused = matches!(column, Column::Keep | Column::LeaveOut);
    html! {
        <li class={classes!("table-column", is_unused.then_some("is-unused"))} key={place}>
            <ColumnSelect {place} {heading} values={values(look, place)} {column} {on_choose} />
        </li>
    }
}

/// The first values of a column that differ.
fn values(look: &Look, place: usize) -> Vec<String> {
    let matched = look.matched;
    let first = matched.matching.heading.map_or(0, |heading| heading + 1);
    let mut values: Vec<String> = Vec::new();
    for row in matched.table.rows.iter().skip(first) {
        let value: String = row.cell(place).chars().take(LONGEST_VALUE + 1).collect();
        if !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
        if values.len() == MOST_VALUES {
            break;
        }
    }
    values
}

#[derive(Properties, PartialEq)]
struct ColumnSelectProps {
    place: usize,
    heading: String,
    values: Vec<String>,
    column: Column,
    on_choose: Callback<Column>,
}

/// One column. Its heading is the label, and its first values say more.
#[component]
fn ColumnSelect(props: &ColumnSelectProps) -> Html {
    let desk = use_desk();
    let id = format!("table-column-{}", props.place);
    let select = use_node_ref();
    {
        // A browser stops heeding what an option says of itself once a person has chosen.
        let (select, value) = (select.clone(), number_of(props.column));
        use_effect(move || {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(&value);
            }
        });
    }
    let onchange = props.on_choose.reform(|event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        let place: Option<usize> = value.parse().ok();
        let chosen = place.and_then(|place| every_column().nth(place));
        chosen.unwrap_or(Column::Keep)
    });
    let letter = Phrase::new(Message::TableColumnLetter).with("letter", letters(props.place));
    html! {
        <>
            <div class="table-column-words">
                <label for={id.clone()}>
                    <span class="table-letter">{ desk.say(&letter) }</span>
                    if !props.heading.is_empty() { { " " }<bdi>{ &props.heading }</bdi> }
                </label>
                { examples(&format!("{id}-values"), &props.values) }
            </div>
            <select id={id.clone()} ref={select} aria-describedby={format!("{id}-values")} {onchange}>
                { for groups(&|message| desk.get(message)) }
            </select>
        </>
    }
}

fn examples(id: &str, values: &[String]) -> Html {
    let value = |value: &String| {
        let is_cut = value.chars().count() > LONGEST_VALUE;
        let shown: String = value.chars().take(LONGEST_VALUE).collect();
        html! { <li><bdi>{ shown }{ if is_cut { "…" } else { "" } }</bdi></li> }
    };
    html! { <ul class="table-values" id={id.to_owned()}>{ for values.iter().map(value) }</ul> }
}

/// Every column in the order of the choices.
fn every_column() -> impl Iterator<Item = Column> {
    COLUMN_GROUPS
        .iter()
        .flat_map(|group| group.columns)
        .copied()
}

/// What the browser knows a choice by: its place.
fn number_of(column: Column) -> String {
    let place = every_column().position(|one| one == column);
    place.map(|place| place.to_string()).unwrap_or_default()
}

fn groups(say: &dyn Fn(Message) -> String) -> Vec<Html> {
    let group = |group: &crate::import::table::ColumnGroup| {
        let options = group.columns.iter().map(|column| {
            html! { <option value={number_of(*column)}>{ say(column.name()) }</option> }
        });
        html! { <optgroup label={say(group.name)}>{ for options }</optgroup> }
    };
    COLUMN_GROUPS.iter().map(group).collect()
}
