//! How change will be seen. What counts as success belongs in `criterion`.

use super::{Id, Number, Other, Suggester, framework::is_default};
use serde::Serialize;

/// One measure of one item of the chain.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Measure {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The item it measures.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub node_id: Id,
    /// What is measured, in a few words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Exactly what is counted, and how.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub definition: String,
    /// Which of the three questions it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<MeasureKind>,
    /// The unit: people, %, points, days.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Which way is better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Where things stand now.
    #[serde(skip_serializing_if = "is_default")]
    pub baseline: Baseline,
    /// Where the number comes from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// How often it is collected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub frequency: String,
    /// Who collects it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub collected_by: String,
    /// Who asked for this measure.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggested_by: Vec<Suggester>,
    /// How long one collection takes, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes_per_collection: Option<u32>,
    /// The groups it is broken down by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub breakdowns: Vec<String>,
    /// Its id in the indicator library, if it came from there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub indicator_id: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Where a measure stands before the work starts.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Baseline {
    /// The value, in the unit of the measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Number>,
    /// When it was measured (ISO 8601).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// True when it will be measured in the first year and the change agreed then.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub set_in_year_one: bool,
    /// The month of the work by which it will be measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_month: Option<u32>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// The three questions of Results-Based Accountability (Mark Friedman).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum MeasureKind {
    /// How much did we do?
    HowMuch,
    /// How well did we do it?
    HowWell,
    /// Is anyone better off?
    BetterOff,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// Staying the same is success.
    Stay,
}
