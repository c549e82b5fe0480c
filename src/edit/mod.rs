//! Changing a framework: every change is an [`Edit`], applied to give the next framework.
//! What is selected or shown is not a change and belongs in `editor`.

mod about;
mod apply;
mod burst;
mod chain;
mod chain_label;
mod criterion;
mod history;
mod items;
mod label;
mod label_words;
mod link;
mod measure;
mod need;
mod node;
mod review;
mod specification;

pub use about::AboutField;
pub use apply::apply;
pub use chain::{ChainEdit, Insertion, Side};
pub use criterion::{CriterionEdit, CriterionField};
pub use history::{History, Moment};
pub use label::label;
pub(crate) use label::shorten;
pub use link::{LinkEdit, LinkField};
pub use measure::{MeasureEdit, MeasureField};
pub use need::NeedField;
pub use node::{NodeEdit, NodeField};
pub use review::ReviewEdit;
pub use specification::SpecificationEdit;

use crate::model::Language;
use crate::text::Phrase;

/// One change to a framework.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Set the title of the framework.
    Title(String),
    /// Set the language the text is written in.
    Language(Language),
    /// Set one field of *about*.
    About(AboutField),
    /// Set one field of *need*.
    Need(NeedField),
    /// Change the chain: several items at once, or the order of a stage.
    Chain(ChainEdit),
    /// Change the items of the chain.
    Node(NodeEdit),
    /// Change what leads to what.
    Link(LinkEdit),
    /// Change the measures.
    Measure(MeasureEdit),
    /// Change the success and failure criteria.
    Criterion(CriterionEdit),
    /// Settle something about the findings of the review.
    Review(ReviewEdit),
    /// Change how the draft specification is written.
    Specification(SpecificationEdit),
    /// Several edits as one step, with a label of its own.
    Several {
        /// What the step is called in the history.
        label: Phrase,
        /// The edits, applied in order.
        edits: Vec<Edit>,
    },
}
