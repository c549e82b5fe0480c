//! The diagram of the chain: SVG in the page, drawn from the layout and worked by pointer and
//! keyboard. Where boxes stand is decided in `layout`, where a key leads in `editor`; the
//! outline of the same chain is in `chain`, everything about one item in `panel`.

use crate::editor::{ChainView, Outline};
use crate::model::{Framework, Id};
use crate::ui::chain::Linking;
use std::rc::Rc;
use yew::prelude::*;

/// What the diagram shows.
#[derive(Properties, PartialEq)]
pub struct CanvasProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Its outline, shared with the last one where nothing changed.
    pub outline: Outline,
    /// How the chain is looked at.
    pub view: Rc<ChainView>,
    /// Asks for a link between two items, which may be refused or asked about.
    pub on_join: Callback<(Id, Id)>,
    /// Asks which item to link to.
    pub on_link: Callback<Linking>,
}

/// The diagram.
#[component]
pub fn Canvas(props: &CanvasProps) -> Html {
    let _ = props;
    html! { <div class="canvas"></div> }
}
