//! Edits of *about*, one field at a time.

use super::items::{fits, with};
use crate::model::{About, Author, ConsideredOption, Framework, List, Status};
use std::rc::Rc;

/// A field of *about* with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum AboutField {
    /// The change wanted.
    Summary(String),
    /// The place.
    Place(String),
    /// Who would pay.
    Commissioner(String),
    /// How far the draft has come.
    Status(Status),
    /// Who wrote it.
    Authors(List<Author>),
    /// When it would start.
    Start(String),
    /// How long it runs, in months.
    TermMonths(Option<u32>),
    /// How much longer it may be extended, in months.
    ExtensionMonths(Option<u32>),
    /// When it will be looked at again.
    ReviewDate(String),
    /// Why now.
    WhyNow(String),
    /// What triggered this work.
    Trigger(String),
    /// Answers that are not a service.
    ConsideredOptions(List<ConsideredOption>),
}

/// The framework after an edit of *about*.
pub(super) fn apply(framework: &Rc<Framework>, field: &AboutField) -> Rc<Framework> {
    let mut about = About::clone(&framework.about);
    write(&mut about, field);
    if about == *framework.about || !lists_fit(framework, field) {
        return Rc::clone(framework);
    }
    with(framework, |next| next.about = Rc::new(about))
}

fn lists_fit(framework: &Framework, field: &AboutField) -> bool {
    let about = &framework.about;
    match field {
        AboutField::Authors(authors) => fits(framework, &about.authors, authors),
        AboutField::ConsideredOptions(options) => {
            fits(framework, &about.considered_options, options)
        }
        _ => true,
    }
}

fn write(about: &mut About, field: &AboutField) {
    match field {
        AboutField::Summary(text) => about.summary.clone_from(text),
        AboutField::Place(text) => about.place.clone_from(text),
        AboutField::Commissioner(text) => about.commissioner.clone_from(text),
        AboutField::Status(status) => about.status = *status,
        AboutField::Authors(authors) => about.authors.clone_from(authors),
        AboutField::Start(text) => about.start.clone_from(text),
        AboutField::TermMonths(months) => about.term_months = *months,
        AboutField::ExtensionMonths(months) => about.extension_months = *months,
        AboutField::ReviewDate(text) => about.review_date.clone_from(text),
        AboutField::WhyNow(text) => about.why_now.clone_from(text),
        AboutField::Trigger(text) => about.trigger.clone_from(text),
        AboutField::ConsideredOptions(options) => about.considered_options.clone_from(options),
    }
}
