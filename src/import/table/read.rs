//! From the text of a table to rows and cells, each row with the number that a spreadsheet shows.
//! Which separator divides the cells is told in `separator`, what they mean in `guess`.

use super::separator::{self, Separator};
use crate::import::{Refusal, is_text_within_limits};
use crate::text::{Message, Phrase};

/// The most rows with something in them.
pub(crate) const MOST_ROWS: usize = 10_000;

/// The most columns.
pub(crate) const MOST_COLUMNS: usize = 100;

/// A table as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The rows in which there is something, in order.
    pub rows: Vec<Row>,
    /// How many columns there are; a row may have fewer cells.
    pub width: usize,
    /// What divides the cells of a row.
    pub separator: Separator,
    /// What people should know of how it was read.
    pub told: Vec<Phrase>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

impl Row {
    /// What is in a column; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Reads the text of a table. Without a separator, the likeliest is found.
///
/// # Errors
/// There is nothing in it, or more than can be opened.
pub fn read_text(text: &str, separator: Option<Separator>) -> Result<Table, Refusal> {
    // Spreadsheets count rows, and a line break of any kind is one.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (text, named) = separator::named(&text);
    let is_quoted = text.matches('"').count() % 2 == 0;
    let separator = separator
        .or(named)
        .unwrap_or_else(|| separator::likeliest(text, is_quoted));
    let mut table = Table {
        rows: rows(text, separator, is_quoted, usize::MAX)?,
        separator,
        ..Table::default()
    };
    if !is_quoted {
        table.told.push(Message::TableQuotes.into());
    }
    table.width = table.rows.iter().map(filled).max().unwrap_or(0);
    within_limits(&table)?;
    Ok(table)
}

/// How many cells there are up to the last with something in it.
fn filled(row: &Row) -> usize {
    let last = row.cells.iter().rposition(|cell| !cell.is_empty());
    last.map_or(0, |last| last + 1)
}

/// The rows with something in them, at most so many.
pub(super) fn rows(
    text: &str,
    separator: Separator,
    is_quoted: bool,
    most: usize,
) -> Result<Vec<Row>, Refusal> {
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).quoting(is_quoted);
    let mut reader = reader
        .delimiter(separator.byte())
        .from_reader(text.as_bytes());
    let (mut rows, mut number) = (Vec::new(), 0);
    let mut record = csv::StringRecord::new();
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        // Reading memory that is text cannot fail.
        if rows.len() >= most || !reader.read_record(&mut record).unwrap_or(false) {
            return Ok(rows);
        }
        // Lines with nothing in them are passed over, and have numbers all the same.
        let before = text.get(start..).unwrap_or_default();
        number += 1 + before.bytes().take_while(|byte| *byte == b'\n').count();
        let cells: Vec<String> = record.iter().map(clean).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { number, cells });
        }
        if rows.len() > MOST_ROWS {
            return Err(over(Message::TableTooManyRows, rows.len(), MOST_ROWS));
        }
    }
}

fn over(message: Message, found: usize, most: usize) -> Refusal {
    let phrase = Phrase::new(message).with("found", found);
    phrase.with("most", most).into()
}

fn within_limits(table: &Table) -> Result<(), Refusal> {
    if table.width == 0 {
        return Err(Message::TableEmpty.into());
    }
    if table.width > MOST_COLUMNS {
        return Err(over(Message::TableTooWide, table.width, MOST_COLUMNS));
    }
    let is_long = |row: &&Row| !row.cells.iter().all(|cell| is_text_within_limits(cell));
    match table.rows.iter().find(is_long) {
        Some(row) => Err(Phrase::new(Message::TableCellTooLong)
            .with("row", row.number)
            .into()),
        None => Ok(()),
    }
}

/// What a cell says: no spaces around it, no control characters, and without the apostrophe that
/// keeps spreadsheets from taking words for a formula.
fn clean(cell: &str) -> String {
    let kept = cell.chars().filter_map(|letter| match letter {
        '\n' => Some('\n'),
        '\t' | '\u{a0}' | '\u{202f}' => Some(' '),
        '\u{feff}' => None,
        letter if letter.is_control() => None,
        letter => Some(letter),
    });
    let kept: String = kept.collect();
    let kept = kept.trim();
    let guarded = kept
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']));
    guarded.unwrap_or(kept).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, String)> {
        let table = read_text(text, None).unwrap_or_default();
        let row = |row: &Row| (row.number, row.cells.join("|"));
        table.rows.iter().map(row).collect()
    }

    #[test]
    fn rows_have_the_numbers_that_a_spreadsheet_shows() {
        for text in [
            "A,B\n\n\n\"x\ny\",1\n,\nz,2\n",
            "A,B\r\n\r\n\r\n\"x\r\ny\",1\r\n,\r\nz,2",
            "\u{feff}A,B\r\r\r\"x\ry\",1\r,\rz,2\r",
        ] {
            let expected = [(1, "A|B"), (4, "x\ny|1"), (6, "z|2")];
            let expected = expected.map(|(number, cells)| (number, cells.to_owned()));
            assert_eq!(read(text), expected, "{text:?}");
        }
        assert_eq!(read("\n\na\tb")[0], (3, "a|b".to_owned()));
    }

    #[test]
    fn quotation_marks_that_do_not_match_are_ordinary_letters() {
        let table = read_text(
            "Outcome\tUnit\n\"Safe\" homes\tm\n\"Warm\tft\nDry\tin",
            None,
        );
        let table = table.unwrap_or_default();
        assert_eq!(table.told.len(), 1);
        assert_eq!(table.rows[2].cells, ["\"Warm", "ft"]);
        assert_eq!(table.rows.len(), 4);
    }

    #[test]
    fn formulas_are_words() {
        assert_eq!(clean("'=SUM(A1)"), "=SUM(A1)");
        assert_eq!(clean("=cmd|' /C calc'!A0"), "=cmd|' /C calc'!A0");
        assert_eq!(clean("'tis"), "'tis");
        assert_eq!(clean("\u{a0}a\u{0}\tb "), "a b");
    }

    #[test]
    fn each_limit_is_the_most_that_is_let_through() {
        let rows = |count: usize| "a\n".repeat(count);
        assert!(read_text(&rows(MOST_ROWS), None).is_ok());
        assert!(read_text(&rows(MOST_ROWS + 1), None).is_err());
        let wide = |count: usize| vec!["a"; count].join("\t");
        assert!(read_text(&wide(MOST_COLUMNS), None).is_ok());
        assert!(read_text(&wide(MOST_COLUMNS + 1), None).is_err());
        assert!(read_text(&"a".repeat(20_000), None).is_ok());
        assert!(read_text(&"a".repeat(20_001), None).is_err());
        assert!(read_text(" \n\t\t\n\"\"", None).is_err());
    }
}
