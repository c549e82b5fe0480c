//! Tables: how wide each column is, the header row, and the rows. How a row that is too high
//! is broken belongs in `split`.

use super::compose::{Column, Composer, stretches};
use super::flow::{Header, Strip};
use super::marks::{Mark, Role};
use super::split::{CellLine, SplitRow};
use super::style::{self, CELL_SIDE, Look};
use super::tags::{Kind, TagId};
use super::text::Stretch;
use crate::spec::{self, Cell, Paragraph, Row, Table};

/// How many rows are looked at for the longest words.
const SAMPLE: usize = 40;

/// Where a column stands and how its cells look.
struct Slot {
    x: f32,
    width: f32,
    numeric: bool,
}

impl Composer {
    /// A table under its own tag: caption, header row, rows.
    pub(super) fn table(&mut self, parent: TagId, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        let tag = self.tags.add(Some(parent), Kind::Table);
        self.caption(tag, &table.caption);
        let slots = self.slots(table);
        let header = self.header_row(tag, table, &slots);
        if table.rows.is_empty() {
            return;
        }
        let body = self.tags.add(Some(tag), Kind::Body);
        let rows: Vec<SplitRow> = table
            .rows
            .iter()
            .map(|row| self.row(body, row, &slots))
            .collect();
        self.push_rows(rows, header);
        self.air = style::UNDER_TABLE;
    }

    /// The caption of a table or a figure, kept with what it stands over.
    pub(super) fn caption(&mut self, of: TagId, caption: &str) {
        let stretches = [Stretch::plain(caption)];
        let lines = self.setter.lines(&stretches, &style::CAPTION, style::WIDTH);
        if lines.is_empty() {
            return;
        }
        let tag = self.tags.add(Some(of), Kind::Caption);
        self.push_lines(lines, Role::Content(tag), Column::full(14.0));
        self.stay();
    }

    /// The columns by their shares, each at least as wide as its longest word where it can be.
    fn slots(&mut self, table: &Table) -> Vec<Slot> {
        let least: Vec<f32> = (0..table.columns.len())
            .map(|index| self.least_width(table, index))
            .collect();
        let weights: Vec<f32> = table.columns.iter().map(weight).collect();
        let widths = share(&weights, &least, style::WIDTH);
        let mut x = style::LEFT;
        let slots = table.columns.iter().zip(widths).map(|(column, width)| {
            let slot = Slot {
                x,
                width,
                numeric: column.numeric,
            };
            x += width;
            slot
        });
        slots.collect()
    }

    fn least_width(&mut self, table: &Table, index: usize) -> f32 {
        let heading = table.columns.get(index).map_or("", |it| &it.heading);
        let mut least = self.setter.longest_word(heading, &style::CELL_HEADER);
        let cells = table.rows.iter().take(SAMPLE);
        for cell in cells.filter_map(|row| row.cells.get(index)) {
            for paragraph in cell {
                let look = cell_look(index == 0, false);
                let word = self.setter.longest_word(&paragraph.text(), &look);
                least = least.max(word);
            }
        }
        // A very long word is broken rather than let to push the others aside.
        (least + 2.0 * CELL_SIDE + 0.5).min(style::WIDTH * 0.3)
    }

    /// The header row; says where it is kept for printing again, unless it is too high for that.
    fn header_row(&mut self, table: TagId, content: &Table, slots: &[Slot]) -> Option<usize> {
        let header = self.tags.add(Some(table), Kind::Header);
        let row = self.tags.add(Some(header), Kind::Row);
        let mut cells = Vec::new();
        for (column, slot) in content.columns.iter().zip(slots) {
            let kind = Kind::HeaderCell { column: true };
            let tag = self.tags.add(Some(row), kind);
            let cell = [Paragraph::plain(&column.heading)];
            cells.push(self.cell(tag, &cell, slot, &style::CELL_HEADER));
        }
        let row = SplitRow {
            cells,
            rule: (style::LEFT, style::WIDTH),
        };
        let (mut marks, height) = row.printed();
        marks.insert(0, tint(height));
        let tall = height > style::TALL_ROW;
        self.push(Strip {
            marks: marks.clone(),
            height,
            space: 5.0,
            split: tall.then_some(row),
            ..Strip::default()
        });
        if !content.rows.is_empty() {
            self.stay();
        }
        (!tall).then(|| {
            let marks = marks.into_iter().map(repeated).collect();
            self.headers.push(Header { marks, height });
            self.headers.len() - 1
        })
    }

