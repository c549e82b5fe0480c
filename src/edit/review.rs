//! Edits of what was settled about the findings of the review.

use super::items::{add, remove, with};
use crate::model::{Dismissal, Framework, Id, Kind, Review};
use std::rc::Rc;

/// A change to what was settled about the findings.
#[derive(Debug, Clone, PartialEq)]
pub enum ReviewEdit {
    /// Set a finding aside. One that points to what is not there is not set aside.
    Dismiss(Dismissal),
    /// Bring a finding back.
    BringBack(Id),
    /// Print the findings that were set aside in the specification, or do not.
    Print(bool),
}

/// The framework after an edit of the review.
pub(super) fn apply(framework: &Rc<Framework>, edit: &ReviewEdit) -> Rc<Framework> {
    match edit {
        ReviewEdit::Dismiss(dismissal) => add(framework, dismissal, |next, dismissal| {
            change(next, |review| review.dismissals.push(dismissal));
        }),
        ReviewEdit::BringBack(id) => remove(framework, Kind::Dismissal, std::slice::from_ref(id)),
        ReviewEdit::Print(is_printed) if *is_printed != framework.review.print_dismissals => {
            with(framework, |next| {
                change(next, |review| review.print_dismissals = *is_printed);
            })
        }
        ReviewEdit::Print(_) => Rc::clone(framework),
    }
}

fn change(next: &mut Framework, how: impl FnOnce(&mut Review)) {
    how(Rc::make_mut(&mut next.review));
}
