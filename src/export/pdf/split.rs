//! A row of a table that is higher than it should be, broken line by line. Rows that fit are
//! never broken; that is decided in `flow`.

use super::marks::{Line, Mark, Role};
use super::style::{CELL_END, HAIR, HAIRLINE};

/// A row as cells of lines.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct SplitRow {
    pub cells: Vec<Vec<CellLine>>,
    /// The left edge and the width of the rule under the row.
    pub rule: (f32, f32),
}

/// A line of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CellLine {
    pub x: f32,
    /// Space between it and the line before it.
    pub gap: f32,
    pub line: Line,
    pub role: Role,
}

/// How many lines of a cell stand together at the least.
const TOGETHER: usize = 2;

impl SplitRow {
    /// The height of the row.
    pub fn height(&self) -> f32 {
        let cells = self.cells.iter().map(|cell| height_of(cell));
        cells.fold(0.0, f32::max) + 2.0 * CELL_END
    }

    /// The height of its first two lines.
    pub fn least(&self) -> f32 {
        let cells = self.cells.iter();
        let cells = cells.map(|cell| height_of(cell.get(..TOGETHER).unwrap_or(cell)));
        cells.fold(0.0, f32::max) + 2.0 * CELL_END
    }

    /// Whether all of it has been taken.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Vec::is_empty)
    }

    /// Takes as many lines of each cell as fit into this height, and never none of the row.
    pub fn take(&mut self, height: f32) -> SplitRow {
        let room = height - 2.0 * CELL_END;
        let cells = self.cells.iter_mut().map(|cell| take_lines(cell, room));
        let mut part = SplitRow {
            cells: cells.collect(),
            rule: self.rule,
        };
        if part.is_empty() {
            let cells = self.cells.iter_mut();
            let one = |cell: &mut Vec<CellLine>| cell.drain(..cell.len().min(1)).collect();
            part.cells = cells.map(one).collect();
        }
        part
    }

    /// Its marks, with the rule under it, and its height.
    pub fn printed(&self) -> (Vec<Mark>, f32) {
        let height = self.height();
        let mut marks: Vec<Mark> = self.cells.iter().flat_map(|cell| printed(cell)).collect();
        marks.push(Mark::Fill {
            x: self.rule.0,
            y: height - HAIR,
            width: self.rule.1,
            height: HAIR,
            colour: HAIRLINE,
        });
        (marks, height)
    }
}

/// The height of lines, without the gap above the first.
fn height_of(cell: &[CellLine]) -> f32 {
    let gaps: f32 = cell.iter().skip(1).map(|line| line.gap).sum();
    gaps + cell.iter().map(|line| line.line.height).sum::<f32>()
}

fn take_lines(cell: &mut Vec<CellLine>, room: f32) -> Vec<CellLine> {
    let mut height = 0.0;
    let mut fit = 0;
    for (index, line) in cell.iter().enumerate() {
        height += line.line.height + if index > 0 { line.gap } else { 0.0 };
        if height > room {
            break;
        }
        fit = index + 1;
    }
    // Two lines at least on either side, where there are so many.
    let left = cell.len() - fit;
    if left > 0 && left < TOGETHER && fit > TOGETHER {
        fit -= TOGETHER - left;
    }
    if left > 0 && fit < TOGETHER {
        fit = 0;
    }
    cell.drain(..fit).collect()
}

fn printed(cell: &[CellLine]) -> Vec<Mark> {
    let mut y = CELL_END;
    let mut marks = Vec::new();
    for (index, line) in cell.iter().enumerate() {
        y += if index > 0 { line.gap } else { 0.0 };
        marks.push(Mark::Line {
            x: line.x,
            y,
            line: line.line.clone(),
            role: line.role,
        });
        y += line.line.height;
    }
    marks
}
