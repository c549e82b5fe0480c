//! Everything about the chosen item: its fields, its links in and out with what they rest on,
//! its measures and criteria. Choosing items belongs in `chain` and `canvas`.

use crate::editor::{ChainView, Outline};
use crate::model::Framework;
use crate::ui::chain::Linking;
use std::rc::Rc;
use yew::prelude::*;

/// What the panel shows.
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Its outline, shared with the last one where nothing changed.
    pub outline: Outline,
    /// How the chain is looked at.
    pub view: Rc<ChainView>,
    /// Asks which item to link to.
    pub on_link: Callback<Linking>,
    /// Whether it is a sheet over a narrow page, folded until somebody asks for it.
    pub is_narrow: bool,
}

/// The panel; nothing while nothing is chosen.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let _ = (props.is_narrow, props);
    Html::default()
}
