//! Edits of the success and failure criteria.

use crate::model::{Id, Number};

/// A change to the criteria.
#[derive(Debug, Clone, PartialEq)]
pub enum CriterionEdit {
    /// Set one field of a criterion. If there is no criterion with this id, one is made for
    /// the outcome, so that a form needs no button before its first letter.
    Set {
        /// Which criterion.
        id: Id,
        /// The outcome it is about.
        node_id: Id,
        /// The field and its new value.
        field: CriterionField,
    },
    /// Delete a criterion, with the references to it.
    Delete(Id),
}

/// A field of a criterion with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum CriterionField {
    /// What we would call success, in words.
    SuccessSentence(String),
    /// The success threshold.
    SuccessThreshold(Option<Number>),
    /// The least that is acceptable, in words.
    MinimumSentence(String),
    /// The minimum threshold.
    MinimumThreshold(Option<Number>),
    /// What we would call failure, in words.
    FailureSentence(String),
    /// The failure threshold.
    FailureThreshold(Option<Number>),
    /// By which month it is judged.
    ByMonth(Option<u32>),
    /// The measure the thresholds are on.
    Measure(Option<Id>),
    /// The sign that would show trouble first.
    EarlyWarning(String),
    /// What would be done if it fails.
    ResponseWhat(String),
    /// Who decides.
    ResponseWhoDecides(String),
    /// By when.
    ResponseWhen(String),
}
