//! The items of the chain and the six stages they belong to. What leads to what is in `link`.

use super::{Id, Other, Suggester};
use serde::Serialize;

/// One item of the chain: something that goes in, is done, comes out, or changes.
// `Eq` lets two shared ones be compared by their place in memory first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Node {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The stage of the chain it belongs to.
    pub stage: Stage,
    /// What it is, in a few words. For an outcome: who is better off, and how.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// More about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The people it is for, if not everyone this work is for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub for_whom: String,
    /// The month of the work by which it is there, counted from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_month: Option<u32>,
    /// The partner that leads on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_partner_id: Option<Id>,
    /// The partners that help.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub supporting_partner_ids: Vec<Id>,
    /// Whether the way it is done is fixed or open to the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// How far those who do the work can control it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<Control>,
    /// Who put it there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggested_by: Vec<Suggester>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// The stages of the chain, from what goes in to what changes in people's lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// What goes in: people, money, places.
    Input,
    /// What is done.
    #[default]
    Activity,
    /// What is delivered and can be counted.
    Output,
    /// What changes first.
    ShortTermOutcome,
    /// What changes next.
    IntermediateOutcome,
    /// What changes in people's lives and lasts.
    LongTermOutcome,
}

impl Stage {
    /// The six stages, in the order of the chain.
    pub const ALL: [Stage; 6] = [
        Stage::Input,
        Stage::Activity,
        Stage::Output,
        Stage::ShortTermOutcome,
        Stage::IntermediateOutcome,
        Stage::LongTermOutcome,
    ];

    /// The stage that this one leads to, if it is not the last.
    pub fn next(self) -> Option<Stage> {
        Stage::ALL.into_iter().find(|other| *other > self)
    }

    /// The stage that leads to this one, if it is not the first.
    pub fn previous(self) -> Option<Stage> {
        Stage::ALL.into_iter().rev().find(|other| *other < self)
    }

    /// Whether items of this stage are changes in people's lives.
    pub fn is_outcome(self) -> bool {
        self >= Stage::ShortTermOutcome
    }
}

/// Whether the way something is done is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Delivery {
    /// It must be done this way.
    Fixed,
    /// The provider chooses how.
    Open,
}

/// How far those who do the work can control something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Control {
    /// They control it.
    Controlled,
    /// They influence it; so do others.
    Influenced,
    /// They can do little about it.
    OutsideControl,
}
