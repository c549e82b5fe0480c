//! Edits of the measures.

use super::items::{remove, set_or_make};
use crate::model::{Direction, Framework, Id, Kind, Measure, MeasureKind, Number, Suggester};
use std::rc::Rc;

/// A change to the measures.
#[derive(Debug, Clone, PartialEq)]
pub enum MeasureEdit {
    /// Set one field of a measure. If there is no measure with this id, one is made for the
    /// item, so that a form needs no button before its first letter.
    Set {
        /// Which measure.
        id: Id,
        /// The item it measures.
        node_id: Id,
        /// The field and its new value.
        field: MeasureField,
    },
    /// Delete a measure, with the references to it.
    Delete(Id),
}

/// A field of a measure with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum MeasureField {
    /// What is measured.
    Name(String),
    /// Exactly what is counted.
    Definition(String),
    /// Which of the three questions it answers.
    Kind(Option<MeasureKind>),
    /// The unit.
    Unit(String),
    /// Which way is better.
    Direction(Option<Direction>),
    /// Where things stand now.
    BaselineValue(Option<Number>),
    /// When that was measured.
    BaselineDate(String),
    /// Whether it will be measured in the first year.
    BaselineInYearOne(bool),
    /// By which month of the work it will be measured then.
    BaselineDueMonth(Option<u32>),
    /// Where the number comes from.
    Source(String),
    /// How often it is collected.
    Frequency(String),
    /// Who collects it.
    CollectedBy(String),
    /// Who asked for it.
    SuggestedBy(Vec<Suggester>),
    /// How long one collection takes, in minutes.
    MinutesPerCollection(Option<u32>),
    /// The groups it is broken down by.
    Breakdowns(Vec<String>),
    /// Its id in the indicator library.
    Indicator(String),
}

/// The framework after an edit of the measures.
pub(super) fn apply(framework: &Rc<Framework>, edit: &MeasureEdit) -> Rc<Framework> {
    match edit {
        MeasureEdit::Set { id, node_id, field } => {
            let blank = Measure {
                id: id.clone(),
                node_id: node_id.clone(),
                ..Measure::default()
            };
            let write = |measure: &mut Measure| write(measure, field);
            set_or_make(framework, |next| &mut next.measures, blank, write)
        }
        MeasureEdit::Delete(id) => remove(framework, Kind::Measure, std::slice::from_ref(id)),
    }
}

fn write(measure: &mut Measure, field: &MeasureField) {
    match field {
        MeasureField::Name(text) => measure.name.clone_from(text),
        MeasureField::Definition(text) => measure.definition.clone_from(text),
        MeasureField::Kind(kind) => measure.kind = *kind,
        MeasureField::Unit(text) => measure.unit.clone_from(text),
        MeasureField::Direction(direction) => measure.direction = *direction,
        MeasureField::BaselineValue(value) => measure.baseline.value = *value,
        MeasureField::BaselineDate(text) => measure.baseline.date.clone_from(text),
        MeasureField::BaselineInYearOne(yes) => measure.baseline.set_in_year_one = *yes,
        MeasureField::BaselineDueMonth(month) => measure.baseline.due_month = *month,
        MeasureField::Source(text) => measure.source.clone_from(text),
        MeasureField::Frequency(text) => measure.frequency.clone_from(text),
        MeasureField::CollectedBy(text) => measure.collected_by.clone_from(text),
        MeasureField::SuggestedBy(who) => measure.suggested_by.clone_from(who),
        MeasureField::MinutesPerCollection(minutes) => measure.minutes_per_collection = *minutes,
        MeasureField::Breakdowns(groups) => measure.breakdowns.clone_from(groups),
        MeasureField::Indicator(id) => measure.indicator_id.clone_from(id),
    }
}
