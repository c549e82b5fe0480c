//! Edits of the measures.

use crate::model::{Direction, Id, MeasureKind, Number, Suggester};

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
    /// Where the number comes from.
    Source(String),
    /// How often it is collected.
    Frequency(String),
    /// Who collects it.
    CollectedBy(String),
    /// Who asked for it.
    SuggestedBy(Vec<Suggester>),
}
