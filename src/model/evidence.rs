//! Stories, data and research. Which step they bear on is said by the link.

use super::{Id, Other};
use serde::Serialize;

/// One piece of evidence, for or against.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Evidence {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What sort of evidence it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EvidenceKind>,
    /// What it is called.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What it says, in a few sentences.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Who published or told it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Where it can be read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// When it was published or told (ISO 8601).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Whether it supports or challenges the chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// How much weight it can bear.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<EvidenceStrength>,
    /// The items it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub node_ids: Vec<Id>,
    /// For a story: the person agreed to its being used here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub consent: bool,
    /// For a story: nobody can be recognised from it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// What sort of evidence it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum EvidenceKind {
    /// What one person lived through, in their words.
    Story,
    /// Numbers from this place.
    LocalData,
    /// Published research.
    Research,
    /// What people who do the work have seen.
    ProviderExperience,
    /// A study of this or a similar service.
    Evaluation,
}

/// Whether evidence supports or challenges the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Stance {
    /// It supports it.
    Supports,
    /// It challenges it.
    Challenges,
    /// It points both ways.
    Mixed,
}

/// How much weight a piece of evidence can bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum EvidenceStrength {
    /// A little.
    Weak,
    /// Some.
    Moderate,
    /// A lot.
    Strong,
}
