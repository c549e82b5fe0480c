//! What the app and the exporter say to each other. `assets/loader/exporter-worker.js` carries
//! it between them and names the same fields.

use js_sys::Uint8Array;

/// A request for the PDF of a specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportRequest {
    /// The specification, a `spec::Document`, as JSON.
    pub document: String,
    /// The day the file is made, as `2026-11-21`. The exporter has no clock.
    pub made_on: String,
    /// The framework, kept in the file so that it opens again; or nothing, and it does not.
    pub attachment: Option<FrameworkFile>,
}

/// A framework as a file within another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkFile {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub description: String,
    /// What is in it: JSON.
    pub json: String,
}

/// A file that was made.
#[derive(Debug, Clone)]
pub struct ExportReply {
    /// What is in it. Kept on the JavaScript side: a download needs no copy in our memory.
    pub bytes: Uint8Array,
    /// The characters that the fonts do not have, printed as a stand-in.
    pub replaced: String,
}

/// Why no file was made. The framework is untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportFailure {
    /// The exporter could not be fetched or started: no connection, or files missing on the
    /// server. Trying again may help.
    NotLoaded(String),
    /// What was fetched as fonts is something else.
    FontsUnreadable,
    /// The exporter refused, and said this for a log.
    Refused(String),
    /// The exporter stopped by mistake. The next request starts a new one.
    Stopped(String),
}

/// What the exporter says when the fonts cannot be read.
pub(super) const FONTS_UNREADABLE: &str = "fonts-unreadable";
