//! What the app and the exporter say to each other. `assets/loader/exporter-worker.js` carries
//! it between them and reads only the ids and `kind`.

use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};

/// A request to turn a framework into a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExportRequest {
    /// What to make.
    pub format: ExportFormat,
    /// The framework as JSON.
    pub framework: String,
    /// How to make it.
    #[serde(default)]
    pub options: ExportOptions,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormat {
    /// The draft specification as PDF.
    Pdf,
    /// The framework as JSON.
    Json,
}

/// How to make a file. The exporter has no clock: dates are given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ExportOptions {
    /// The day the file is made, as `2026-11-21`; a file without one carries no date.
    pub made_on: Option<String>,
}

/// A file that was made.
#[derive(Debug, Clone)]
pub struct ExportReply {
    /// What is in it. Kept on the JavaScript side: a download needs no copy in our memory.
    pub bytes: Uint8Array,
    /// What to call it.
    pub file_name: String,
    /// What the person should know about it, in sentences.
    pub notes: Vec<String>,
}

/// Why no file was made. The framework is untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportFailure {
    /// The exporter could not be fetched or started: no connection, or files missing on the
    /// server. Trying again may help.
    NotLoaded(String),
    /// The exporter refused, with its sentence.
    Refused(String),
    /// The exporter stopped by mistake. The next request starts a new one.
    Stopped(String),
}