    fn row(&mut self, body: TagId, row: &Row, slots: &[Slot]) -> SplitRow {
        let tag = self.tags.add(Some(body), Kind::Row);
        let mut cells = Vec::new();
        for (index, slot) in slots.iter().enumerate() {
            let kind = match index {
                0 => Kind::HeaderCell { column: false },
                _ => Kind::Cell,
            };
            let cell_tag = self.tags.add(Some(tag), kind);
            let look = cell_look(index == 0, slot.numeric);
            let cell = cell_of(row, index, slots.len());
            cells.push(self.cell(cell_tag, &cell, slot, &look));
        }
        SplitRow {
            cells,
            rule: (style::LEFT, style::WIDTH),
        }
    }

    /// The lines of a cell. Several paragraphs have a tag each.
    fn cell(&mut self, tag: TagId, cell: &[Paragraph], slot: &Slot, look: &Look) -> Vec<CellLine> {
        let width = (slot.width - 2.0 * CELL_SIDE).max(4.0);
        let mut out = Vec::new();
        for paragraph in cell {
            let lines = self.setter.lines(&stretches(paragraph), look, width);
            if lines.is_empty() {
                continue;
            }
            let tag = match cell.len() {
                1 => tag,
                _ => self.tags.add(Some(tag), Kind::Paragraph),
            };
            let mut gap = if out.is_empty() { 0.0 } else { style::CELL_GAP };
            for line in lines {
                let spare = if slot.numeric {
                    width - line.width
                } else {
                    0.0
                };
                out.push(CellLine {
                    x: slot.x + CELL_SIDE + spare.max(0.0),
                    gap: std::mem::take(&mut gap),
                    line,
                    role: Role::Content(tag),
                });
            }
        }
        out
    }

    fn push_rows(&mut self, rows: Vec<SplitRow>, header: Option<usize>) {
        let last = rows.len() - 1;
        let mut short_before = false;
        let first: f32 = rows.iter().take(2).map(SplitRow::height).sum();
        for (index, row) in rows.into_iter().enumerate() {
            let (marks, height) = row.printed();
            let short = height <= style::TALL_ROW;
            // The last row does not go over to a new page alone, nor does the first stay behind.
            let is_edge = match index {
                0 => false,
                1 => first <= style::TALL_ROW,
                _ => index == last,
            };
            self.push(Strip {
                marks,
                height,
                keep: is_edge && short && short_before,
                header,
                split: (!short).then_some(row),
                ..Strip::default()
            });
            short_before = short;
        }
    }
}

fn cell_look(first: bool, numeric: bool) -> Look {
    Look {
        bold: first,
        tabular: numeric,
        ..style::CELL
    }
}

/// A cell of a row. Cells beyond the last column are printed in it, so that nothing is lost.
fn cell_of(row: &Row, index: usize, columns: usize) -> Cell {
    let mut cell = row.cells.get(index).cloned().unwrap_or_default();
    if index + 1 == columns {
        cell.extend(row.cells.iter().skip(columns).flatten().cloned());
    }
    cell
}

fn tint(height: f32) -> Mark {
    Mark::Fill {
        x: style::LEFT,
        y: 0.0,
        width: style::WIDTH,
        height,
        colour: style::TINT,
    }
}

fn repeated(mut mark: Mark) -> Mark {
    if let Mark::Line { role, .. } = &mut mark {
        *role = Role::Repeat;
    }
    mark
}

fn weight(column: &spec::Column) -> f32 {
    match column.weight {
        weight if weight.is_finite() && weight > 0.0 => weight,
        _ => 1.0,
    }
}

/// Shares a width out by weights, with a least width for each where all of them have room.
fn share(weights: &[f32], least: &[f32], width: f32) -> Vec<f32> {
    let total: f32 = weights.iter().sum();
    let wanted: f32 = least.iter().sum();
    if wanted >= width {
        return least.iter().map(|it| it / wanted * width).collect();
    }
    let shares = weights.iter().map(|weight| weight / total * width);
    let widths: Vec<f32> = shares
        .zip(least)
        .map(|(it, least)| it.max(*least))
        .collect();
    let over = widths.iter().sum::<f32>() - width;
    let slack: f32 = widths.iter().zip(least).map(|(it, least)| it - least).sum();
    if over <= 0.0 || slack <= 0.0 {
        return widths;
    }
    let give = |(it, least): (&f32, &f32)| it - (it - least) / slack * over;
    widths.iter().zip(least).map(give).collect()
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn columns_share_by_weight_and_keep_their_longest_word() {
        assert_eq!(share(&[1.0, 3.0], &[0.0, 0.0], 400.0), [100.0, 300.0]);
        let widths = share(&[1.0, 9.0], &[100.0, 50.0], 400.0);
        assert_eq!(widths, [100.0, 300.0]);
        let tight = share(&[1.0, 1.0], &[300.0, 100.0], 200.0);
        assert_eq!(tight, [150.0, 50.0]);
    }
}
