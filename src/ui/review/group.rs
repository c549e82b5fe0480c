//! The findings of one check: why it matters, once, and each of them with what can be done. Many
//! of a kind are a short list until somebody asks for all.

use super::finding::FindingView;
use crate::check::{Check, Finding, Severity};
use crate::editor::Findings;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct GroupProps {
    /// All that was found.
    pub findings: Findings,
    /// The check.
    pub check: &'static Check,
    /// Its findings.
    pub same: Vec<Rc<Finding>>,
}

/// The most findings of a check that are shown at first.
const MOST: usize = 5;

/// The group.
#[component]
pub fn Group(props: &GroupProps) -> Html {
    let desk = use_desk();
    let shows_all = use_state(|| false);
    let count = props.same.len();
    let shown = if *shows_all { count } else { count.min(MOST) };
    let show_all = {
        let shows_all = shows_all.setter();
        Callback::from(move |_: MouseEvent| shows_all.set(true))
    };
    let is_one = count == 1;
    let items = props.same.iter().take(shown).map(|finding| {
        let next = next_of(props, finding);
        let why = match is_one {
            true => why(&desk, props.check),
            false => Html::default(),
        };
        html! {
            <FindingView key={finding_id(finding)} findings={props.findings.clone()} finding={finding.clone()} {next} {why} />
        }
    });
    let all = Phrase::new(Message::ReviewAllOfCheck).with("count", count);
    html! {
        <li class="review-group">
            if !is_one {
                <div class="review-kind">
                    <p class="finding-message">{ desk.get(props.check.looks_for) }<span class="review-number">{ " " }{ count }</span></p>
                    { why(&desk, props.check) }
                </div>
            }
            <ul class="review-same">{ for items }</ul>
            if shown < count {
                <button type="button" class="button button-small" onclick={show_all}>{ desk.say(&all) }</button>
            }
        </li>
    }
}

/// The id of a finding on the page.
pub fn finding_id(finding: &Finding) -> String {
    let place = finding.places.first().map(|place| place.id.as_str());
    format!("finding-{}-{}", finding.check.id, place.unwrap_or_default())
}

/// What takes the focus when a finding is gone: the next one of its kind, else the heading.
fn next_of(props: &GroupProps, finding: &Finding) -> Vec<String> {
    let place = props.same.iter().position(|it| it.is_same(finding));
    let others = props.same.iter().skip(place.map_or(0, |place| place + 1));
    let mut ids: Vec<String> = others.take(1).map(|it| finding_id(it)).collect();
    ids.push(super::heading_id(finding.severity));
    ids.push(super::SUMMARY.to_owned());
    ids
}

fn why(desk: &Desk, check: &Check) -> Html {
    // Of what is good, the sentence itself says enough.
    if check.severity == Severity::Good {
        return Html::default();
    }
    html! {
        <p class="hint review-why">
            { desk.get(check.why) }
            if let Some(source) = check.source {
                { " " }{ desk.get(Message::ReviewSource) }{ " " }
                if let Some(href) = check.source_address() {
                    <a {href} rel="noreferrer" target="_blank">{ desk.get(source) }</a>
                } else {
                    { desk.get(source) }
                }
            }
        </p>
    }
}
