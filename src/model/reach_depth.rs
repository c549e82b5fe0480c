//! How many people against how much change for each. The sums belong in `calc`.

use super::{Number, Other, framework::is_default};
use serde::Serialize;

/// What can be offered, what one person needs, and which comes first when both do not fit.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct ReachDepth {
    /// Sessions available in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_per_month: Option<Number>,
    /// Months over which sessions are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term_months: Option<u32>,
    /// Months lost at the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_delay_months: Option<Number>,
    /// Sessions one person needs for the full effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_for_full_effect: Option<Number>,
    /// The fewest sessions worth having.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_sessions: Option<Number>,
    /// The chance of the outcome after so many sessions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub effect: Vec<EffectPoint>,
    /// Which comes first when both do not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emphasis: Option<Emphasis>,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Who agreed it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agreed_by: String,
    /// What gives way when there are fewer sessions than planned.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rule_if_capacity_falls: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// One point of the effect curve.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct EffectPoint {
    /// Sessions one person has had.
    #[serde(skip_serializing_if = "is_default")]
    pub sessions: Number,
    /// The share of people, from 0 to 1, for whom the outcome is then achieved.
    #[serde(skip_serializing_if = "is_default")]
    pub share: Number,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Which comes first when both do not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Emphasis {
    /// More people.
    Reach,
    /// More for each person.
    Depth,
    /// Some of both, by an agreed rule.
    Balanced,
}
