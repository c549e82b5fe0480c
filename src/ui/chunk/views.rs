//! What is fetched later, as functions that code of the first load can keep and call.

use super::{Drawer, Files, PartState, Reading, Reviewing, Writing};
use crate::editor::{Findings, Part};
use crate::export::{file, sheet};
use crate::import::import;
use crate::model::Profile;
use crate::spec::{self, SpecOptions};
use crate::text::{CHECKS, PARTS, READING, SPECIFICATION, TABLE};
use crate::ui::beside::Beside;
use crate::ui::start::ExampleList;
use crate::ui::{chain, criteria, export, measures, purpose, review, specification, table};
use yew::prelude::*;

/// *Purpose and need*.
pub fn purpose_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            draw(
                key,
                state,
                Part::PurposeAndNeed,
                |state| html! { <purpose::PurposePage framework={state.framework} /> },
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
                key,
                state,
                Part::OutcomeChain,
                |state| html! { <chain::ChainPage framework={state.framework} view={state.chain} /> },
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
                key,
                state,
                Part::SuccessAndFailure,
                |state| html! { <criteria::CriteriaPage framework={state.framework} /> },
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
                key,
                state,
                Part::Measures,
                |state| html! { <measures::MeasuresPage framework={state.framework} /> },
            )
        },
        words: Some(&PARTS),
    }
}

/// *Review*.
pub fn review_view() -> Drawer {
    Drawer {
        draw: |key, state| match state {
            Some(state) => html! {
                <review::ReviewPage {key} framework={state.framework} findings={state.findings} />
            },
            None => Html::default(),
        },
        words: Some(&PARTS),
    }
}

/// *Specification*: the page, or the draft beside another part.
pub fn specification_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            let view = |state: PartState| match state.beside {
                Some(part) => html! {
                    <specification::Pane {key} framework={state.framework} earlier={state.earlier} {part}
                        current={state.chain.current.clone()} />
                },
                None => html! {
                    <specification::SpecificationPage {key} framework={state.framework} earlier={state.earlier} />
                },
            };
            state.map(view).unwrap_or_default()
        },
        words: Some(&SPECIFICATION),
    }
}

/// What is in *Export*.
pub fn export_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            let panel = |state: PartState| {
                html! {
                    <export::ExportPanel {key} framework={state.framework} earlier={state.earlier} />
                }
            };
            state.map(panel).unwrap_or_default()
        },
        words: Some(&SPECIFICATION),
    }
}

/// The examples to choose from.
pub fn example_view() -> Drawer {
    Drawer {
        draw: |key, _| html! { <ExampleList {key} /> },
        words: None,
    }
}

/// The columns of a table that is opened.
pub fn table_view() -> Drawer {
    Drawer {
        draw: |key, state| {
            let open = state.map(|state| state.framework);
            html! { <table::TablePage {key} {open} /> }
        },
        words: Some(&TABLE),
    }
}

/// Draws a part, below the way back for whoever came from *Review*; nothing without its state,
/// which every part has. What is found is at hand for all that is in it, and the draft beside it.
fn draw(
    key: String,
    state: Option<PartState>,
    part: Part,
    page: impl FnOnce(PartState) -> Html,
) -> Html {
    let Some(state) = state else {
        return Html::default();
    };
    let findings = state.findings.clone();
    html! {
        <ContextProvider<Option<Findings>> {key} context={findings}>
            <review::WayBack framework={state.framework.clone()} />
            <Beside state={state.clone()} {part}>{ page(state) }</Beside>
        </ContextProvider<Option<Findings>>>
    }
}

/// What reads a file that somebody chose.
pub fn reader() -> Reading {
    Reading {
        read: import,
        words: &READING,
    }
}

/// What looks a framework over.
pub fn reviewer() -> Reviewing {
    Reviewing {
        findings: Findings::of,
        words: &CHECKS,
    }
}

/// What writes the specification.
pub fn writer() -> Writing {
    Writing {
        count_questions: |framework, text| {
            // Easy read asks nothing, and a question stays open whatever it is printed in.
            let options = SpecOptions {
                profile: Some(Profile::Full),
                ..SpecOptions::default()
            };
            let document = spec::document(framework, text, &options);
            document.questions.len()
        },
    }
}

/// What makes files of a framework in one step.
pub fn file_maker() -> Files {
    Files { make: file, sheet }
}
