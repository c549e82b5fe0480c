//! A pasted list as items: one a line, with its stage from headings, indentation or columns.
//! Which words head a stage is said by the caller; marks before a line are read in `bullets`.

use super::Piece;
use super::bullets::without_bullet;
use crate::model::{Id, Node, Stage};
use std::rc::Rc;

/// An item that a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is called: one line, never empty.
    pub title: String,
    /// The stage it belongs to.
    pub stage: Stage,
}

/// The items that a text lists, one a line or a cell. Bullets, numbers and blank lines are passed
/// over. A line that is a stage's heading sets the stage of what follows; a line further in is of
/// the next stage, and so is the next column of a table, unless its first row has headings.
pub fn lines(text: &str, start: Stage, headings: &[(String, Stage)]) -> Vec<Line> {
    // Word processors end lines within a paragraph with a vertical tab.
    let rows = text.split(['\n', '\r', '\u{b}', '\u{2028}', '\u{2029}']);
    let rows: Vec<Row> = rows.filter_map(Row::of).collect();
    let mut reader = Reader {
        headings,
        stage: start,
        base: None,
        columns: Vec::new(),
        margin: rows.iter().map(|row| row.tabs).min().unwrap_or(0),
        widths: Vec::new(),
        found: Vec::new(),
    };
    for row in &rows {
        reader.read(row);
    }
    reader.found
}

impl Piece {
    /// The items that lines say, each with a new id.
    pub fn written(lines: &[Line], next_id: &mut dyn FnMut() -> Id) -> Self {
        let node = |line: &Line| {
            Rc::new(Node {
                id: next_id(),
                stage: line.stage,
                title: line.title.clone(),
                ..Node::default()
            })
        };
        Piece {
            nodes: lines.iter().map(node).collect(),
            ..Piece::default()
        }
    }
}

/// A line that is not blank.
struct Row<'a> {
    /// How many tabs it begins with.
    tabs: usize,
    /// How many spaces stand before it, beside the tabs.
    spaces: usize,
    /// What it says, in cells, without a bullet.
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let content = without_bullet(line.trim());
        let before = line.len() - line.trim_start().len();
        let indent = &line[..before];
        let tabs = indent.matches('\t').count();
        (!content.is_empty()).then(|| Row {
            tabs,
            spaces: indent.chars().count() - tabs,
            cells: content.split('\t').map(str::trim).collect(),
        })
    }
}

struct Reader<'a> {
    headings: &'a [(String, Stage)],
    /// The stage of a line at the base.
    stage: Stage,
    /// How far in the first line under the heading is.
    base: Option<usize>,
    /// The stage of each column, where the first row of a table says it.
    columns: Vec<(usize, Stage)>,
    /// The tabs that every line begins with.
    margin: usize,
    /// The widths in spaces of the levels around the last line.
    widths: Vec<usize>,
    found: Vec<Line>,
}

impl Reader<'_> {
    fn read(&mut self, row: &Row) {
        let level = self.level(row);
        let cells = row.cells.iter().enumerate();
        let cells: Vec<(usize, &str)> = cells
            .map(|(number, cell)| (level + number, *cell))
            .filter(|(_, cell)| !cell.is_empty())
            .collect();
        let headings = cells
            .iter()
            .map(|(column, cell)| Some((*column, self.heading(cell)?)));
        match headings.collect::<Option<Vec<_>>>().as_deref() {
            Some([(_, stage)]) => self.start(*stage, &[]),
            Some(columns) => self.start(self.stage, columns),
            None => self.add(level, &cells),
        }
    }

    /// The stage whose heading this is: "Outputs", "outputs:" or "## Outputs".
    fn heading(&self, cell: &str) -> Option<Stage> {
        let words = cell.trim_matches(|letter: char| "#*_:".contains(letter) || letter == ' ');
        let words = words.to_lowercase();
        let mut headings = self.headings.iter();
        let found = headings.find(|(heading, _)| heading.to_lowercase() == words);
        found.map(|(_, stage)| *stage)
    }

    fn start(&mut self, stage: Stage, columns: &[(usize, Stage)]) {
        self.stage = stage;
        self.base = None;
        self.columns = columns.to_vec();
    }

    fn add(&mut self, level: usize, cells: &[(usize, &str)]) {
        let base = *self.base.get_or_insert(level);
        for (column, cell) in cells {
            let named = self.columns.iter().find(|(place, _)| place == column);
            let stage = named.map_or_else(
                || later(self.stage, column.saturating_sub(base)),
                |(_, stage)| *stage,
            );
            self.found.push(Line {
                title: (*cell).to_owned(),
                stage,
            });
        }
    }

    /// How many levels a line is further in than the left-most.
    fn level(&mut self, row: &Row) -> usize {
        // One space is a slip, not a level.
        let width = if row.spaces > 1 { row.spaces } else { 0 };
        self.widths.retain(|outer| *outer <= width);
        if width > self.widths.last().copied().unwrap_or(0) {
            self.widths.push(width);
        }
        row.tabs - self.margin + self.widths.len()
    }
}

