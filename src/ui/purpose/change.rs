//! The change wanted.

use super::{group, set_about};
use crate::edit::AboutField;
use crate::model::About;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::field::TextArea;
use std::rc::Rc;
use yew::prelude::*;

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct ChangeProps {
    /// What this work is about.
    pub about: Rc<About>,
}

/// The change wanted.
#[component]
pub fn Change(props: &ChangeProps) -> Html {
    let desk = use_desk();
    let about = &props.about;
    let fields = html! {
        <TextArea id="about-summary" label={desk.get(Message::AboutSummary)} hint={Message::AboutSummaryHint}
            value={about.summary.clone()} on_input={set_about(&desk, AboutField::Summary)} />
    };
    group(&desk, Message::GroupChange, fields)
}
