//! What each row of a table says, by what its columns are. What a cell comes to is in `reading`;
//! which item of a chain a row is about belongs in `gather`.

use super::column::Column;
use super::guess::{Matching, plain};
use super::read::{Row, Table};
use super::reading::{Reading, is_of_item, put};
use super::separator::Separator;
use super::value::{self, Quantity, quantity};
use super::words::{UNITS, has};

/// What the rows of a table are read by.
pub(super) struct Reader<'a> {
    pub table: &'a Table,
    pub matching: &'a Matching,
}

impl Reader<'_> {
    /// The heading of a column; empty if it has none.
    pub fn heading(&self, place: usize) -> &str {
        let row = self
            .matching
            .heading
            .and_then(|row| self.table.rows.get(row));
        row.map_or("", |row| row.cell(place))
    }

    /// The rows below the headings, or all of them.
    pub fn rows(&self) -> &[Row] {
        let first = self.matching.heading.map_or(0, |place| place + 1);
        self.table.rows.get(first..).unwrap_or_default()
    }

    /// Whether some column is this.
    fn has(&self, column: Column) -> bool {
        self.matching.columns.contains(&column)
    }

    /// What a row says.
    pub fn read(&self, row: &Row) -> Reading {
        let mut reading = Reading::default();
        let columns = self.matching.columns.iter().enumerate();
        // The unit first: numbers that are written with one are held against it.
        let (units, others): (Vec<_>, Vec<_>) =
            columns.partition(|(_, column)| **column == Column::Unit);
        for (place, column) in units.into_iter().chain(others) {
            let cell = row.cell(place);
            if !cell.is_empty() {
                self.take(&mut reading, (place, *column), cell);
            }
        }
        self.finish(&mut reading);
        reading
    }

    fn take(&self, reading: &mut Reading, (place, column): (usize, Column), cell: &str) {
        match column {
            Column::LeaveOut => return,
            Column::Keep => return reading.notes.push(self.note(place, cell)),
            _ => {}
        }
        let number = match self.table.separator {
            Separator::Semicolon => value::with_decimal_comma(cell),
            _ => None,
        };
        let number = quantity(number.as_deref().unwrap_or(cell));
        let is_read = reading.take_item(column, cell)
            || reading.take_measure(column, cell, number.as_ref())
            || self.take_criterion(reading, column, cell, number);
        let note = self.note(place, cell);
        match is_read {
            true if is_of_item(column) => reading.own.push((column, note)),
            true => {}
            false => reading.keep_unread((place, column), note),
        }
    }

    /// "Heading: what the cell says".
    fn note(&self, place: usize, cell: &str) -> String {
        match self.heading(place) {
            "" => cell.to_owned(),
            heading => [heading, ": ", cell].concat(),
        }
    }

    /// Words or a number; words alone where another column has the numbers.
    fn take_criterion(
        &self,
        reading: &mut Reading,
        column: Column,
        cell: &str,
        number: Option<Quantity>,
    ) -> bool {
        let other = match column {
            Column::Success => Column::SuccessThreshold,
            Column::Minimum => Column::MinimumThreshold,
            Column::Failure => Column::FailureThreshold,
            Column::Stretch => Column::StretchThreshold,
            _ => return reading.take_judgement(column, cell, number),
        };
        let number = number.filter(|_| !self.has(other));
        let Some(number) = number.filter(|number| reading.fits_unit(number)) else {
            return put(&mut reading.statement(column).sentence, cell);
        };
        let statement = reading.statement(column);
        if statement.threshold.is_some() {
            return put(&mut statement.sentence, cell);
        }
        statement.threshold = Some(number.number);
        number.limit.is_empty() || put(&mut statement.sentence, cell)
    }

    /// The unit of the numbers is in a heading, where it is nowhere else. What was to be kept with
    /// a measure is kept with the item where there is none.
    fn finish(&self, reading: &mut Reading) {
        if reading.has_measure() && reading.measure.unit.is_empty() {
            let places = 0..self.matching.columns.len();
            let unit = places
                .filter_map(|place| self.unit_in_heading(place))
                .next();
            reading.measure.unit = unit.unwrap_or_default();
        }
        if !reading.has_measure() {
            reading.notes.append(&mut reading.measure_notes);
        }
    }

    /// The unit in brackets at the end of the heading of a column of numbers.
    fn unit_in_heading(&self, place: usize) -> Option<String> {
        let column = self.matching.columns.get(place)?;
        let has_numbers = matches!(
            column,
            Column::Baseline | Column::Success | Column::SuccessThreshold | Column::Minimum
        );
        let (_, unit) = self.heading(place).strip_suffix(')')?.rsplit_once('(')?;
        let is_known = has(UNITS, &plain(unit));
        (has_numbers && is_known).then(|| unit.trim().to_owned())
    }
}
