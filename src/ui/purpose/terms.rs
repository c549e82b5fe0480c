//! When it would run, who wrote the draft, and how far it has come.

use super::lists::AuthorList;
use super::{group, set_about};
use crate::edit::AboutField;
use crate::model::{About, Status};
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::field::{SelectField, TextField, WholeNumberField, choices};
use crate::ui::names;
use std::rc::Rc;
use yew::prelude::*;

const STATUSES: [Status; 4] = [
    Status::Idea,
    Status::Draft,
    Status::Engagement,
    Status::Agreed,
];

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct TermsProps {
    /// What this work is about.
    pub about: Rc<About>,
}

/// When it would run, who wrote the draft, and how far it has come.
#[component]
pub fn Terms(props: &TermsProps) -> Html {
    let desk = use_desk();
    let about = &props.about;
    let choose_status = {
        let set = set_about(&desk, AboutField::Status);
        Callback::from(move |place: Option<usize>| {
            let status = place.and_then(|place| STATUSES.get(place));
            set.emit(status.copied().unwrap_or_default());
        })
    };
    let fields = html! {
        <>
            <div class="field-row">
                <TextField id="about-start" class="field-date" label={desk.get(Message::AboutStart)} hint={Message::AboutStartHint}
                    value={about.start.clone()} on_input={set_about(&desk, AboutField::Start)} />
                <WholeNumberField id="about-term" label={desk.get(Message::AboutTerm)}
                    value={about.term_months} on_input={set_about(&desk, AboutField::TermMonths)} />
                <WholeNumberField id="about-extension" label={desk.get(Message::AboutExtension)}
                    value={about.extension_months} on_input={set_about(&desk, AboutField::ExtensionMonths)} />
            </div>
            <TextField id="about-review" kind="date" class="field-date" label={desk.get(Message::AboutReview)} hint={Message::AboutReviewHint}
                value={about.review_date.clone()} on_input={set_about(&desk, AboutField::ReviewDate)} />
            <SelectField id="about-status" label={desk.get(Message::AboutStatus)}
                choices={choices(&desk, &STATUSES.map(names::status))}
                chosen={STATUSES.iter().position(|status| *status == about.status)} on_choose={choose_status} />
            <AuthorList authors={about.authors.clone()} />
        </>
    };
    group(&desk, Message::GroupTerms, fields)
}
