//! Who took part in the work, and what changed because of them.

use super::{Id, Other};
use serde::Serialize;

/// A group that took part at one stage of the work.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Involvement {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The stage of the work: finding needs, designing, choosing providers, reviewing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stage_of_work: String,
    /// Who took part.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How they took part.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub how: String,
    /// How far they share in the work now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level_now: Option<InvolvementLevel>,
    /// How far they should.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level_wanted: Option<InvolvementLevel>,
    /// Whether they were paid for their time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<bool>,
    /// What changed because of them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what_changed: String,
    /// Who was not heard.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub not_heard: String,
    /// When (ISO 8601).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// How far people share in the work. The words are those of the ladder of co-production
/// (Think Local Act Personal, National Co-production Advisory Group).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum InvolvementLevel {
    /// Coercion.
    Coercion,
    /// Educating.
    Educating,
    /// Informing.
    Informing,
    /// Consultation.
    Consultation,
    /// Engagement.
    Engagement,
    /// Co-design.
    CoDesign,
    /// Co-production.
    CoProduction,
}
