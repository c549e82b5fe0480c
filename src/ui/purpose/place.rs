//! Where it would happen, and who would pay.

use super::{group, set_about};
use crate::edit::AboutField;
use crate::model::About;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::field::TextField;
use std::rc::Rc;
use yew::prelude::*;

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct PlaceProps {
    /// What this work is about.
    pub about: Rc<About>,
}

/// Where it would happen, and who would pay.
#[component]
pub fn Place(props: &PlaceProps) -> Html {
    let desk = use_desk();
    let about = &props.about;
    let fields = html! {
        <>
            <TextField id="about-place" label={desk.get(Message::AboutPlace)} hint={Message::AboutPlaceHint}
                value={about.place.clone()} on_input={set_about(&desk, AboutField::Place)} />
            <TextField id="about-commissioner" label={desk.get(Message::AboutCommissioner)} hint={Message::AboutCommissionerHint}
                value={about.commissioner.clone()} on_input={set_about(&desk, AboutField::Commissioner)} />
        </>
    };
    group(&desk, Message::GroupPlace, fields)
}
