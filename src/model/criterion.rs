//! What success and failure would look like. How it is measured belongs in `measure`.

use super::{Id, Number, Other, framework::is_default};
use serde::Serialize;

/// What would count as success and as failure for one outcome.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Criterion {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The outcome it is about.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub node_id: Id,
    /// The measure that the thresholds are on, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure_id: Option<Id>,
    /// What we would call success.
    #[serde(skip_serializing_if = "is_default")]
    pub success: Statement,
    /// The least that is acceptable: below this, improve together.
    #[serde(skip_serializing_if = "is_default")]
    pub minimum: Statement,
    /// What would make us say this has failed: stop or redesign.
    #[serde(skip_serializing_if = "is_default")]
    pub failure: Statement,
    /// Better than success: worth extra.
    #[serde(skip_serializing_if = "is_default")]
    pub stretch: Statement,
    /// By which month of the work this is judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_month: Option<u32>,
    /// The sign that would show trouble first.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub early_warning: String,
    /// The item of the chain where that sign would show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub early_warning_node_id: Option<Id>,
    /// What happens if it fails.
    #[serde(skip_serializing_if = "is_default")]
    pub response: FailureResponse,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// A sentence and, where there is a measure, a threshold.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Statement {
    /// The criterion in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sentence: String,
    /// The value on the measure, in its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Number>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// What happens if an outcome fails: improvement before penalty.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct FailureResponse {
    /// What would be done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Who decides.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub who_decides: String,
    /// By when.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

impl Criterion {
    /// Whether both success and failure are said, in words or as a threshold.
    pub fn says_both(&self) -> bool {
        !self.success.is_empty() && !self.failure.is_empty()
    }
}

impl Statement {
    /// Whether nothing is said, neither in words nor as a number.
    pub fn is_empty(&self) -> bool {
        self.sentence.trim().is_empty() && self.threshold.is_none()
    }
}
