//! Tables of a Word document: a name, a header row that comes again on every page, and a first
//! column that is marked as the header of its rows.

use super::Body;
use crate::export::office::{is_long, is_short};
use crate::picture::clean_words;
use crate::spec::{Cell, Column, Row, Table};

/// The width between the margins, in twentieths of a point.
const WIDTH: f32 = 9026.0;
impl Body<'_> {
    /// A table under its name.
    pub fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        self.plain("Caption", &table.caption);
        let widths = widths(&table.columns);
        self.out.inline("w:tbl");
        self.table_look(&table.caption);
        self.out.inline("w:tblGrid");
        for width in &widths {
            self.out.alone("w:gridCol", &[("w:w", width)]);
        }
        self.out.leave("w:tblGrid");
        let is_whole = is_short(table);
        self.is_kept = true;
        self.heading_row(&table.columns, &widths);
        for (place, row) in table.rows.iter().enumerate() {
            self.is_kept = is_whole && place + 1 < table.rows.len();
            self.row(row, &table.columns, &widths);
        }
        self.is_kept = false;
        self.out.leave("w:tbl");
        self.out.line();
        self.plain("AfterTable", "");
    }

    fn table_look(&mut self, caption: &str) {
        let out = &mut self.out;
        out.inline("w:tblPr");
        out.alone("w:tblStyle", &[("w:val", "Throughline")]);
        out.alone("w:tblW", &[("w:w", "9026"), ("w:type", "dxa")]);
        out.alone("w:tblLayout", &[("w:type", "fixed")]);
        out.alone(
            "w:tblLook",
            &[
                ("w:val", "04A0"),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", "1"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "0"),
                ("w:noVBand", "1"),
            ],
        );
        out.alone("w:tblCaption", &[("w:val", &clean_words(caption))]);
        out.leave("w:tblPr");
        out.line();
    }

    fn heading_row(&mut self, columns: &[Column], widths: &[String]) {
        self.out.inline("w:tr");
        self.out.inline("w:trPr");
        self.out.alone("w:cantSplit", &[]);
        self.out.alone("w:tblHeader", &[]);
        self.out.leave("w:trPr");
        for (column, width) in columns.iter().zip(widths) {
            self.cell_start(width);
            self.plain(cell_style(column, true), &column.heading);
            self.out.leave("w:tc");
        }
        self.out.leave("w:tr");
        self.out.line();
    }

    fn row(&mut self, row: &Row, columns: &[Column], widths: &[String]) {
        self.out.inline("w:tr");
        if !is_long(row) {
            self.out.inline("w:trPr");
            self.out.alone("w:cantSplit", &[]);
            self.out.leave("w:trPr");
        }
        let empty = Cell::new();
        for (place, (column, width)) in columns.iter().zip(widths).enumerate() {
            let cell = row.cells.get(place).unwrap_or(&empty);
            self.cell_start(width);
            let style = cell_style(column, place == 0);
            cell.iter().for_each(|it| self.paragraph(style, it));
            if cell.is_empty() {
                self.plain(style, "");
            }
            self.out.leave("w:tc");
        }
        self.out.leave("w:tr");
        self.out.line();
    }

    fn cell_start(&mut self, width: &str) {
        self.out.inline("w:tc");
        self.out.inline("w:tcPr");
        let width = [("w:w", width), ("w:type", "dxa")];
        self.out.alone("w:tcW", &width);
        self.out.leave("w:tcPr");
    }
}

fn cell_style(column: &Column, is_header: bool) -> &'static str {
    match (column.numeric, is_header) {
        (true, true) => "TableHeadingNumber",
        (true, false) => "TableNumber",
        (false, true) => "TableHeading",
        (false, false) => "TableText",
    }
}

/// How wide the columns are, by their shares, in twentieths of a point.
fn widths(columns: &[Column]) -> Vec<String> {
    let shares = columns.iter().map(|column| column.weight.max(0.01));
    let whole: f32 = shares.clone().sum();
    let width = |share: f32| ((share / whole * WIDTH) as u32).to_string();
    shares.map(width).collect()
}
