//! Where a framework came from, so that nobody takes an example for their own evidence.

use super::{List, Other};
use serde::Serialize;

/// Where this framework came from, if it was made from a published one.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Origin {
    /// The id of the bundled example it was made from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub example_id: String,
    /// What was done to the published material.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The published sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: List<Source>,
    /// What was not found in a source, and so needs checking before use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unverified: Vec<String>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// A published source.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Source {
    /// Its title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Where it can be read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Its licence, as found.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}
