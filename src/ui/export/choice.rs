//! What somebody chose to export, for as long as the page is there. It is no part of the
//! framework: what is kept in the file is changed by an edit.

use super::Format;
use crate::export::SheetKind;

/// What somebody chose to export.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExportChoice {
    /// The format; nothing at first.
    pub format: Option<Format>,
    /// Which table, where a format holds one.
    pub table: SheetKind,
    /// Whether a PDF holds the framework, so that it opens again.
    pub is_attached: bool,
    /// Whether a specification lists what changed since the earlier version, if there is one.
    pub says_changes: bool,
}

impl Default for ExportChoice {
    fn default() -> Self {
        ExportChoice {
            format: None,
            table: SheetKind::Measures,
            is_attached: true,
            says_changes: true,
        }
    }
}
