//! Edits of the success and failure criteria.

use super::items::{remove, set_or_make};
use crate::model::{Criterion, Framework, Id, Kind, Number};
use std::rc::Rc;

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

/// The framework after an edit of the criteria.
pub(super) fn apply(framework: &Rc<Framework>, edit: &CriterionEdit) -> Rc<Framework> {
    match edit {
        CriterionEdit::Set { id, node_id, field } => {
            let blank = Criterion {
                id: id.clone(),
                node_id: node_id.clone(),
                ..Criterion::default()
            };
            let write = |criterion: &mut Criterion| write(criterion, field);
            set_or_make(framework, |next| &mut next.criteria, blank, write)
        }
        CriterionEdit::Delete(id) => remove(framework, Kind::Criterion, std::slice::from_ref(id)),
    }
}

fn write(criterion: &mut Criterion, field: &CriterionField) {
    let response = &mut criterion.response;
    match field {
        CriterionField::SuccessSentence(text) => criterion.success.sentence.clone_from(text),
        CriterionField::SuccessThreshold(value) => criterion.success.threshold = *value,
        CriterionField::MinimumSentence(text) => criterion.minimum.sentence.clone_from(text),
        CriterionField::MinimumThreshold(value) => criterion.minimum.threshold = *value,
        CriterionField::FailureSentence(text) => criterion.failure.sentence.clone_from(text),
        CriterionField::FailureThreshold(value) => criterion.failure.threshold = *value,
        CriterionField::ByMonth(month) => criterion.by_month = *month,
        CriterionField::Measure(measure) => criterion.measure_id.clone_from(measure),
        CriterionField::EarlyWarning(text) => criterion.early_warning.clone_from(text),
        CriterionField::ResponseWhat(text) => response.what.clone_from(text),
        CriterionField::ResponseWhoDecides(text) => response.who_decides.clone_from(text),
        CriterionField::ResponseWhen(text) => response.when.clone_from(text),
    }
}
