//! Everything about the chosen item: its fields, its links in and out with what they rest on,
//! its measures and criteria, the paths it is on. Choosing items belongs in `chain` and `canvas`.

mod fields;
mod item;
mod links;
mod measured;
mod place;
mod several;
mod sheet;
mod tools;
mod trace;

use crate::editor::{ChainView, Command, Outline, OutlineItem};
use crate::model::{Control, Delivery, Framework, Id, LinkStrength};
use crate::ui::chain::Linking;
pub use crate::ui::chain::called;
use crate::ui::desk::use_desk;
use std::rc::Rc;
use yew::prelude::*;

pub use fields::{control_field, who, words};
pub use links::rests_on;
pub use place::PlaceField;
pub use trace::Trace;

/// The id of the panel's heading, which takes the focus when somebody goes to an item.
pub const TITLE: &str = "panel-title";

/// Where the fields of an item stand: here, or in the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On the panel.
    Panel,
    /// In the details of the outline.
    Outline,
}

impl Place {
    /// The id of a field, which is another in each place.
    pub fn id(self, name: &str, of: &Id) -> String {
        match self {
            Place::Panel => format!("panel-{name}-{of}"),
            Place::Outline => format!("outline-{name}-{of}"),
        }
    }

    /// What gets the focus when somebody goes to an item from here.
    pub fn title(self, id: &Id) -> String {
        match self {
            Place::Panel => TITLE.to_owned(),
            Place::Outline => format!("title-{id}"),
        }
    }

    /// The title after the name of a button, for who hears it alone: an outline has many alike.
    pub fn of_item(self, title: &str) -> Html {
        match self {
            Place::Panel => Html::default(),
            Place::Outline => html! { <span class="visually-hidden">{ " " }{ title }</span> },
        }
    }
}

/// Whether the way something is done is fixed: the choices.
pub const DELIVERIES: [Delivery; 2] = [Delivery::Fixed, Delivery::Open];

/// How far something can be controlled: the choices.
pub const CONTROLS: [Control; 3] = [
    Control::Controlled,
    Control::Influenced,
    Control::OutsideControl,
];

/// How well a link is supported: the choices.
pub const STRENGTHS: [LinkStrength; 4] = [
    LinkStrength::Untested,
    LinkStrength::Weak,
    LinkStrength::Moderate,
    LinkStrength::Strong,
];

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
    /// Asks for something to be done with items.
    pub on_command: Callback<(Command, Vec<Id>)>,
    /// Whether it is a sheet over a narrow page, folded until somebody asks for it.
    pub is_narrow: bool,
    /// Whether somebody asked for the sheet. It stays so from one item to the next.
    pub is_unfolded: UseStateHandle<bool>,
}

/// The panel; nothing while nothing is chosen. Whether paths are listed stays as it is from one
/// item to the next.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let desk = use_desk();
    let is_tracing = use_state(|| false);
    // A sheet would hide the items that a link can be made to.
    if props.is_narrow && props.view.linking_from.is_some() {
        return Html::default();
    }
    let chosen: Vec<_> = props.view.selected.iter().collect();
    let chosen = chosen.into_iter().filter_map(|id| item_of(props, id));
    match chosen.collect::<Vec<_>>().as_slice() {
        [] => Html::default(),
        [one] => item::panel(&desk, props, one, &is_tracing),
        several => several::panel(&desk, props, several),
    }
}

fn item_of<'a>(props: &'a PanelProps, id: &Id) -> Option<&'a Rc<OutlineItem>> {
    let mut items = props.outline.iter().flat_map(|stage| &stage.items);
    items.find(|item| item.node.id == *id)
}
