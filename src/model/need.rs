//! Who it is for and why. What would change for them belongs in the chain.

use super::{Id, List, Other};
use serde::Serialize;

/// The need, and the people it is about.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Need {
    /// What is happening now, and to whom, in plain words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub statement: String,
    /// The people this is for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub population: String,
    /// About how many people that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// Where that number comes from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub people_source: String,
    /// Who can take part.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub eligibility: String,
    /// Who cannot, each with its reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exclusions: List<Exclusion>,
    /// Groups to reach first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub priority_groups: Vec<String>,
    /// Why these people and not others.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why_these_people: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// A group that cannot take part, and why.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Exclusion {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// Who is left out.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}
