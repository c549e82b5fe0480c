//! The self-check on how collaborative this work is. The questions are text, kept by number.

use super::{Id, List, Other};
use serde::Serialize;

/// Answers to the self-check.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Reflection {
    /// One answer for each question that was answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: List<ReflectionAnswer>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// One answer of the self-check.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct ReflectionAnswer {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The number of the question, from 1.
    pub question: u32,
    /// From 1 (commodified) to 5 (collaborative).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<u32>,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}
