//! Tables as HTML: named by their captions, with headers for columns and rows. One that is too
//! wide for its page scrolls by itself, also with the keyboard.

use super::blocks::Page;
use crate::picture::clean_words;
use crate::spec::{Cell, Column, Row, Table};

impl Page {
    /// A table.
    pub fn table(&mut self, table: &Table) {
        let id = self.name("table");
        // A group and no region: a page with many tables would have too many landmarks.
        self.out.begin("div");
        for (name, value) in [("class", "table"), ("role", "group"), ("tabindex", "0")] {
            self.out.attribute(name, value);
        }
        self.out.attribute("aria-labelledby", &id);
        self.out.begin("table");
        self.out.begin("caption");
        self.out.attribute("id", &id);
        self.out.words(&clean_words(&table.caption));
        self.out.leave("caption");
        self.columns(&table.columns);
        self.out.begin("tbody");
        for row in &table.rows {
            self.row(row, &table.columns);
        }
        for name in ["tbody", "table", "div"] {
            self.out.end(name);
        }
    }

    fn columns(&mut self, columns: &[Column]) {
        self.out.begin("thead");
        self.out.begin("tr");
        for column in columns {
            self.out.begin("th");
            self.out.attribute("scope", "col");
            self.numeric(column);
            self.out.words(&clean_words(&column.heading));
            self.out.leave("th");
        }
        self.out.end("tr");
        self.out.end("thead");
    }

    fn numeric(&mut self, column: &Column) {
        if column.numeric {
            self.out.attribute("class", "numeric");
        }
    }

    fn row(&mut self, row: &Row, columns: &[Column]) {
        self.out.begin("tr");
        for (place, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
            let name = if place == 0 { "th" } else { "td" };
            self.out.begin(name);
            if place == 0 {
                self.out.attribute("scope", "row");
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
