//! What was set aside, with the reasons, and the way back. Setting aside belongs in `set_aside`.

use super::SUMMARY;
use crate::edit::{Edit, ReviewEdit};
use crate::editor::{Findings, SetAside};
use crate::model::Framework;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::field::CheckBox;
use crate::ui::heading::Heading;
use yew::prelude::*;

const HEADING: &str = "review-aside";

/// The list; nothing while nothing is set aside.
pub fn set_aside_list(desk: &Desk, framework: &Framework, findings: &Findings) -> Html {
    if findings.set_aside.is_empty() {
        return Html::default();
    }
    let on_change = {
        let desk = desk.clone();
        Callback::from(move |is_printed| desk.edit(Edit::Review(ReviewEdit::Print(is_printed))))
    };
    html! {
        <section class="review-section" key={HEADING} aria-labelledby={HEADING}>
            <div>
                <Heading depth=2 id={HEADING}>{ desk.get(Message::ReviewAsideHeading) }</Heading>
                <p class="hint">{ desk.get(Message::ReviewAsideHint) }</p>
            </div>
            <ul class="review-groups">{ for findings.set_aside.iter().map(|it| item(desk, it)) }</ul>
            <CheckBox id="review-print" label={desk.get(Message::ReviewAsidePrint)}
                checked={framework.review.print_dismissals} {on_change} />
        </section>
    }
}

fn item(desk: &Desk, set_aside: &SetAside) -> Html {
    let dismissal = &set_aside.dismissal;
    let onclick = {
        let (desk, id) = (desk.clone(), dismissal.id.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Review(ReviewEdit::BringBack(id.clone()));
            desk.edit_and_say(edit, Phrase::new(Message::ReviewWasBroughtBack));
            desk.focus_first_later(vec![HEADING.to_owned(), SUMMARY.to_owned()]);
        })
    };
    let found = words(desk, set_aside);
    let date = Phrase::new(Message::ReviewAsideOn).with("date", dismissal.date.as_str());
    html! {
        <li class="review-group" key={dismissal.id.to_string()}>
            <p class="finding-message" dir="auto">{ &found }</p>
            <blockquote class="set-aside-reason" dir="auto">{ &dismissal.reason }</blockquote>
            <div class="finding-tools">
                <button type="button" class="button button-small" {onclick}>
                    { desk.get(Message::ReviewBringBack) }<span class="visually-hidden">{ ": " }{ &found }</span>
                </button>
                <span class="hint">
                    if !dismissal.date.is_empty() { { desk.say(&date) } }
                    if set_aside.finding.is_none() { { " " }{ desk.get(Message::ReviewAsideGone) } }
                </span>
            </div>
        </li>
    }
}

/// What was found, as it would be said now, else as it was said then.
fn words(desk: &Desk, set_aside: &SetAside) -> String {
    match &set_aside.finding {
        Some(finding) => desk.say(&finding.message),
        None => set_aside.dismissal.finding.clone(),
    }
}
