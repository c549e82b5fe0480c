//! The first rows of tables.

use crate::export::{Cell, Sheet};
use crate::model::Number;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// How many rows are shown of one table alone, and of each of several.
const MOST_ROWS: (usize, usize) = (20, 5);

/// Tables, one below the other.
pub fn tables(desk: &Desk, sheets: &[Sheet]) -> Html {
    let (alone, together) = MOST_ROWS;
    let most = if sheets.len() > 1 { together } else { alone };
    html! { { for sheets.iter().map(|sheet| table(desk, sheet, most)) } }
}

/// A table. It may be moved sideways in its own place: its columns are those of the file.
fn table(desk: &Desk, sheet: &Sheet, most: usize) -> Html {
    let caption = caption(desk, sheet, most);
    if sheet.rows.is_empty() {
        return html! {
            <div class="export-table-empty">
                <p class="list-title">{ caption }</p>
                <p class="hint">{ desk.get(Message::ExportNoRows) }</p>
            </div>
        };
    }
    let heading = |column: &String| html! { <th scope="col">{ column }</th> };
    let row = |row: &Vec<Cell>| html! { <tr>{ for row.iter().map(cell) }</tr> };
    html! {
        <div class="export-table" role="group" tabindex="0" aria-label={caption.clone()}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ for sheet.columns.iter().map(heading) }</tr></thead>
                <tbody>{ for sheet.rows.iter().take(most).map(row) }</tbody>
            </table>
        </div>
    }
}

fn caption(desk: &Desk, sheet: &Sheet, most: usize) -> String {
    let message = match sheet.rows.len() > most {
        true => Message::ExportFirstRows,
        false => Message::ExportAllRows,
    };
    let phrase = Phrase::new(message)
        .with("name", sheet.name.as_str())
        .with("shown", most)
        .with("count", sheet.rows.len());
    desk.say(&phrase)
}

fn cell(cell: &Cell) -> Html {
    match cell {
        Cell::Empty => html! { <td /> },
        Cell::Words(words) => html! { <td>{ words }</td> },
        Cell::Number(value) => html! { <td class="numeric">{ Number(*value).to_string() }</td> },
    }
}
