//! One finding: what was found, where, and what can be done about it.

use super::fix::FixButton;
use super::group::finding_id;
use super::places;
use super::set_aside::SetAsideForm;
use crate::check::{Finding, Severity};
use crate::editor::Findings;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct FindingViewProps {
    /// All that was found.
    pub findings: Findings,
    /// The finding.
    pub finding: Rc<Finding>,
    /// What takes the focus when it is gone: the first of these that is there.
    pub next: Vec<String>,
    /// Why it matters, where that is not said for several together.
    pub why: Html,
}

/// The most places that are named at first.
const MOST: usize = 4;

/// The finding.
#[component]
pub fn FindingView(props: &FindingViewProps) -> Html {
    let desk = use_desk();
    let finding = &props.finding;
    let shows_all = use_state(|| false);
    let show_all = {
        let shows_all = shows_all.setter();
        Callback::from(move |_: MouseEvent| shows_all.set(true))
    };
    html! {
        <li class="finding">
            <p class="finding-message" id={finding_id(finding)} tabindex="-1" dir="auto">{ desk.say(&finding.message) }</p>
            { props.why.clone() }
            <div class="finding-foot">
                { where_it_is(&desk, props, *shows_all, &show_all) }
                if finding.severity != Severity::Good {
                    if let Some(fix) = &finding.fix {
                        <FixButton of={props.findings.of.clone()} fix={fix.clone()} next={props.next.clone()} />
                    }
                    <SetAsideForm finding={finding.clone()} next={props.next.clone()} />
                }
            </div>
        </li>
    }
}

/// The places that can be gone to, each a click away.
fn where_it_is(
    desk: &Desk,
    props: &FindingViewProps,
    shows_all: bool,
    show_all: &Callback<MouseEvent>,
) -> Html {
    let framework = &props.findings.of;
    let routes = places::routes(desk, framework, &props.finding);
    if routes.is_empty() {
        return Html::default();
    }
    let shown = if shows_all {
        routes.len()
    } else {
        routes.len().min(MOST)
    };
    let all = Phrase::new(Message::ReviewAllPlaces).with("count", routes.len());
    let links = routes.iter().take(shown).map(|route| {
        html! { <li>{ places::button(desk, framework, &props.finding, route) }</li> }
    });
    html! {
        <ul class="finding-places">
            { for links }
            if shown < routes.len() {
                <li><button type="button" class="link-button" onclick={show_all.clone()}>{ desk.say(&all) }</button></li>
            }
        </ul>
    }
}
