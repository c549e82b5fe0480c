//! What people have settled about the findings of the review: those they set aside, each with the
//! reason. The findings themselves are made afresh from the document, by `check`.

use super::entity::Entity;
use super::{Id, Kind, List, Other};
use serde::Serialize;

/// What people have settled about the findings of the review.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Review {
    /// The findings that were set aside.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dismissals: List<Dismissal>,
    /// Whether they are printed, with their reasons, at the end of the specification.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub print_dismissals: bool,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// A finding that somebody set aside.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Dismissal {
    /// A random identifier, unique over the whole document.
    #[serde(skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// The check that found it, by its name.
    pub check: String,
    /// What it was about. The same check at other places is another finding.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<DismissedPlace>,
    /// What was found, in the words in which it was read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub finding: String,
    /// Why it was set aside.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// When (ISO 8601).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Something that a finding was about.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct DismissedPlace {
    /// What it is.
    pub kind: PlaceKind,
    /// Its id; of a part, the name of its field in the file.
    pub id: Id,
    /// The field of it (`baseline`, `success.threshold`).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// What a place is that a finding points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum PlaceKind {
    /// A part of the framework as a whole.
    #[default]
    Part,
    /// An item of the chain.
    Node,
    /// A link.
    Link,
    /// A measure.
    Measure,
    /// A success and failure criterion.
    Criterion,
    /// A piece of evidence.
    Evidence,
    /// A group that took part.
    Involvement,
    /// A payment that depends on a result.
    PaymentRule,
}

impl PlaceKind {
    /// The kind in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            PlaceKind::Part => "part",
            PlaceKind::Node => "node",
            PlaceKind::Link => "link",
            PlaceKind::Measure => "measure",
            PlaceKind::Criterion => "criterion",
            PlaceKind::Evidence => "evidence",
            PlaceKind::Involvement => "involvement",
            PlaceKind::PaymentRule => "paymentRule",
        }
    }

    /// The kind of entity it is; a part is none.
    fn entity(self) -> Option<Kind> {
        match self {
            PlaceKind::Part => None,
            PlaceKind::Node => Some(Kind::Node),
            PlaceKind::Link => Some(Kind::Link),
            PlaceKind::Measure => Some(Kind::Measure),
            PlaceKind::Criterion => Some(Kind::Criterion),
            PlaceKind::Evidence => Some(Kind::Evidence),
            PlaceKind::Involvement => Some(Kind::Involvement),
            PlaceKind::PaymentRule => Some(Kind::PaymentRule),
        }
    }
}

/// It owns nothing and belongs to all of its places: without one of them it is another finding.
impl Entity for Dismissal {
    const KIND: Kind = Kind::Dismissal;

    fn id(&self) -> &Id {
        &self.id
    }

    fn set_id(&mut self, id: Id) {
        self.id = id;
    }

    fn name(&self) -> &str {
        &self.finding
    }

    fn other_mut(&mut self) -> &mut Other {
        &mut self.other
    }

    fn owners(&self) -> Vec<(Kind, &Id)> {
        let places = self.places.iter();
        let owner = |place: &'_ DismissedPlace| place.kind.entity();
        places
            .filter_map(|place| Some((owner(place)?, &place.id)))
            .collect()
    }

    fn references(&self) -> Vec<(Kind, &Id)> {
        Vec::new()
    }

    fn retain_references(&mut self, _keep: &mut dyn FnMut(Kind, &Id) -> bool) {}

    fn rename_references(&mut self, new_id: &dyn Fn(Kind, &Id) -> Option<Id>) {
        for place in &mut self.places {
            let new = place.kind.entity().and_then(|kind| new_id(kind, &place.id));
            place.id = new.unwrap_or_else(|| place.id.clone());
        }
    }
}
