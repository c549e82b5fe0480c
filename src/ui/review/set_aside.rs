//! Setting a finding aside, with a reason. What was set aside is listed in `set_aside_list`.

use crate::check::{Finding, dismissal};
use crate::edit::{Edit, ReviewEdit};
use crate::model::Dismissal;
use crate::text::{Message, Phrase};
use crate::ui::clock;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::TextArea;
use std::rc::Rc;
use yew::prelude::*;

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct SetAsideFormProps {
    /// The finding.
    pub finding: Rc<Finding>,
    /// What takes the focus when it is gone: the first of these that is there.
    pub next: Vec<String>,
}

/// The question why, and the button. The reason is no part of the document before it is given.
#[component]
pub fn SetAsideForm(props: &SetAsideFormProps) -> Html {
    let desk = use_desk();
    let reason = use_state(String::new);
    let is_asked = use_state(|| false);
    let on_input = {
        let reason = reason.setter();
        Callback::from(move |typed| reason.set(typed))
    };
    let onclick = {
        let (desk, props, is_asked) = (desk.clone(), props.clone(), is_asked.setter());
        let reason = reason.trim().to_owned();
        Callback::from(move |_: MouseEvent| match reason.is_empty() {
            true => is_asked.set(true),
            false => set_aside(&desk, &props, &reason),
        })
    };
    let is_missing = *is_asked && reason.trim().is_empty();
    let id = format!("reason-{}", super::group::finding_id(&props.finding));
    html! {
        <details class="set-aside">
            <summary>{ desk.get(Message::ReviewSetAsideOpen) }</summary>
            <div class="set-aside-form">
                <TextArea {id} label={desk.get(Message::ReviewReason)} hint={Message::ReviewReasonHint}
                    value={(*reason).clone()} {on_input} />
                <div role="status">
                    if is_missing { <p class="field-error">{ desk.get(Message::ReviewReasonMissing) }</p> }
                </div>
                <button type="button" class="button button-small" {onclick}>{ desk.get(Message::ReviewSetAside) }</button>
            </div>
        </details>
    }
}

impl Clone for SetAsideFormProps {
    fn clone(&self) -> Self {
        SetAsideFormProps {
            finding: Rc::clone(&self.finding),
            next: self.next.clone(),
        }
    }
}

fn set_aside(desk: &Desk, props: &SetAsideFormProps, reason: &str) {
    let dismissal = Dismissal {
        id: desk.new_id(),
        reason: reason.to_owned(),
        date: clock::today_as_iso(),
        ..dismissal(&props.finding, &desk.text())
    };
    let edit = Edit::Review(ReviewEdit::Dismiss(dismissal));
    desk.edit_and_say(edit, Phrase::new(Message::ReviewWasSetAside));
    desk.focus_first_later(props.next.clone());
}
