//! What leads to what, and why we think so.

use super::{Id, Other};
use serde::Serialize;

/// One step of the chain: doing or having `from` leads to `to`.
// `Eq` lets two shared ones be compared by their place in memory first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Link {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The item this starts at.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub from: Id,
    /// The item this leads to.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub to: Id,
    /// What has to be true for this step to work.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub assumption: String,
    /// How well the step is supported by evidence.
    pub strength: LinkStrength,
    /// The evidence for or against it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence_ids: Vec<Id>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// How well a step is supported by evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum LinkStrength {
    /// Nobody has looked yet.
    #[default]
    Untested,
    /// There is little to go on, or it points both ways.
    Weak,
    /// There is some good evidence.
    Moderate,
    /// There is good evidence from more than one place.
    Strong,
}
