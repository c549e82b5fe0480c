//! The outline: stages as headings, items under them, complete without the diagram.

use super::link_picker::Linking;
use super::stage::StageSection;
use crate::editor::{ChainView, Outline};
use crate::model::Framework;
use crate::ui::names;
use std::rc::Rc;
use yew::prelude::*;

/// What the outline shows.
#[derive(Properties, PartialEq)]
pub struct OutlineViewProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Its outline, shared with the last one where nothing changed.
    pub outline: Outline,
    /// How the chain is looked at.
    pub view: Rc<ChainView>,
    /// Asks which item to link to.
    pub on_link: Callback<Linking>,
}

/// The outline.
#[component]
pub fn OutlineView(props: &OutlineViewProps) -> Html {
    html! {
        <div class="outline">
            { for props.outline.iter().map(|stage| {
                let key = names::stage_class(stage.stage);
                html! { <StageSection {key} stage={stage.clone()} on_link={props.on_link.clone()} /> }
            }) }
        </div>
    }
}
