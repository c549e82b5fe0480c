//! The way back, for whoever came from *Review* to a place: what they came for, and whether it is
//! settled by now.

use super::group::finding_id;
use super::{SUMMARY, severity_mark};
use crate::check::Severity;
use crate::editor::{Action, Findings, Page, Part};
use crate::model::{Framework, Id, PlaceKind};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// Where somebody is.
#[derive(Properties, PartialEq)]
pub struct WayBackProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// What was followed, and the way back; nothing for whoever came another way.
#[component]
pub fn WayBack(props: &WayBackProps) -> Html {
    let desk = use_desk();
    let findings = use_context::<Option<Findings>>().flatten();
    let Some(finding) = desk.followed(&props.framework) else {
        return Html::default();
    };
    let is_settled = findings.is_some_and(|findings| !findings.has(&finding));
    let (words, severity) = match is_settled {
        true => (Message::ReviewFollowedSettled, Severity::Good),
        false => (Message::ReviewFollowed, finding.severity),
    };
    let onclick = {
        let (desk, finding) = (desk.clone(), finding.clone());
        Callback::from(move |_: MouseEvent| {
            desk.act(Action::Show(Page::Part(Part::Review)));
            desk.focus_first_later(vec![finding_id(&finding), SUMMARY.to_owned()]);
        })
    };
    html! {
        <aside class={classes!("way-back", super::severity_class(severity))} aria-label={desk.get(Message::PartReview)}>
            { severity_mark(severity) }
            <p role="status"><span class="way-back-from">{ desk.get(words) }</span>{ " " }<span dir="auto">{ desk.say(&finding.message) }</span></p>
            <button type="button" class="button button-small" {onclick}>{ desk.get(Message::ReviewWayBack) }</button>
        </aside>
    }
}

/// Whether somebody came from *Review* to an item, or to a measure or criterion of it.
pub fn leads_to(desk: &Desk, framework: &Framework, node: &Id) -> bool {
    let Some(finding) = desk.followed(framework) else {
        return false;
    };
    finding.places.iter().any(|place| match place.kind {
        PlaceKind::Node => place.id == *node,
        PlaceKind::Measure => {
            let measure = framework.measure(&place.id);
            measure.is_some_and(|measure| measure.node_id == *node)
        }
        PlaceKind::Criterion => {
            let criterion = framework.criterion(&place.id);
            criterion.is_some_and(|criterion| criterion.node_id == *node)
        }
        _ => false,
    })
}
