//! Polite live regions: they say what happened to people who cannot see it. There is one in
//! the app and one in each dialog, because what is outside an open dialog is not spoken.

use super::desk::use_desk;
use crate::editor::Announcement;
use yew::prelude::*;

/// The live region, which says the announcement of this element. The key makes the same words, said twice, be spoken twice.
#[component]
pub fn LiveRegion() -> Html {
    let desk = use_desk();
    let announcement = use_context::<Announcement>().unwrap_or_default();
    html! {
        <div class="visually-hidden" role="status" aria-live="polite">
            if let Some(phrase) = &announcement.phrase {
                <p key={announcement.number}>{ desk.say(phrase) }</p>
            }
        </div>
    }
}