/// The stage so many steps on; the last one beyond it.
fn later(stage: Stage, steps: usize) -> Stage {
    let stages = Stage::ALL.into_iter().filter(|other| *other >= stage);
    stages.take(steps + 1).last().unwrap_or(stage)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [(&str, Stage); 3] = [
        ("Activities", Stage::Activity),
        ("Outputs", Stage::Output),
        ("Long-term outcomes", Stage::LongTermOutcome),
    ];

    /// The items of a text that starts with activities: "2 Home visits", stages counted from 1.
    fn read(text: &str) -> Vec<String> {
        let headings = WORDS.map(|(words, stage)| (words.to_owned(), stage));
        let found = lines(text, Stage::Activity, &headings);
        let said = |line: &Line| format!("{} {}", line.stage as usize + 1, line.title);
        found.iter().map(said).collect()
    }

    #[test]
    fn lists_are_read_as_people_write_them() {
        for (text, expected) in [
            ("", vec![]),
            (" \n\t\r\n•\n", vec![]),
            ("Home visits", vec!["2 Home visits"]),
            ("a\n\n  \nb\r\nc\rd", vec!["2 a", "2 b", "2 c", "2 d"]),
            (
                "- a\n* b\n• c\n1. d\n2) e\n(iii) f",
                vec!["2 a", "2 b", "2 c", "2 d", "2 e", "2 f"],
            ),
            ("•\ta\n•\tb", vec!["2 a", "2 b"]),
            // Headings, however they are marked up.
            ("a\nOutputs\nb\nc", vec!["2 a", "3 b", "3 c"]),
            (
                "OUTPUTS:\n- b\n## Long-term outcomes\nc",
                vec!["3 b", "6 c"],
            ),
            ("Outputs\n  - b\n  - c\n", vec!["3 b", "3 c"]),
            ("Outputs of the work", vec!["2 Outputs of the work"]),
            // Further in is the next stage.
            ("a\n\tb\n\t\tc\nd", vec!["2 a", "3 b", "4 c", "2 d"]),
            ("a\n    b\n  c\nd", vec!["2 a", "3 b", "3 c", "2 d"]),
            (
                "- a\n  - b\n      - c\n  - d",
                vec!["2 a", "3 b", "4 c", "3 d"],
            ),
            (" a\nb", vec!["2 a", "2 b"]),
            ("\ta\n\tb\n\t\tc", vec!["2 a", "2 b", "3 c"]),
            ("\t\t\t\t\t\t\ta\nb", vec!["2 a", "2 b"]),
            ("a\n\t\t\t\t\t\t\tb", vec!["2 a", "6 b"]),
            // A table: columns are stages.
            ("a\tb\tc\n\td", vec!["2 a", "3 b", "4 c", "3 d"]),
            (
                "Outputs\tActivities\na\tb\n\tc\nd",
                vec!["3 a", "2 b", "2 c", "3 d"],
            ),
            ("a\t\tb", vec!["2 a", "4 b"]),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn written_lines_become_items_with_new_ids() {
        let found = lines("a\n\tb", Stage::Input, &[]);
        let mut number = 0;
        let piece = Piece::written(&found, &mut || {
            number += 1;
            Id(format!("new{number}"))
        });
        let nodes: Vec<_> = piece
            .nodes
            .iter()
            .map(|it| (it.id.as_str(), it.stage))
            .collect();
        assert_eq!(nodes, [("new1", Stage::Input), ("new2", Stage::Activity)]);
    }
}
