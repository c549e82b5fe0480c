//! The change wanted and the place.

use super::{group, set_about};
use crate::edit::AboutField;
use crate::model::About;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::field::{TextArea, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct ChangeProps {
    /// What this work is about.
    pub about: Rc<About>,
}

/// The change wanted and the place.
#[component]
pub fn Change(props: &ChangeProps) -> Html {
    let desk = use_desk();
    let about = &props.about;
    let fields = html! {
        <>
            <TextArea id="about-summary" label={desk.get(Message::AboutSummary)} hint={Message::AboutSummaryHint}
                value={about.summary.clone()} on_input={set_about(&desk, AboutField::Summary)} />
            <TextField id="about-place" label={desk.get(Message::AboutPlace)} hint={Message::AboutPlaceHint}
                value={about.place.clone()} on_input={set_about(&desk, AboutField::Place)} />
            <TextField id="about-commissioner" label={desk.get(Message::AboutCommissioner)} hint={Message::AboutCommissionerHint}
                value={about.commissioner.clone()} on_input={set_about(&desk, AboutField::Commissioner)} />
        </>
    };
    group(&desk, Message::GroupChange, fields)
}
