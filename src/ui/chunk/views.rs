//! What is fetched later, as functions that code of the first load can keep and call.

use super::{PartView, Writing};
use crate::spec::{self, SpecOptions};
use crate::ui::{chain, criteria, purpose, specification};
use yew::prelude::*;

/// *Purpose and need*.
pub fn purpose_view() -> PartView {
    |key, framework| html! { <purpose::PurposePage {key} {framework} /> }
}

/// *Outcome chain*.
pub fn chain_view() -> PartView {
    |key, framework| html! { <chain::ChainPage {key} {framework} /> }
}

/// *Success and failure*.
pub fn criteria_view() -> PartView {
    |key, framework| html! { <criteria::CriteriaPage {key} {framework} /> }
}

/// *Specification*.
pub fn specification_view() -> PartView {
    |key, framework| html! { <specification::SpecificationPage {key} {framework} /> }
}

/// What writes the specification.
pub fn writer() -> Writing {
    Writing {
        document: |framework, text, options| {
            let document = spec::document(framework, text, options);
            serde_json::to_string(&document).unwrap_or_default()
        },
        count_questions: |framework, text| {
            let document = spec::document(framework, text, &SpecOptions::default());
            document.questions.len()
        },
    }
}
