//! The document: one [`Framework`] and its parts, as plain data.
//!
//! Every field but `formatVersion` and `title` has a default, so a hand-written file with a
//! title, some nodes and some links is valid. Fields we do not know are kept in `other`.
//! Changing a framework belongs in [`crate::edit`]; reading one from bytes in [`crate::import`].

mod about;
pub(crate) mod any;
mod criterion;
pub(crate) mod entity;
mod evidence;
mod framework;
mod id;
pub(crate) mod invariants;
mod involvement;
mod link;
mod measure;
mod money;
mod need;
mod node;
mod number;
mod origin;
mod partnership;
mod reach_depth;
mod record;
mod reflection;
mod review;
mod specification;
mod suggester;
pub(crate) mod walk;

pub use about::{About, Author, ConsideredOption, Status};
pub use criterion::{Criterion, FailureResponse, Statement};
pub use entity::Kind;
pub use evidence::{Evidence, EvidenceKind, EvidenceStrength, Stance};
pub use framework::{FORMAT_VERSION, Framework, Language};
pub use id::{Id, IdSource};
pub use invariants::{Violation, violations};
pub use involvement::{Involvement, InvolvementLevel};
pub use link::{Link, LinkStrength};
pub use measure::{Baseline, Direction, Measure, MeasureKind};
pub use money::{CostKind, CostLine, Money, Payment, PaymentRule, Pence, Scenario};
pub use need::{Exclusion, Need};
pub use node::{Control, Delivery, Node, Stage};
pub use number::Number;
pub use origin::{Origin, Source};
pub use partnership::{Partner, PartnerKind, PartnerSize, Partnership, PartnershipModel};
pub use reach_depth::{EffectPoint, Emphasis, ReachDepth};
pub use record::{Decision, Requirement, RequirementKind, Risk};
pub use reflection::{Reflection, ReflectionAnswer};
pub use review::{Dismissal, DismissedPlace, PlaceKind, Review};
pub use specification::{Addition, Profile, SectionName, Specification};
pub use suggester::Suggester;

/// A list whose items are shared between one version of a framework and the next, so that
/// keeping every version for undo costs a pointer for each item that did not change.
pub type List<T> = Vec<std::rc::Rc<T>>;

/// Fields of a file that this version does not know. They are kept and written back.
pub type Other = std::collections::BTreeMap<String, serde_json::Value>;
