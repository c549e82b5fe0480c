//! *Review*: what the checks found, in groups, with what can be done about each; what was set
//! aside and why; and what is found, in place, beside what it is about. What is found is decided
//! in `check`, and how it is grouped in `editor`.

mod at;
mod back;
mod change;
mod filter;
mod finding;
mod fix;
mod group;
mod places;
mod set_aside;
mod set_aside_list;
mod summary;

pub use at::FindingsAt;
pub use back::{WayBack, leads_to};

use super::desk::{Desk, use_desk};
use super::heading::Heading;
use crate::check::Severity;
use crate::editor::{Action, Findings, Page, Part, ReviewFilter, SameSeverity};
use crate::model::Framework;
use crate::text::{Message, Phrase};
use filter::FilterFields;
use group::Group;
use set_aside_list::set_aside_list;
use std::rc::Rc;
use yew::prelude::*;

/// The id of the sentence that sums everything up. It takes the focus from a finding that is gone.
pub const SUMMARY: &str = "review-summary";

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct ReviewPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// What was found in it, or in it as it was a moment ago.
    pub findings: Option<Findings>,
}

/// The page. Coming here ends the way that somebody went from here to a place.
#[component]
pub fn ReviewPage(props: &ReviewPageProps) -> Html {
    let desk = use_desk();
    let filter = use_state(ReviewFilter::default);
    use_effect_with(desk.clone(), |desk| desk.follow(None));
    let set_filter = filter.setter();
    let on_filter = use_callback((), move |filter, ()| set_filter.set(filter));
    html! {
        <div class="review-page">
            <Heading depth=1>{ desk.get(Message::PartReview) }</Heading>
            <p class="lead">{ desk.get(Message::ReviewIntroduction) }</p>
            if props.framework.nodes.is_empty() {
                { empty(&desk) }
            } else if let Some(findings) = &props.findings {
                { summary::summary(&desk, findings) }
                <FilterFields findings={findings.clone()} filter={*filter} {on_filter} />
                { for findings.groups(*filter).iter().map(|group| section(&desk, findings, group)) }
                { set_aside_list(&desk, &props.framework, findings) }
            } else {
                <p class="opening" role="status">{ desk.get(Message::ReviewLooking) }</p>
            }
        </div>
    }
}

fn empty(desk: &Desk) -> Html {
    let to_chain = {
        let desk = desk.clone();
        Callback::from(move |_| desk.act(Action::Show(Page::Part(Part::OutcomeChain))))
    };
    html! {
        <div class="empty">
            <p>{ desk.get(Message::ReviewEmpty) }</p>
            <p class="hint">{ desk.get(Message::ReviewEmptyExample) }</p>
            <button type="button" class="button button-main" onclick={to_chain}>{ desk.get(Message::ReviewEmptyAction) }</button>
        </div>
    }
}

/// The id of the heading of a severity.
fn heading_id(severity: Severity) -> String {
    format!("review-{}", severity.id())
}

/// The findings of one severity, part by part.
fn section(desk: &Desk, findings: &Findings, group: &SameSeverity) -> Html {
    let severity = group.severity;
    let families = group.families.iter().map(|family| {
        let groups = family.checks.iter().map(|(check, same)| {
            html! { <Group key={check.id} findings={findings.clone()} check={*check} same={same.clone()} /> }
        });
        html! {
            <div class="review-family" key={family.family.id()}>
                <Heading depth=3>{ desk.get(family.family.name()) }</Heading>
                <ul class="review-groups">{ for groups }</ul>
            </div>
        }
    });
    html! {
        <section class={classes!("review-section", severity_class(severity))} key={severity.id()} aria-labelledby={heading_id(severity)}>
            <div class="review-section-heading">
                { severity_mark(severity) }
                <div>
                    <Heading depth=2 id={heading_id(severity)}>{ desk.get(severity.name()) }</Heading>
                    <p class="hint">{ desk.get(hint(severity)) }</p>
                </div>
            </div>
            { for families }
        </section>
    }
}

fn hint(severity: Severity) -> Message {
    match severity {
        Severity::Fix => Message::ReviewHintFix,
        Severity::Consider => Message::ReviewHintConsider,
        Severity::Good => Message::ReviewHintGood,
    }
}

/// What gives a severity its colour.
fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Fix => "is-fix",
        Severity::Consider => "is-consider",
        Severity::Good => "is-good",
    }
}

/// The mark of a severity: a pencil, a thought, a tick. Words stand beside it.
fn severity_mark(severity: Severity) -> Html {
    super::icon::tool(match severity {
        Severity::Fix => "M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3",
        Severity::Consider => {
            "M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14v.2"
        }
        Severity::Good => "M4 10.5l4 4 8-9",
    })
}

/// A sentence in which something is called by its title.
fn titled(message: Message, title: &str) -> Phrase {
    Phrase::new(message).with("title", title)
}
