//! Tables of an OpenDocument text: a name, a header row that comes again on every page, and a
//! first column of headers.

use super::Body;
use crate::export::office::{is_long, is_short};
use crate::picture::clean_words;
use crate::spec::{Cell, Column, Row, Table};

/// The width between the margins, in points.
const WIDTH: f32 = 451.0;

impl Body<'_> {
    /// A table under its name.
    pub fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        self.plain("Caption", &table.caption);
        self.widths.push(widths(&table.columns));
        let number = self.widths.len().to_string();
        let name = ["Table-", &number].concat();
        let style = if is_short(table) {
            "Table-short"
        } else {
            "Table"
        };
        let look = [("table:name", name.as_str()), ("table:style-name", style)];
        self.out.open("table:table", &look);
        self.out.around("table:title", &clean_words(&table.caption));
        self.columns(&table.columns, &number);
        self.heading_row(&table.columns);
        for row in &table.rows {
            self.row(row, &table.columns);
        }
        self.out.leave("table:table");
        self.out.line();
        self.plain("After_20_table", "");
    }

    fn columns(&mut self, columns: &[Column], number: &str) {
        for place in 0..columns.len() {
            let style = format!("Table-{number}-{place}");
            self.out
                .alone("table:table-column", &[("table:style-name", &style)]);
        }
        self.out.line();
    }

    fn heading_row(&mut self, columns: &[Column]) {
        self.out.inline("table:table-header-rows");
        self.out
            .open("table:table-row", &[("table:style-name", "Row")]);
        for column in columns {
            self.cell_start("Cell-heading");
            self.plain(cell_style(column, true), &column.heading);
            self.out.leave("table:table-cell");
        }
        self.out.leave("table:table-row");
        self.out.leave("table:table-header-rows");
        self.out.line();
    }

    fn row(&mut self, row: &Row, columns: &[Column]) {
        let empty = Cell::new();
        let look = if is_long(row) { "Row-long" } else { "Row" };
        self.out
            .open("table:table-row", &[("table:style-name", look)]);
        for (place, column) in columns.iter().enumerate() {
            let cell = row.cells.get(place).unwrap_or(&empty);
            let style = cell_style(column, place == 0);
            self.cell_start("Cell");
            cell.iter().for_each(|it| self.paragraph(style, it));
            if cell.is_empty() {
                self.plain(style, "");
            }
            self.out.leave("table:table-cell");
        }
        self.out.leave("table:table-row");
        self.out.line();
    }

    fn cell_start(&mut self, style: &str) {
        let look = [("table:style-name", style), ("office:value-type", "string")];
        self.out.open("table:table-cell", &look);
    }
}

fn cell_style(column: &Column, is_header: bool) -> &'static str {
    match (column.numeric, is_header) {
        (true, true) => "Table_20_heading_20_number",
        (true, false) => "Table_20_number",
        (false, true) => "Table_20_heading",
        (false, false) => "Table_20_text",
    }
}

/// How wide the columns are, by their shares, in points.
fn widths(columns: &[Column]) -> Vec<f32> {
    let shares = columns.iter().map(|column| column.weight.max(0.01));
    let whole: f32 = shares.clone().sum();
    shares.map(|share| share / whole * WIDTH).collect()
}
