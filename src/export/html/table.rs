//! Tables as HTML: named by their captions, with headers for columns and rows. On a narrow page
//! each row becomes a small list, for which every cell carries the heading of its column.

use super::blocks::Page;
use crate::picture::clean_words;
use crate::spec::{Cell, Column, Row, Table};

impl Page {
    /// A table.
    pub fn table(&mut self, table: &Table) {
        // The roles are said outright: browsers have dropped those of what is laid out as a list.
        self.begin_as("table", "table");
        self.out.element("caption", &clean_words(&table.caption));
        self.columns(&table.columns);
        self.begin_as("tbody", "rowgroup");
        for row in &table.rows {
            self.row(row, &table.columns);
        }
        for name in ["tbody", "table"] {
            self.out.end(name);
        }
    }

    fn columns(&mut self, columns: &[Column]) {
        self.begin_as("thead", "rowgroup");
        self.begin_as("tr", "row");
        for column in columns {
            self.begin_as("th", "columnheader");
            self.out.attribute("scope", "col");
            self.numeric(column);
            self.out.words(&clean_words(&column.heading));
            self.out.leave("th");
        }
        self.out.end("tr");
        self.out.end("thead");
    }

    fn begin_as(&mut self, name: &str, role: &str) {
        self.out.begin(name);
        self.out.attribute("role", role);
    }

    fn numeric(&mut self, column: &Column) {
        if column.numeric {
            self.out.attribute("class", "numeric");
        }
    }

    fn row(&mut self, row: &Row, columns: &[Column]) {
        self.begin_as("tr", "row");
        for (place, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
            let (name, role) = match place {
                0 => ("th", "rowheader"),
                _ => ("td", "cell"),
            };
            self.begin_as(name, role);
            match place {
                0 => self.out.attribute("scope", "row"),
                _ => self
                    .out
                    .attribute("data-heading", &clean_words(&column.heading)),
            }
            self.numeric(column);
            self.cell(cell);
            self.out.leave(name);
        }
        self.out.end("tr");
    }

    fn cell(&mut self, cell: &Cell) {
        match &cell[..] {
            [] => {}
            [only] if only.place.is_none() => self.runs(only),
            paragraphs => paragraphs.iter().for_each(|it| self.paragraph(it, None)),
        }
    }
}
