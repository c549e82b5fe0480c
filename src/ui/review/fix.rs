//! A change that settles a finding: a button, and what it would change for whoever wants to see it
//! first.

use super::change::changes;
use crate::check::Fix;
use crate::editor::Action;
use crate::model::Framework;
use crate::text::{Message, Phrase};
use crate::ui::clock;
use crate::ui::desk::use_desk;
use std::rc::Rc;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct FixButtonProps {
    /// The framework that the finding was found in.
    pub of: Rc<Framework>,
    /// The change.
    pub fix: Fix,
    /// What takes the focus when the finding is gone: the first of these that is there.
    pub next: Vec<String>,
}

/// The button, and what it would change.
#[component]
pub fn FixButton(props: &FixButtonProps) -> Html {
    let desk = use_desk();
    let is_open = use_state(|| false);
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            is_open.set(event.target_unchecked_into::<HtmlDetailsElement>().open());
        })
    };
    let onclick = {
        let (desk, fix, next) = (desk.clone(), props.fix.clone(), props.next.clone());
        let of = Rc::clone(&props.of);
        Callback::from(move |_: MouseEvent| {
            let said = Phrase::new(Message::ReviewFixed).with("label", fix.label.clone());
            let edit = fix.edit.clone();
            desk.act(Action::EditOf(Rc::clone(&of), edit, clock::now(), said));
            desk.focus_first_later(next.clone());
        })
    };
    html! {
        <div class="fix">
            <button type="button" class="button button-small" {onclick}>{ desk.say(&props.fix.label) }</button>
            <details {ontoggle}>
                <summary>{ desk.get(Message::ReviewChanges) }</summary>
                if *is_open { { changes(&desk, &props.of, &props.fix.edit) } }
            </details>
        </div>
    }
}
