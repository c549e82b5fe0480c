//! What the columns of a table are likely to be, by their headings and else by their values. It is
//! a guess: people look at it and change it. The words are in `words`.

use super::by_value;
use super::column::Column;
use super::read::{Row, Table};
use super::words::{HEADINGS, has};
use crate::model::Stage;

/// What the columns of a table are taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Matching {
    /// The place among the rows of the one that holds the headings, if any.
    pub heading: Option<usize>,
    /// What each column is.
    pub columns: Vec<Column>,
    /// The stage of an item whose row says none.
    pub stage: Stage,
}

/// How many rows are looked at for headings: titles and notes may stand above them.
const MOST_ABOVE: usize = 10;

/// The longest heading that is taken for one where its words are not known, in characters.
const LONGEST_HEADING: usize = 40;

impl Matching {
    /// The likeliest matching of a table.
    pub fn guess(table: &Table) -> Self {
        Matching::with_heading(table, heading_row(table))
    }

    /// The likeliest matching where somebody has said which row holds the headings.
    pub fn with_heading(table: &Table, heading: Option<usize>) -> Self {
        let row = heading.and_then(|place| table.rows.get(place));
        let mut columns = row.map_or(Vec::new(), by_heading);
        columns.resize(table.width, None);
        let rows = table.rows.get(heading.map_or(0, |place| place + 1)..);
        by_value::fill(&mut columns, rows.unwrap_or_default(), row);
        let columns = columns.into_iter().map(|it| it.unwrap_or(Column::Keep));
        Matching {
            heading,
            columns: columns.collect(),
            stage: Stage::ShortTermOutcome,
        }
    }

    /// Whether no column says what the items are.
    pub fn has_no_items(&self) -> bool {
        !self.columns.iter().any(|column| column.is_item())
    }
}

/// The row that holds the headings, if one does: most of its cells are known as such.
fn heading_row(table: &Table) -> Option<usize> {
    let known = |row: &Row| by_heading(row).iter().flatten().count();
    let is_exact = |row: &Row| {
        let mut cells = row.cells.iter().map(|cell| plain(cell));
        cells.any(|cell| HEADINGS.iter().any(|(_, words)| has(words, &cell)))
    };
    let said = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let rows = table.rows.iter().take(MOST_ABOVE).enumerate();
    let mut best = None;
    let mut most = 0;
    for (place, row) in rows {
        let known = known(row);
        let is_alone = place == 0 && known * 2 >= said(row) && is_exact(row);
        if known > most && (known > 1 || is_alone) {
            (best, most) = (Some(place), known);
        }
    }
    best.or_else(|| looks_like_headings(table).then_some(0))
}

/// Whether the first row is of short words while numbers stand below some of them.
fn looks_like_headings(table: &Table) -> bool {
    let Some((first, rest)) = table.rows.split_first() else {
        return false;
    };
    let mut columns = 0..table.width;
    let is_heading = |column: usize| {
        let cell = first.cell(column);
        !cell.is_empty() && cell.chars().count() <= LONGEST_HEADING && !by_value::is_number(cell)
    };
    let has_numbers =
        |column: usize| !rest.is_empty() && by_value::most(rest, column, by_value::is_number);
    columns.clone().all(is_heading) && columns.any(has_numbers)
}

/// The columns that headings name. Each is given once, to the heading that fits it best.
pub(super) fn by_heading(row: &Row) -> Vec<Option<Column>> {
    let mut fits = Vec::new();
    for (place, heading) in row.cells.iter().enumerate() {
        let heading = plain(heading);
        for (column, words) in HEADINGS {
            if let Some(distance) = distance(&heading, words) {
                fits.push((distance, place, *column));
            }
        }
    }
    fits.sort_by_key(|(distance, place, _)| (*distance, *place));
    let mut columns = vec![None; row.cells.len()];
    for (_, place, column) in fits {
        let is_given = columns.contains(&Some(column));
        if let Some(free) = columns
            .get_mut(place)
            .filter(|it| it.is_none() && !is_given)
        {
            *free = Some(column);
        }
    }
    columns
}

/// What is added to the distance of a heading that holds more than the words of a column.
const HELD: usize = 1_000;

/// How far a heading is from the words of a column: their place for the same words; more where
/// the heading begins with them or holds little else, and the more the fewer of it they are.
fn distance(heading: &str, words: &str) -> Option<usize> {
    let same = words.split(", ").position(|known| known == heading);
    same.or_else(|| {
        let padded = [" ", heading, " "].concat();
        let held = words.split(", ").filter(|known| {
            let known = [" ", known, " "].concat();
            // A sentence that happens to hold a word is no heading.
            let is_most = heading.len() <= 2 * known.len();
            padded.starts_with(&known) || (is_most && padded.contains(&known))
        });
        let longest = held.map(|known| known.len()).max()?;
        (heading.len() <= LONGEST_HEADING).then(|| HELD + heading.len() - longest)
    })
}

/// A heading in small letters, its words divided by single spaces, without other signs.
pub(super) fn plain(words: &str) -> String {
    let lower = words.to_lowercase();
    let letter = |letter: char| match letter {
        '%' | '£' => letter,
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    };
    let kept: String = lower.chars().map(letter).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(headings: &str) -> Row {
        let cells = headings.split('|').map(str::to_owned).collect();
        Row { number: 1, cells }
    }

    #[test]
    fn headings_are_known_by_their_words() {
        use crate::model::Stage as Of;
        use Column::*;
        for (headings, columns) in [
            (
                "Outcome|KPI|Baseline|Target",
                vec![Item, Measure, Baseline, Success],
            ),
            ("Outcome|Indicator|Unit", vec![Item, Measure, Unit]),
            ("Item|Measure|Indicator", vec![Item, Measure, Indicator]),
            (
                "Ref|Intended outcome(s)|Data source",
                vec![Keep, Item, Source],
            ),
            (
                "Activity|Outputs|Outcomes|Impact",
                vec![
                    ItemOf(Of::Activity),
                    ItemOf(Of::Output),
                    Item,
                    ItemOf(Of::LongTermOutcome),
                ],
            ),
            (
                "OUTCOME | Baseline (2023/24)|Target 2025",
                vec![Item, Baseline, Success],
            ),
            (
                "Judged by month|By when|Long-term outcome",
                vec![JudgedByMonth, When, ItemOf(Of::LongTermOutcome)],
            ),
            ("Outcome|By when", vec![Item, JudgedByMonth]),
            (
                "Outcome|Failure|Minimum|Leads to|Lead",
                vec![Item, Failure, Minimum, LeadsTo, Lead],
            ),
        ] {
            let found = by_heading(&row(headings));
            let found: Vec<Column> = found.into_iter().map(|it| it.unwrap_or(Keep)).collect();
            assert_eq!(found, columns, "{headings}");
        }
    }
}
