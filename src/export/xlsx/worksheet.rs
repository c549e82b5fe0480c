//! One sheet of a workbook: its headings, its rows, and how wide its columns are.

use super::parts::MAIN;
use crate::export::markup::Markup;
use crate::export::office::xml;
use crate::export::sheets::{Cell, Sheet};
use crate::model::Number;
use crate::picture::clean_words;

/// The looks of cells, as `styles.xml` counts them.
const HEADING: &str = "1";
const WORDS: &str = "2";
const NUMBER: &str = "3";
/// The narrowest and the widest column, in characters. Longer words are wrapped.
const NARROWEST: usize = 12;
const WIDEST: usize = 44;
/// The height of a line in points, and how many lines a row shows: Excel shows no more.
const LINE: usize = 13;
const MOST_LINES: usize = 30;
/// A cell of Excel holds no more characters.
const MOST: usize = 32_767;

/// A sheet; the first of a workbook is the one shown.
pub fn worksheet(sheet: &Sheet, is_first: bool) -> String {
    let mut out = xml();
    out.open("worksheet", &[("xmlns", MAIN)]);
    let selected = if is_first { "1" } else { "0" };
    out.inline("sheetViews");
    let view = [("tabSelected", selected), ("workbookViewId", "0")];
    out.open("sheetView", &view);
    out.raw("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>");
    out.leave("sheetView");
    out.leave("sheetViews");
    let widths = widths(sheet);
    columns(&mut out, &widths);
    out.inline("sheetData");
    let headings: Vec<Cell> = sheet.columns.iter().cloned().map(Cell::Words).collect();
    row(&mut out, 1, &headings, (HEADING, &widths));
    for (place, cells) in sheet.rows.iter().enumerate() {
        row(&mut out, place + 2, cells, (WORDS, &widths));
    }
    out.leave("sheetData");
    let last = name(sheet.columns.len().saturating_sub(1), sheet.rows.len() + 1);
    out.alone("autoFilter", &[("ref", &["A1:", &last].concat())]);
    out.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
    out.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\"/>");
    out.leave("worksheet");
    out.finish()
}

fn columns(out: &mut Markup, widths: &[usize]) {
    out.inline("cols");
    for (place, width) in widths.iter().enumerate() {
        let number = (place + 1).to_string();
        let look = [
            ("min", number.as_str()),
            ("max", &number),
            ("width", &width.to_string()),
            ("customWidth", "1"),
        ];
        out.alone("col", &look);
    }
    out.leave("cols");
}

/// How wide the columns are, in characters.
fn widths(sheet: &Sheet) -> Vec<usize> {
    let width = |(place, heading): (usize, &String)| {
        let cells = sheet.rows.iter().filter_map(|row| row.get(place));
        let longest = cells.map(length).max().unwrap_or(0);
        let wanted = longest.max(heading.chars().count() + 4);
        wanted.clamp(NARROWEST, WIDEST)
    };
    sheet.columns.iter().enumerate().map(width).collect()
}

/// How high a row is, in points: not every program finds out for itself.
fn height(cells: &[Cell], widths: &[usize]) -> String {
    // Words break before the end of a line, so a line holds less than its width.
    let lines = |(cell, width): (&Cell, &usize)| length(cell).div_ceil(width * 4 / 5);
    let lines = cells.iter().zip(widths).map(lines).max().unwrap_or(1);
    let points = lines.clamp(1, MOST_LINES) * LINE + 4;
    points.to_string()
}

fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Words(words) => words.chars().count() + 2,
        Cell::Number(number) => Number(*number).to_string().len() + 2,
    }
}

fn row(out: &mut Markup, number: usize, cells: &[Cell], (look, widths): (&str, &[usize])) {
    out.line();
    let height = height(cells, widths);
    let place = [
        ("r", number.to_string()),
        ("ht", height),
        ("customHeight", "1".to_owned()),
    ];
    out.open(
        "row",
        &place.each_ref().map(|(name, it)| (*name, it.as_str())),
    );
    for (place, cell) in cells.iter().enumerate() {
        let name = name(place, number);
        match cell {
            Cell::Empty => {}
            Cell::Number(value) if value.is_finite() => {
                out.open("c", &[("r", &name), ("s", NUMBER)]);
                out.around("v", &Number(*value).to_string());
                out.leave("c");
            }
            Cell::Number(value) => words(out, &name, NUMBER, &value.to_string()),
            Cell::Words(said) => words(out, &name, look, said),
        }
    }
    out.leave("row");
}

/// Words as they are, in the cell itself: nothing in them is computed.
fn words(out: &mut Markup, name: &str, look: &str, said: &str) {
    out.open("c", &[("r", name), ("s", look), ("t", "inlineStr")]);
    out.inline("is");
    out.open("t", &[("xml:space", "preserve")]);
    let said: String = clean_words(said).chars().take(MOST).collect();
    out.words(&kept(&said));
    out.leave("t");
    out.leave("is");
    out.leave("c");
}

/// Words in which nothing is taken for a character by its number: `_x0041_` is A to Excel
/// (ECMA-376 part 1, 22.9.2.19).
fn kept(words: &str) -> String {
    let mut out = String::new();
    for (place, letter) in words.char_indices() {
        if letter == '_' && is_number(&words.as_bytes()[place + 1..]) {
            out.push_str("_x005F");
        }
        out.push(letter);
    }
    out
}

fn is_number(after: &[u8]) -> bool {
    match after {
        [b'x', digits @ ..] => {
            let (number, end) = (digits.get(..4), digits.get(4));
            let is_hex = |number: &[u8]| number.iter().all(u8::is_ascii_hexdigit);
            number.is_some_and(is_hex) && end == Some(&b'_')
        }
        _ => false,
    }
}

/// The name of a cell: its column in letters and its row.
pub fn name(column: usize, row: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{row}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_do() {
        assert_eq!(name(0, 1), "A1");
        assert_eq!(name(25, 2), "Z2");
        assert_eq!(name(26, 3), "AA3");
        assert_eq!(name(701, 1), "ZZ1");
    }

    #[test]
    fn no_words_are_taken_for_a_character() {
        assert_eq!(kept("_x0041_ é_x00"), "_x005F_x0041_ é_x00");
    }
}
