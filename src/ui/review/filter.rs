//! Which findings are shown, and how many that is.

use crate::check::{Family, Severity};
use crate::editor::{Findings, ReviewFilter};
use crate::text::{Message, Phrase};
use crate::ui::desk::use_desk;
use crate::ui::field::{SelectField, choices};
use yew::prelude::*;

/// What the fields show.
#[derive(Properties, PartialEq)]
pub struct FilterFieldsProps {
    /// What was found.
    pub findings: Findings,
    /// What is shown of it.
    pub filter: ReviewFilter,
    /// Shows something else of it.
    pub on_filter: Callback<ReviewFilter>,
}

/// The two choices, and what comes of them.
#[component]
pub fn FilterFields(props: &FilterFieldsProps) -> Html {
    let desk = use_desk();
    let filter = props.filter;
    let on_severity = props
        .on_filter
        .reform(move |place: Option<usize>| ReviewFilter {
            severity: place.and_then(|place| Severity::ALL.get(place).copied()),
            ..filter
        });
    let on_family = props
        .on_filter
        .reform(move |place: Option<usize>| ReviewFilter {
            family: place.and_then(|place| Family::ALL.get(place).copied()),
            ..filter
        });
    let everything = props
        .on_filter
        .reform(|_: MouseEvent| ReviewFilter::default());
    let shown = filter.count(&props.findings);
    let words = Phrase::new(Message::ReviewShown)
        .with("shown", shown)
        .with("count", props.findings.open.len());
    html! {
        <div class="review-filter" role="group" aria-label={desk.get(Message::ReviewFilterLabel)}>
            <SelectField id="review-severity" label={desk.get(Message::ReviewFilterSeverity)} none={Message::ReviewEverySeverity}
                choices={choices(&desk, &Severity::ALL.map(Severity::name))}
                chosen={Severity::ALL.iter().position(|it| Some(*it) == filter.severity)} on_choose={on_severity} />
            <SelectField id="review-family" label={desk.get(Message::ReviewFilterFamily)} none={Message::ReviewEveryFamily}
                choices={choices(&desk, &Family::ALL.map(Family::name))}
                chosen={Family::ALL.iter().position(|it| Some(*it) == filter.family)} on_choose={on_family} />
            <div class="review-shown">
                <p role="status">{ desk.say(&words) }</p>
                if shown == 0 && filter != ReviewFilter::default() {
                    <p>{ desk.get(Message::ReviewNoneShown) }</p>
                    <button type="button" class="button button-small" onclick={everything}>{ desk.get(Message::ReviewShowEverything) }</button>
                }
            </div>
        </div>
    }
}
