//! Purpose, place and dates. What the need is belongs in `need`.

use super::{Id, List, Other};
use serde::Serialize;

/// What this work is, where, for how long, and what started it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct About {
    /// The change wanted, in a few plain sentences.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The place: a town, a county, a neighbourhood.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who would pay for this, or the body that asks for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub commissioner: String,
    /// How far this draft has come.
    pub status: Status,
    /// The people and organisations that wrote it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: List<Author>,
    /// When it would start (ISO 8601: `2027-04-01`, or `2027-04`).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start: String,
    /// How long it runs, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term_months: Option<u32>,
    /// How much longer it may be extended, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension_months: Option<u32>,
    /// When it will be looked at again (ISO 8601).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub review_date: String,
    /// Why this is being done now and not later.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why_now: String,
    /// What triggered this work: a contract that ends, a shared view of need, a new law.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trigger: String,
    /// Answers that were considered and are not a service.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub considered_options: List<ConsideredOption>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// A person or organisation that wrote part of this.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Author {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The name as it should be printed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The organisation, if the author is a person.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// An answer that is not a service: changing a rule, a building, a habit.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct ConsideredOption {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The option in a few words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Why it was not enough, or what became of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why_not: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// How far a draft has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// First thoughts.
    #[default]
    Idea,
    /// Written down and changing.
    Draft,
    /// Being discussed with people and providers.
    Engagement,
    /// Agreed by those who will hold to it.
    Agreed,
}
