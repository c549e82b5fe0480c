//! Undo and redo: every version of the framework, with what was done in words.

use super::Edit;
use crate::model::Framework;
use crate::text::Phrase;
use std::rc::Rc;

/// A moment in milliseconds, from any fixed start. It is passed in: the core has no clock.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Moment(pub f64);

/// The framework as it is, with everything that can be undone and redone.
#[derive(Debug, Clone)]
pub struct History {
    present: Rc<Framework>,
}

impl History {
    /// A history that starts with this framework.
    pub fn new(framework: Rc<Framework>) -> Self {
        History { present: framework }
    }

    /// The framework as it is now.
    pub fn present(&self) -> &Rc<Framework> {
        &self.present
    }

    /// Makes an edit. Gives whether anything changed. Typing into one field without a pause
    /// is one entry.
    pub fn make(&mut self, edit: &Edit, now: Moment) -> bool {
        let _ = (edit, now);
        false
    }

    /// Ends a burst of typing, so that the next letter starts a new entry (on leaving a field).
    pub fn end_burst(&mut self) {}

    /// What undo would undo, in words.
    pub fn undo_label(&self) -> Option<&Phrase> {
        None
    }

    /// What redo would do again, in words.
    pub fn redo_label(&self) -> Option<&Phrase> {
        None
    }

    /// Takes the last step back. Gives what it was, if there was one.
    pub fn undo(&mut self) -> Option<Phrase> {
        None
    }

    /// Takes the last undone step again. Gives what it was, if there was one.
    pub fn redo(&mut self) -> Option<Phrase> {
        None
    }
}
