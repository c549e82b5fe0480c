//! Risks, decisions and fixed requirements: what is written down so that nobody has to remember.

use super::{Id, Other};
use serde::Serialize;

/// Something that could go wrong.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Risk {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What could go wrong.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// More about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// How likely it is, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub likelihood: String,
    /// What it would mean.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub consequence: String,
    /// Who would deal with it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// What is done about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mitigation: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Something that was decided.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Decision {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What was decided.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// The evidence it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence_ids: Vec<Id>,
    /// Who decided.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub decided_by: String,
    /// When (ISO 8601).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Something that must be in place whatever the method.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Requirement {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<RequirementKind>,
    /// The requirement in a sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// More about it, or the law or standard behind it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// What a requirement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum RequirementKind {
    /// Keeping people safe.
    Safeguarding,
    /// Equality.
    Equality,
    /// Data protection.
    Data,
    /// The people who do the work.
    Workforce,
    /// Social value.
    SocialValue,
    /// Something else.
    Other,
}
