//! The one polite live region: says what happened to people who cannot see it.

use super::desk::use_desk;
use crate::editor::Announcement;
use yew::prelude::*;

/// What was said last.
#[derive(Properties, PartialEq)]
pub struct LiveRegionProps {
    /// The announcement.
    pub announcement: Announcement,
}

/// The live region. The key makes the same words, said twice, be spoken twice.
#[component]
pub fn LiveRegion(props: &LiveRegionProps) -> Html {
    let desk = use_desk();
    let said = props.announcement.phrase.as_ref();
    html! {
        <div class="visually-hidden" role="status" aria-live="polite">
            if let Some(phrase) = said {
                <p key={props.announcement.number}>{ desk.say(phrase) }</p>
            }
        </div>
    }
}
