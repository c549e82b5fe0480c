//! What a column is likely to be by what stands in it, where its heading does not say. Headings
//! are in `guess`.

use super::column::Column;
use super::guess::plain;
use super::read::Row;
use super::value::quantity;
use super::words::{FREQUENCIES, STAGES, UNITS, has};

/// How many rows are looked at.
const LOOKED_AT: usize = 200;

/// Gives a column to those that have none. Without headings, numbers and other words have a
/// place by their order; a heading that nobody knows says that its column is something else.
pub(super) fn fill(columns: &mut [Option<Column>], rows: &[Row], heading: Option<&Row>) {
    let is_empty = rows.is_empty();
    by_kind(columns, rows);
    if !columns.iter().flatten().any(|column| column.is_item()) {
        give_first(columns, rows, Column::Item, is_words, heading.is_some());
    }
    if heading.is_none() && !is_empty {
        give_first(columns, rows, Column::Measure, is_words, false);
        let numbers = (0..columns.len())
            .filter(|place| columns.get(*place) == Some(&None) && most(rows, *place, is_number));
        if numbers.count() > 1 {
            give_first(columns, rows, Column::Baseline, is_number, false);
        }
        give_first(columns, rows, Column::Success, is_number, false);
    }
}

/// A kind of value, and the column that holds nothing else.
type KindOfValue = (Column, fn(&str) -> bool);

/// Values that say what they are.
fn by_kind(columns: &mut [Option<Column>], rows: &[Row]) {
    let kinds: [KindOfValue; 3] = [
        (Column::Stage, is_stage),
        (Column::Frequency, is_frequency),
        (Column::Unit, is_unit),
    ];
    for (column, is_kind) in kinds {
        give_first(columns, rows, column, is_kind, false);
    }
}

/// Gives a column to the first place without one whose values are mostly of a kind; to the first
/// with any words at all, where people know only that it must be one of them.
fn give_first(
    columns: &mut [Option<Column>],
    rows: &[Row],
    column: Column,
    is_kind: fn(&str) -> bool,
    is_loose: bool,
) {
    if columns.contains(&Some(column)) {
        return;
    }
    let fits = |place: usize| most(rows, place, is_kind) || (is_loose && rows.is_empty());
    let free = columns.iter().enumerate();
    let mut free = free.filter(|(place, it)| it.is_none() && fits(*place));
    if let Some((place, _)) = free.next()
        && let Some(found) = columns.get_mut(place)
    {
        *found = Some(column);
    }
}

/// Whether most of what stands in a column is of a kind, and anything does.
pub(super) fn most(rows: &[Row], column: usize, is_kind: fn(&str) -> bool) -> bool {
    let cells = rows.iter().take(LOOKED_AT).map(|row| row.cell(column));
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let alike = cells.iter().filter(|cell| is_kind(cell)).count();
    alike * 2 > cells.len()
}

/// Whether a cell is a number, perhaps with a unit.
pub(super) fn is_number(cell: &str) -> bool {
    quantity(cell).is_some_and(|quantity| quantity.limit.is_empty())
}

/// Whether a cell is words of more than a sign or a code.
fn is_words(cell: &str) -> bool {
    !is_number(cell) && cell.chars().filter(|letter| letter.is_alphabetic()).count() > 3
}

fn is_stage(cell: &str) -> bool {
    let cell = plain(cell);
    STAGES.iter().any(|(_, words)| has(words, &cell))
}

fn is_frequency(cell: &str) -> bool {
    has(FREQUENCIES, &plain(cell))
}

fn is_unit(cell: &str) -> bool {
    has(UNITS, &plain(cell))
}
