//! The root of the document and how to look things up in it. No change is made here.

use super::{
    About, Criterion, Decision, Evidence, Id, Involvement, Link, List, Measure, Money, Need, Node,
    Origin, Other, Partner, Partnership, ReachDepth, Reflection, Requirement, Review, Risk,
    Specification, Stage,
};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The version of the file format that this program writes.
pub const FORMAT_VERSION: u32 = 1;

/// An outcomes framework: what goes in, what people do, what changes in people's lives,
/// and what success and failure would look like.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Framework {
    /// The version of this file format. This version is 1.
    pub format_version: u32,
    /// A random identifier that stays with this framework when it is renamed or copied to a file.
    #[serde(default, skip_serializing_if = "Id::is_empty")]
    pub id: Id,
    /// What people call this framework.
    pub title: String,
    /// The language the text is written in.
    #[serde(default)]
    pub language: Language,
    /// When this framework was started (ISO 8601 date and time, in UTC).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub created_at: String,
    /// When it was last changed (ISO 8601 date and time, in UTC).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub updated_at: String,
    /// Purpose, place, commissioner, dates and what started this work.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Rc<About>,
    /// Who this is for and why it is needed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub need: Rc<Need>,
    /// The items of the chain, in the order they are shown within each stage.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nodes: List<Node>,
    /// What leads to what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: List<Link>,
    /// The stages whose order people chose themselves: a drawing keeps it as it is in `nodes`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pinned_stages: Vec<Stage>,
    /// How change will be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: List<Measure>,
    /// What success and failure would look like.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: List<Criterion>,
    /// Stories, data and research, for and against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: List<Evidence>,
    /// Who took part in the work, how, and what changed because of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub involvement: List<Involvement>,
    /// The organisations that would do this together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: List<Partner>,
    /// How the partners would work together and share risk.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partnership: Rc<Partnership>,
    /// How many people, against how much change for each.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reach_depth: Rc<ReachDepth>,
    /// What it costs and how it is paid for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub money: Rc<Money>,
    /// What could go wrong and who would deal with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risks: List<Risk>,
    /// What was decided, why, on what evidence and by whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: List<Decision>,
    /// What must be in place whatever the method.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: List<Requirement>,
    /// Answers to the self-check on how collaborative this work is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reflection: Rc<Reflection>,
    /// What was settled about the findings of the review.
    #[serde(default, skip_serializing_if = "is_default")]
    pub review: Rc<Review>,
    /// How the draft specification is written.
    #[serde(default, skip_serializing_if = "is_default")]
    pub specification: Rc<Specification>,
    /// Where this framework came from, if it was made from a published one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub origin: Rc<Origin>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// The language a framework is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Welsh.
    #[serde(rename = "cy")]
    Welsh,
}

impl Language {
    /// The BCP 47 tag: `en-GB` or `cy-GB`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Welsh => "cy-GB",
        }
    }
}

/// Whether a part is as it would be if nobody had filled it in, so that files stay short.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Framework {
    /// An empty framework with this title.
    pub fn new(title: impl Into<String>) -> Self {
        Framework {
            format_version: FORMAT_VERSION,
            id: Id::default(),
            title: title.into(),
            language: Language::default(),
            created_at: String::new(),
            updated_at: String::new(),
            about: Rc::default(),
            need: Rc::default(),
            nodes: List::new(),
            links: List::new(),
            pinned_stages: Vec::new(),
            measures: List::new(),
            criteria: List::new(),
            evidence: List::new(),
            involvement: List::new(),
            partners: List::new(),
            partnership: Rc::default(),
            reach_depth: Rc::default(),
            money: Rc::default(),
            risks: List::new(),
            decisions: List::new(),
            requirements: List::new(),
            reflection: Rc::default(),
            review: Rc::default(),
            specification: Rc::default(),
            origin: Rc::default(),
            other: Other::new(),
        }
    }

    /// The item with this id.
    pub fn node(&self, id: &Id) -> Option<&Rc<Node>> {
        self.nodes.iter().find(|node| node.id == *id)
    }

    /// The items of one stage, in their order.
    pub fn nodes_in(&self, stage: Stage) -> impl Iterator<Item = &Rc<Node>> {
        self.nodes.iter().filter(move |node| node.stage == stage)
    }

    /// Whether people chose the order of this stage themselves.
    pub fn is_pinned(&self, stage: Stage) -> bool {
        self.pinned_stages.contains(&stage)
    }

    /// The outcomes, of every term, in document order.
    pub fn outcomes(&self) -> impl Iterator<Item = &Rc<Node>> {
        self.nodes.iter().filter(|node| node.stage.is_outcome())
    }

    /// The links that start at this item.
    pub fn links_from(&self, id: &Id) -> impl Iterator<Item = &Rc<Link>> {
        self.links.iter().filter(move |link| link.from == *id)
    }

    /// The links that end at this item.
    pub fn links_to(&self, id: &Id) -> impl Iterator<Item = &Rc<Link>> {
        self.links.iter().filter(move |link| link.to == *id)
    }

    /// The measures of this item.
    pub fn measures_of(&self, id: &Id) -> impl Iterator<Item = &Rc<Measure>> {
        self.measures
            .iter()
            .filter(move |measure| measure.node_id == *id)
    }

    /// The success and failure criteria of this item.
    pub fn criteria_of(&self, id: &Id) -> impl Iterator<Item = &Rc<Criterion>> {
        self.criteria
            .iter()
            .filter(move |criterion| criterion.node_id == *id)
    }

    /// The measure with this id.
    pub fn measure(&self, id: &Id) -> Option<&Rc<Measure>> {
        self.measures.iter().find(|measure| measure.id == *id)
    }

    /// The criterion with this id.
    pub fn criterion(&self, id: &Id) -> Option<&Rc<Criterion>> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// The partner with this id.
    pub fn partner(&self, id: &Id) -> Option<&Rc<Partner>> {
        self.partners.iter().find(|partner| partner.id == *id)
    }
}
