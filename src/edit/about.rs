//! Edits of *about*, one field at a time.

use crate::model::{Author, ConsideredOption, List, Status};

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
