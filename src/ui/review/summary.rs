//! How things stand, in a sentence: what is left, or that nothing needs fixing.

use super::SUMMARY;
use crate::check::Severity;
use crate::editor::Findings;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::icon;
use yew::prelude::*;

/// The sentence. It can take the focus.
pub fn summary(desk: &Desk, findings: &Findings) -> Html {
    let count = |severity| findings.count(severity);
    if count(Severity::Fix) == 0 {
        return nothing_to_fix(desk, count(Severity::Consider));
    }
    let counts = Phrase::new(Message::ReviewCounts)
        .with("fix", count(Severity::Fix))
        .with("consider", count(Severity::Consider))
        .with("good", count(Severity::Good));
    html! { <p class="review-counts" id={SUMMARY} tabindex="-1">{ desk.say(&counts) }</p> }
}

fn nothing_to_fix(desk: &Desk, consider: usize) -> Html {
    let rest = match consider {
        0 => Phrase::new(Message::ReviewNothingLeft),
        count => Phrase::new(Message::ReviewStillToConsider).with("count", count),
    };
    html! {
        <div class="review-settled" id={SUMMARY} tabindex="-1">
            { icon::progress_mark(crate::editor::Mark::Complete) }
            <div>
                <p class="review-settled-words">{ desk.get(Message::ReviewNothingToFix) }</p>
                <p class="hint">{ desk.say(&rest) }</p>
            </div>
        </div>
    }
}
