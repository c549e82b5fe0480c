//! A table of the specification as HTML. On a narrow page each row becomes a small list,
//! so that nothing needs to be scrolled sideways.

use super::sentence::sentence;
use super::sheet::Sheet;
use crate::picture::clean_words;
use crate::spec::{Cell, Column, Row, Table};
use yew::prelude::*;

/// A table with its caption and header cells.
pub fn table(sheet: &Sheet, table: &Table) -> Html {
    let heading = |column: &Column| {
        let class = column.numeric.then_some("numeric");
        html! { <th scope="col" role="columnheader" {class}>{ clean_words(&column.heading) }</th> }
    };
    html! {
        <table class="paper-table" role="table">
            <caption>{ clean_words(&table.caption) }</caption>
            <thead role="rowgroup"><tr role="row">{ for table.columns.iter().map(heading) }</tr></thead>
            <tbody role="rowgroup">{ for table.rows.iter().map(|row| self::row(sheet, table, row)) }</tbody>
        </table>
    }
}

/// The roles are said outright because a table that is laid out as a list loses them.
fn row(sheet: &Sheet, table: &Table, row: &Row) -> Html {
    let cells = row.cells.iter().zip(&table.columns).enumerate();
    html! { <tr role="row">{ for cells.map(|(index, (cell, column))| self::cell(sheet, index == 0, cell, column)) }</tr> }
}

fn cell(sheet: &Sheet, is_header: bool, cell: &Cell, column: &Column) -> Html {
    let paragraphs = cell
        .iter()
        .map(|paragraph| html! { <p>{ sentence(sheet, paragraph) }</p> });
    let class = column.numeric.then_some("numeric");
    let heading = column.heading.clone();
    match is_header {
        true => html! { <th scope="row" role="rowheader" {class}>{ for paragraphs }</th> },
        false => html! { <td role="cell" data-heading={heading} {class}>{ for paragraphs }</td> },
    }
}
