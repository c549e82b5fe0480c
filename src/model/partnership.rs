//! The organisations and how they work together. What they are paid belongs in `money`.

use super::{Id, Other};
use serde::Serialize;

/// An organisation that would do part of this.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Partner {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// Its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What sort of organisation it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartnerKind>,
    /// How large it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<PartnerSize>,
    /// Hours it can give in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_per_month: Option<u32>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// How the partners would work together.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Partnership {
    /// The form of the partnership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<PartnershipModel>,
    /// Who decides what, and how.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub decisions: String,
    /// Who carries which risk, and whether it is paid for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub risk_sharing: String,
    /// How a partner joins.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub joining: String,
    /// How a partner leaves.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub leaving: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// What sort of organisation a partner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum PartnerKind {
    /// A charity.
    Charity,
    /// A community group.
    CommunityGroup,
    /// A social enterprise.
    SocialEnterprise,
    /// A council, health body or other public body.
    PublicBody,
    /// A business.
    Business,
    /// Something else.
    Other,
}

/// How large a partner is, by its own account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum PartnerSize {
    /// Micro.
    Micro,
    /// Small.
    Small,
    /// Medium.
    Medium,
    /// Large.
    Large,
}

/// The form of a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum PartnershipModel {
    /// A grant.
    Grant,
    /// One lead provider with others under it.
    LeadProvider,
    /// A consortium.
    Consortium,
    /// An alliance: one contract, shared risk.
    Alliance,
    /// Done in-house.
    InHouse,
    /// Something else.
    Other,
}
