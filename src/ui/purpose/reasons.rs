//! Why now, what triggered this work, and what else was considered.

use super::lists::OptionList;
use super::{group, set_about};
use crate::edit::AboutField;
use crate::model::{About, Need};
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::field::TextArea;
use std::rc::Rc;
use yew::prelude::*;

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct ReasonsProps {
    /// What this work is about.
    pub about: Rc<About>,
    /// The need.
    pub need: Rc<Need>,
}

/// Why now, what triggered this work, and what else was considered.
#[component]
pub fn Reasons(props: &ReasonsProps) -> Html {
    let desk = use_desk();
    let about = &props.about;
    let fields = html! {
        <>
            <TextArea id="about-why-now" label={desk.get(Message::AboutWhyNow)} hint={Message::AboutWhyNowHint}
                value={about.why_now.clone()} on_input={set_about(&desk, AboutField::WhyNow)} />
            <TextArea id="about-trigger" label={desk.get(Message::AboutTrigger)} hint={Message::AboutTriggerHint}
                value={about.trigger.clone()} on_input={set_about(&desk, AboutField::Trigger)} />
            <OptionList options={about.considered_options.clone()} />
        </>
    };
    group(&desk, Message::GroupReasons, fields)
}
