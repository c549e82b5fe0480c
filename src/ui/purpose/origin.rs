//! Where an example comes from, so that nobody takes it for evidence of their own.

use super::group;
use crate::model::Origin;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::origin::origin_view;
use std::rc::Rc;
use yew::prelude::*;

/// What the panel shows.
#[derive(Properties, PartialEq)]
pub struct OriginPanelProps {
    /// Where the framework came from.
    pub origin: Rc<Origin>,
}

/// The sources of an example and what in it is unverified. Shows nothing for one's own work.
#[component]
pub fn OriginPanel(props: &OriginPanelProps) -> Html {
    let desk = use_desk();
    let origin = &props.origin;
    if origin.sources.is_empty() && origin.unverified.is_empty() {
        return Html::default();
    }
    group(&desk, Message::GroupOrigin, origin_view(&desk, origin))
}
