//! What it costs and how it is paid for. Whole pence, so that sums are exact.

use super::{Id, List, Number, Other, framework::is_default};
use serde::Serialize;

/// An amount of money in whole pence.
pub type Pence = i64;

/// Costs, payment and what-if figures.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Money {
    /// The costs of one year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub costs: List<CostLine>,
    /// The least that anyone is paid, in pence an hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_floor: Option<Pence>,
    /// The index that prices follow.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub inflation_index: String,
    /// The yearly rise assumed, in per cent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inflation_rate: Option<Number>,
    /// How the money is paid.
    #[serde(skip_serializing_if = "is_default")]
    pub payment: Payment,
    /// What-if figures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scenarios: List<Scenario>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// One line of cost, for a year.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct CostLine {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Direct cost of the work, or a share of running the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CostKind>,
    /// Pence a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Pence>,
    /// The partner that bears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<Id>,
    /// The inputs or activities it pays for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub node_ids: Vec<Id>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// How the money is paid.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Payment {
    /// The share paid whatever the results, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub core_share: Option<Number>,
    /// Payments that depend on results.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: List<PaymentRule>,
    /// What the buyer pays on top for the risk, in pence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub premium: Option<Pence>,
    /// What running the mechanism costs, in pence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administration: Option<Pence>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// One payment that depends on a result.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct PaymentRule {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What has to happen.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trigger: String,
    /// The criterion it depends on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion_id: Option<Id>,
    /// The payment each time, in pence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Pence>,
    /// The most that is ever paid, in pence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<Pence>,
    /// When it is paid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// A what-if: the money or the results are not as planned.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Scenario {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What it is called.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The share of the funding that arrives, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding_share: Option<Number>,
    /// The share of the results that are achieved, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_share: Option<Number>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Direct cost of the work, or a share of running the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum CostKind {
    /// Direct cost of the work.
    Direct,
    /// A fair share of running the organisation.
    Core,
}
