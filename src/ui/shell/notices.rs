//! What people should know and can dismiss.

use crate::editor::{Action, Notice};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use yew::prelude::*;

/// The notices.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// What they say.
    pub notices: Vec<Notice>,
}

/// The notices, newest last, in a place that is always there so that each is spoken.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let desk = use_desk();
    let notices = props.notices.iter().enumerate();
    html! {
        <div role="status" aria-atomic="false">
            { for notices.map(|(place, notice)| show(&desk, place, notice)) }
        </div>
    }
}

fn show(desk: &Desk, place: usize, notice: &Notice) -> Html {
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_| {
            desk.act(Action::Dismiss(place));
            desk.keep_focus();
        })
    };
    let details = notice
        .details
        .iter()
        .map(|line| html! { <li>{ desk.say(line) }</li> });
    html! {
        <div class="notice">
            <p>{ desk.say(&notice.phrase) }</p>
            if !notice.details.is_empty() {
                <ul>{ for details }</ul>
            }
            <button type="button" class="button button-quiet" {onclick}>{ desk.get(Message::NoticeDismiss) }</button>
        </div>
    }
}
