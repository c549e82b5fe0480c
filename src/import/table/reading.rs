//! What the cells of a row come to, one field after another. Which cell is what is said in `rows`.

use super::column::Column;
use super::guess::plain;
use super::value::{self, Quantity};
use super::words::{ANSWERS, DIRECTIONS, KINDS, OUTCOMES, STAGES, SUGGESTERS, has};
use crate::model::{Criterion, Measure, Number, Stage, Statement};

/// What a row says. Ids and references are still to come.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The titles of its items, with the stage where the column or the row says it.
    pub items: Vec<(Option<Stage>, String)>,
    pub stage: Option<Stage>,
    pub detail: String,
    pub for_whom: String,
    pub by_month: Option<u32>,
    pub lead: String,
    pub partners: Vec<String>,
    pub leads_to: String,
    pub measure: Measure,
    pub criterion: Criterion,
    pub early_warning_item: String,
    /// What is said of the item itself, in words, for where it is known to be otherwise.
    pub own: Vec<(Column, String)>,
    /// What is kept in words with the item.
    pub notes: Vec<String>,
    /// What is kept in words with the measure.
    pub measure_notes: Vec<String>,
    /// The places of the columns whose cell could not be read.
    pub unread: Vec<usize>,
}

impl Reading {
    /// Whether the row says anything of a measure.
    pub fn has_measure(&self) -> bool {
        self.measure != Measure::default()
    }

    /// Whether the row says anything of success and failure.
    pub fn has_criterion(&self) -> bool {
        self.criterion != Criterion::default() || !self.early_warning_item.is_empty()
    }

    pub fn keep_unread(&mut self, (place, column): (usize, Column), note: String) {
        self.unread.push(place);
        match is_of_item(column) || matches!(column, Column::Stage | Column::LeadsTo) {
            true => self.notes.push(note),
            false => self.measure_notes.push(note),
        }
    }

    pub fn take_item(&mut self, column: Column, cell: &str) -> bool {
        match column {
            Column::Item => self.items.push((None, on_one_line(cell))),
            Column::ItemOf(stage) => self.items.push((Some(stage), on_one_line(cell))),
            Column::Stage => {
                self.stage = value::choice(cell, STAGES);
                return self.stage.is_some() || has(OUTCOMES, &plain(cell));
            }
            Column::Detail => return put(&mut self.detail, cell),
            Column::ForWhom => return put(&mut self.for_whom, cell),
            Column::ByMonth => return put_if(&mut self.by_month, value::month(cell)),
            Column::Lead => return put(&mut self.lead, &on_one_line(cell)),
            Column::Partners => self.partners.extend(value::list(cell).map(str::to_owned)),
            Column::LeadsTo => return put(&mut self.leads_to, cell),
            _ => return false,
        }
        true
    }

    pub fn take_measure(&mut self, column: Column, cell: &str, number: Option<&Quantity>) -> bool {
        let measure = &mut self.measure;
        match column {
            Column::Measure => put(&mut measure.name, &on_one_line(cell)),
            Column::Definition => put(&mut measure.definition, cell),
            Column::Unit => put(&mut measure.unit, &on_one_line(cell)),
            Column::Source => put(&mut measure.source, cell),
            Column::Frequency => put(&mut measure.frequency, cell),
            Column::CollectedBy => put(&mut measure.collected_by, cell),
            Column::Indicator => put(&mut measure.indicator_id, cell),
            Column::Asks => put_if(&mut measure.kind, value::choice(cell, KINDS)),
            Column::Direction => put_if(&mut measure.direction, value::choice(cell, DIRECTIONS)),
            Column::Breakdowns => {
                measure
                    .breakdowns
                    .extend(value::list(cell).map(str::to_owned));
                true
            }
            Column::Minutes => put_if(&mut measure.minutes_per_collection, count(number)),
            Column::SuggestedBy => self.take_suggesters(cell),
            _ => self.take_baseline(column, cell, number),
        }
    }

    fn take_suggesters(&mut self, cell: &str) -> bool {
        let found: Option<Vec<_>> = value::list(cell)
            .map(|who| value::choice(who, SUGGESTERS))
            .collect();
        let is_read = found.is_some();
        self.measure.suggested_by.extend(found.unwrap_or_default());
        is_read
    }

