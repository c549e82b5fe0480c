//! What is fetched later, as functions that code of the first load can keep and call.

use super::{Drawer, PartState, Writing};
use crate::export;
use crate::spec::{self, SpecOptions};
use crate::text::PARTS;
use crate::ui::start::ExampleList;
use crate::ui::{chain, criteria, measures, picture, purpose, specification};
use yew::prelude::*;

/// *Purpose and need*.
pub fn purpose_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            draw(
                state,
                |state| html! { <purpose::PurposePage {key} framework={state.framework} /> },
            )
        },
        words: Some(&PARTS),
    }
}

/// *Outcome chain*.
pub fn chain_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            draw(
                state,
                |state| html! { <chain::ChainPage {key} framework={state.framework} view={state.chain} /> },
            )
        },
        words: Some(&PARTS),
    }
}

/// *Success and failure*.
pub fn criteria_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            draw(
                state,
                |state| html! { <criteria::CriteriaPage {key} framework={state.framework} /> },
            )
        },
        words: Some(&PARTS),
    }
}

/// *Measures*.
pub fn measures_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            draw(
                state,
                |state| html! { <measures::MeasuresPage {key} framework={state.framework} /> },
            )
        },
        words: Some(&PARTS),
    }
}

/// *Specification*.
pub fn specification_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            draw(
                state,
                |state| html! { <specification::SpecificationPage {key} framework={state.framework} /> },
            )
        },
        words: None,
    }
}

/// The examples to choose from.
pub fn example_view() -> Drawer {
    Drawer {
        draw: |key, _| html! { <ExampleList {key} /> },
        words: None,
    }
}

/// Draws a part; nothing without its state, which every part has.
fn draw(state: Option<PartState>, part: impl FnOnce(PartState) -> Html) -> Html {
    state.map(part).unwrap_or_default()
}

/// What writes the specification.
pub fn writer() -> Writing {
    Writing {
        document: |framework, text, options| {
            let document = spec::document(framework, text, options);
            serde_json::to_string(&document).unwrap_or_default()
        },
        svg: export::svg,
        png: |file| Box::pin(picture::png(file)),
        count_questions: |framework, text| {
            let document = spec::document(framework, text, &SpecOptions::default());
            document.questions.len()
        },
    }
}
