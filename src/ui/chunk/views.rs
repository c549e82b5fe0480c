//! What is fetched later, as functions that code of the first load can keep and call.

use super::{PartView, Writing};
use crate::spec::{self, SpecOptions};
use crate::text::PARTS;
use crate::ui::{chain, criteria, purpose, specification};
use yew::prelude::*;

/// *Purpose and need*.
pub fn purpose_view() -> PartView {
    PartView {
        draw: |key, state| html! { <purpose::PurposePage {key} framework={state.framework} /> },
        words: Some(&PARTS),
    }
}

/// *Outcome chain*.
pub fn chain_view() -> PartView {
    PartView {
        draw: |key, state| html! { <chain::ChainPage {key} framework={state.framework} view={state.chain} /> },
        words: Some(&PARTS),
    }
}

/// *Success and failure*.
pub fn criteria_view() -> PartView {
    PartView {
        draw: |key, state| html! { <criteria::CriteriaPage {key} framework={state.framework} /> },
        words: Some(&PARTS),
    }
}

/// *Specification*.
pub fn specification_view() -> PartView {
    PartView {
        draw: |key, state| html! { <specification::SpecificationPage {key} framework={state.framework} /> },
        words: None,
    }
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
