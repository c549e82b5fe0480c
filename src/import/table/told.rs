//! The sentences that say what could not be read of a table and what became of it. What is read is
//! decided in `rows` and `gather`.

use super::column::Column;
use super::read::Row;
use super::reading::Reading;
use super::rows::Reader;
use crate::edit::shorten;
use crate::text::{Message, Phrase, Value};

/// What people call a column: its heading in quotation marks, or its letter.
pub(super) fn column_name(reader: &Reader, place: usize) -> Value {
    match reader.heading(place) {
        "" => Phrase::new(Message::TableColumnLetter)
            .with("letter", letters(place))
            .into(),
        heading => Phrase::new(Message::TableColumnHeading)
            .with("heading", shorten(heading))
            .into(),
    }
}

/// The letters of a column in a spreadsheet: A to Z, then AA.
pub fn letters(place: usize) -> String {
    let last = u8::try_from(place % 26).unwrap_or(0);
    let last = char::from(b'A' + last);
    match place / 26 {
        0 => last.to_string(),
        more => letters(more - 1) + &last.to_string(),
    }
}

/// The rows above the headings, which are left out.
pub(super) fn above(reader: &Reader) -> Vec<Phrase> {
    let heading = reader.matching.heading.unwrap_or(0);
    let rows = reader.table.rows.iter().take(heading);
    let phrase = |row: &Row| {
        let said: Vec<&str> = row.cells.iter().map(String::as_str).collect();
        Phrase::new(Message::TableToldAbove)
            .with("row", row.number)
            .with("words", shorten(&said.join(" ")))
    };
    rows.map(phrase).collect()
}

/// The columns that are kept in words, and those that are left out.
pub(super) fn columns(reader: &Reader) -> Vec<Phrase> {
    let columns = reader.matching.columns.iter().enumerate();
    let phrases = columns.filter_map(|(place, column)| {
        let message = match column {
            Column::Keep => Message::TableToldKept,
            Column::LeaveOut => Message::TableToldLeftOut,
            _ => return None,
        };
        let cells = reader.rows().iter().map(|row| row.cell(place));
        let count = cells.filter(|cell| !cell.is_empty()).count();
        let phrase = Phrase::new(message).with("column", column_name(reader, place));
        (count > 0).then(|| phrase.with("count", count))
    });
    phrases.collect()
}

/// The cells of a row that could not be read.
pub(super) fn unread(reader: &Reader, row: &Row, reading: &Reading, told: &mut Vec<Phrase>) {
    for place in &reading.unread {
        let column = reader.matching.columns.get(*place).copied();
        let message = match column.unwrap_or(Column::Keep) {
            Column::Stage => Message::TableToldStage,
            _ if reading.has_measure() => Message::TableToldUnread,
            _ => Message::TableToldUnreadItem,
        };
        let phrase = Phrase::new(message)
            .with("row", row.number)
            .with("column", column_name(reader, *place));
        told.push(phrase.with("value", shorten(row.cell(*place))));
    }
}

/// A title that is none of an item.
pub(super) fn no_such_item(row: usize, title: &str) -> Phrase {
    Phrase::new(Message::TableToldNoSuchItem)
        .with("row", row)
        .with("title", shorten(title))
}

/// What each column was taken for.
pub(super) fn matched(reader: &Reader) -> Vec<Phrase> {
    let columns = reader.matching.columns.iter().enumerate();
    let phrase = |(place, column): (usize, &Column)| {
        Phrase::new(Message::TableColumnRead)
            .with("column", column_name(reader, place))
            .with("what", column.name())
    };
    let known = columns.filter(|(_, it)| !matches!(it, Column::Keep | Column::LeaveOut));
    known.map(phrase).collect()
}
