//! What a check has found, where, and what would settle it.

use super::{Check, Severity};
use crate::edit::Edit;
use crate::model::{
    Criterion, Evidence, Id, Involvement, Link, Measure, Node, PaymentRule, PlaceKind,
};
use crate::text::Phrase;

/// One thing that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The check that found it.
    pub check: &'static Check,
    /// How much it matters.
    pub severity: Severity,
    /// What was found, in a sentence or two that name the item.
    pub message: Phrase,
    /// What it is about, the most telling place first. Never empty.
    pub places: Vec<Place>,
    /// An edit that settles it, if there is an honest one.
    pub fix: Option<Fix>,
}

/// An edit that settles a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// What it does, as a button says it.
    pub label: Phrase,
    /// The edit. Afterwards the finding is gone.
    pub edit: Edit,
}

/// Something that a finding points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What it is.
    pub kind: PlaceKind,
    /// Its id; of a part, the name of its field in the file.
    pub id: Id,
    /// The field of it, as files name it (`baseline`, `success.threshold`).
    pub field: Option<&'static str>,
}

impl Finding {
    /// A finding of a check at one place.
    pub(super) fn new(check: &'static Check, message: impl Into<Phrase>, place: Place) -> Self {
        Finding {
            check,
            severity: check.severity,
            message: message.into(),
            places: vec![place],
            fix: None,
        }
    }

    /// The same finding with one more place.
    pub(super) fn and(mut self, place: Place) -> Self {
        self.places.push(place);
        self
    }

    /// The same finding with an edit that settles it.
    pub(super) fn fixed_by(mut self, label: impl Into<Phrase>, edit: Edit) -> Self {
        let label = label.into();
        self.fix = Some(Fix { label, edit });
        self
    }

    /// The same finding with several edits that settle it in one step.
    pub(super) fn fixed_by_several(self, label: impl Into<Phrase>, edits: Vec<Edit>) -> Self {
        let label = label.into();
        let edit = Edit::Several {
            label: label.clone(),
            edits,
        };
        self.fixed_by(label, edit)
    }

    /// Whether another finding is about the same thing at the same places, whatever its words:
    /// whether what somebody has dismissed or settled is there again.
    pub fn is_same(&self, other: &Finding) -> bool {
        self.check == other.check && self.places == other.places
    }
}

impl Place {
    fn new(kind: PlaceKind, id: &Id) -> Self {
        Place {
            kind,
            id: id.clone(),
            field: None,
        }
    }

    /// A part of the framework, by the name of its field.
    pub(super) fn part(name: &str) -> Self {
        Place::new(PlaceKind::Part, &Id::from(name))
    }

    /// The same place, narrowed to one of its fields.
    pub(super) fn field(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }
}

/// `places!(Type, Kind; …)`: where each kind of entity is pointed to.
macro_rules! places {
    ($($entity:ident),*) => {
        $(impl From<&$entity> for Place {
            fn from(entity: &$entity) -> Self {
                Place::new(PlaceKind::$entity, &entity.id)
            }
        })*
    };
}

places!(
    Node,
    Link,
    Measure,
    Criterion,
    Evidence,
    Involvement,
    PaymentRule
);