    fn take_baseline(&mut self, column: Column, cell: &str, number: Option<&Quantity>) -> bool {
        match column {
            Column::Baseline if is_year_one(cell) => self.measure.baseline.set_in_year_one = true,
            Column::Baseline => {
                let number = number.filter(|number| number.limit.is_empty());
                let fitting = number.filter(|number| self.fits_unit(number));
                let value = fitting.map(|number| number.number);
                return put_if(&mut self.measure.baseline.value, value);
            }
            Column::BaselineDate => match value::day(cell) {
                Some(day) => return put(&mut self.measure.baseline.date, &day),
                None => return false,
            },
            Column::YearOne => match value::choice(cell, ANSWERS) {
                Some(answer) => self.measure.baseline.set_in_year_one |= answer,
                None => return false,
            },
            _ => return false,
        }
        true
    }

    /// Whether a number is in the unit of the measure. The first unit that is written with a
    /// number is that of the measure, if no column says one.
    pub fn fits_unit(&mut self, number: &Quantity) -> bool {
        let (known, found) = (plain(&self.measure.unit), plain(&number.unit));
        if known.is_empty() {
            self.measure.unit.clone_from(&number.unit);
        }
        let is_percent = |unit: &str| unit.contains('%') || unit.starts_with("per");
        known.is_empty()
            || known.contains(&found)
            || found.contains(&known)
            || (is_percent(&known) && is_percent(&found))
    }

    pub fn take_judgement(&mut self, column: Column, cell: &str, number: Option<Quantity>) -> bool {
        let criterion = &mut self.criterion;
        match column {
            Column::JudgedByMonth => put_if(&mut criterion.by_month, value::month(cell)),
            Column::EarlyWarning => put(&mut criterion.early_warning, cell),
            Column::EarlyWarningItem => put(&mut self.early_warning_item, &on_one_line(cell)),
            Column::Response => put(&mut criterion.response.what, cell),
            Column::WhoDecides => put(&mut criterion.response.who_decides, cell),
            Column::When => put(&mut criterion.response.when, cell),
            Column::SuccessThreshold
            | Column::MinimumThreshold
            | Column::FailureThreshold
            | Column::StretchThreshold => {
                let number = number.filter(|number| number.limit.is_empty());
                let fitting = number.filter(|number| self.fits_unit(number));
                let value = fitting.map(|number| number.number);
                put_if(&mut self.statement(column).threshold, value)
            }
            _ => false,
        }
    }

    /// The statement that a column of words or numbers is about.
    pub fn statement(&mut self, column: Column) -> &mut Statement {
        match column {
            Column::Minimum | Column::MinimumThreshold => &mut self.criterion.minimum,
            Column::Failure | Column::FailureThreshold => &mut self.criterion.failure,
            Column::Stretch | Column::StretchThreshold => &mut self.criterion.stretch,
            _ => &mut self.criterion.success,
        }
    }
}

/// Whether a column is about the item itself.
pub(super) fn is_of_item(column: Column) -> bool {
    matches!(
        column,
        Column::Detail | Column::ForWhom | Column::ByMonth | Column::Lead | Column::Partners
    )
}

/// Puts words into a field; after what another column has put there.
pub(super) fn put(field: &mut String, words: &str) -> bool {
    if !field.is_empty() {
        field.push('\n');
    }
    field.push_str(words);
    true
}

/// Puts a value into a field that has none. Whether it is there now.
fn put_if<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    let is_free = field.is_none() && value.is_some();
    if is_free {
        *field = value;
    }
    is_free
}

/// A whole number that is not below nought.
fn count(number: Option<&Quantity>) -> Option<u32> {
    let Number(value) = number?.number;
    let can_count = value.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&value);
    can_count.then_some(value as u32)
}

fn is_year_one(cell: &str) -> bool {
    let words = plain(cell);
    let words = words.replace("year 1", "year one");
    matches!(
        words.as_str(),
        "year one"
            | "in year one"
            | "set in year one"
            | "to be set in year one"
            | "tbc in year one"
            | "to be confirmed in year one"
    )
}

fn on_one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}
