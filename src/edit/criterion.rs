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
    /// Better than success, in words.
    StretchSentence(String),
    /// The threshold from which it is better than success.
    StretchThreshold(Option<Number>),
    /// By which month it is judged.
    ByMonth(Option<u32>),
    /// The measure the thresholds are on.
    Measure(Option<Id>),
    /// The sign that would show trouble first.
    EarlyWarning(String),
    /// The item of the chain where that sign would show.
    EarlyWarningNode(Option<Id>),
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
            let measure = only_measure(framework, id, node_id);
            let write = |criterion: &mut Criterion| {
                write(criterion, field);
                if is_threshold(field) && criterion.measure_id.is_none() {
                    criterion.measure_id.clone_from(&measure);
                }
            };
            set_or_make(framework, |next| &mut next.criteria, blank, write)
        }
        CriterionEdit::Delete(id) => remove(framework, Kind::Criterion, std::slice::from_ref(id)),
    }
}

/// The measure of a criterion's outcome, if it has one and no other: a first threshold can be
/// meant on no other.
fn only_measure(framework: &Framework, id: &Id, node_id: &Id) -> Option<Id> {
    let owner = framework.criterion(id).map_or(node_id, |it| &it.node_id);
    let mut measures = framework.measures_of(owner);
    let first = measures.next().map(|it| it.id.clone());
    first.filter(|_| measures.next().is_none())
}

fn is_threshold(field: &CriterionField) -> bool {
    matches!(
        field,
        CriterionField::SuccessThreshold(Some(_))
            | CriterionField::MinimumThreshold(Some(_))
            | CriterionField::FailureThreshold(Some(_))
            | CriterionField::StretchThreshold(Some(_))
    )
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
        CriterionField::StretchSentence(text) => criterion.stretch.sentence.clone_from(text),
        CriterionField::StretchThreshold(value) => criterion.stretch.threshold = *value,
        CriterionField::ByMonth(month) => criterion.by_month = *month,
        CriterionField::Measure(measure) => criterion.measure_id.clone_from(measure),
        CriterionField::EarlyWarning(text) => criterion.early_warning.clone_from(text),
        CriterionField::EarlyWarningNode(node) => criterion.early_warning_node_id.clone_from(node),
        CriterionField::ResponseWhat(text) => response.what.clone_from(text),
        CriterionField::ResponseWhoDecides(text) => response.who_decides.clone_from(text),
        CriterionField::ResponseWhen(text) => response.when.clone_from(text),
    }
}
