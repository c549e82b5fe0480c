//! From a finding to the places it is about: what each is called, and where it is changed.

use super::titled;
use crate::check::{Family, Finding, Place};
use crate::editor::{Action, ChainAction, Page, Part, kebab};
use crate::model::{Framework, Id, PlaceKind};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// Where a place is changed.
pub struct Route {
    /// What the place is called.
    name: String,
    /// The part of the framework.
    part: Part,
    /// The item of the chain that is chosen there.
    node: Option<Id>,
    /// What takes the focus: the first of these that is there.
    focus: Vec<String>,
}

impl Route {
    /// Whether another route leads to a field in what this leads to as a whole.
    fn is_within(&self, other: &Route) -> bool {
        let whole = other.focus.first();
        self.part == other.part
            && self.focus.len() > other.focus.len()
            && whole.is_some_and(|whole| self.focus.contains(whole))
    }
}

/// Where the places of a finding are changed. One that another is within is left out.
pub fn routes(desk: &Desk, framework: &Framework, finding: &Finding) -> Vec<Route> {
    let places = finding.places.iter();
    let all: Vec<_> = places
        .filter_map(|place| route(desk, framework, finding, place))
        .collect();
    let is_needed = |route: &Route| !all.iter().any(|other| other.is_within(route));
    let needed: Vec<bool> = all.iter().map(is_needed).collect();
    let kept = all.into_iter().zip(needed);
    kept.filter_map(|(route, is_needed)| is_needed.then_some(route))
        .collect()
}

/// Where a place is changed; nothing if it is gone, or if its part has no page.
fn route(desk: &Desk, framework: &Framework, finding: &Finding, place: &Place) -> Option<Route> {
    match place.kind {
        PlaceKind::Part => part_route(desk, place),
        PlaceKind::Node => node_route(desk, framework, finding, place),
        PlaceKind::Link => link_route(desk, framework, place),
        PlaceKind::Measure => measure_route(desk, framework, place),
        PlaceKind::Criterion => criterion_route(desk, framework, place),
        PlaceKind::Evidence | PlaceKind::Involvement | PlaceKind::PaymentRule => None,
    }
}

/// A button that goes there. The finding goes along, so that the way back is at hand.
pub fn button(desk: &Desk, framework: &Framework, finding: &Rc<Finding>, route: &Route) -> Html {
    let followed = (framework.id.clone(), Rc::clone(finding));
    let onclick = {
        let desk = desk.clone();
        let (part, node, focus) = (route.part, route.node.clone(), route.focus.clone());
        Callback::from(move |_: MouseEvent| {
            desk.follow(Some(followed.clone()));
            if let Some(id) = &node {
                desk.act(Action::Chain(ChainAction::Visit(id.clone())));
                desk.act(Action::Chain(ChainAction::Select(id.clone())));
            }
            desk.act(Action::Show(Page::Part(part)));
            desk.focus_first_later(focus.clone());
        })
    };
    html! {
        <button type="button" class="link-button" {onclick}>
            <span class="visually-hidden">{ desk.get(Message::ReviewGo) }{ " " }</span>{ &route.name }
        </button>
    }
}

fn part_route(desk: &Desk, place: &Place) -> Option<Route> {
    let part = match place.id.as_str() {
        "nodes" | "links" => Part::OutcomeChain,
        "measures" => Part::Measures,
        "criteria" => Part::SuccessAndFailure,
        "about" | "need" => Part::PurposeAndNeed,
        _ => return None,
    };
    let field = place.field.map(kebab);
    let focus = field.map(|field| format!("{}-{field}", place.id));
    let focus = focus.into_iter().chain([format!("{}-title", place.id)]);
    Some(Route {
        name: desk.get(part.name()),
        part,
        node: None,
        focus: focus.chain(page()).collect(),
    })
}

/// What is found of an item's criteria and measures is changed where those are.
fn node_route(
    desk: &Desk,
    framework: &Framework,
    finding: &Finding,
    place: &Place,
) -> Option<Route> {
    let node = framework.node(&place.id)?;
    let id = &node.id;
    let name = titled(Message::ReviewPlaceTitle, &called(desk, &node.title));
    let name = desk.say(&name);
    let field = match place.field {
        Some("delivery") => Some(format!("panel-delivery-{id}")),
        Some("control") => Some(format!("panel-control-{id}")),
        Some("leadPartnerId") => Some(format!("panel-lead-{id}")),
        _ => None,
    };
    let is_of_card = matches!(finding.check.family, Family::Criteria | Family::Measures);
    if is_of_card && place.field.is_none() {
        return Some(in_card(name, id, None));
    }
    Some(Route {
        name,
        part: Part::OutcomeChain,
        node: Some(id.clone()),
        focus: field.into_iter().chain(node_focus(id)).collect(),
    })
}

fn link_route(desk: &Desk, framework: &Framework, place: &Place) -> Option<Route> {
    let link = framework.links.iter().find(|link| link.id == place.id)?;
    let end = |id: &Id| framework.node(id).map(|node| called(desk, &node.title));
    let name = Phrase::new(Message::ReviewPlaceLink)
        .with("from", end(&link.from)?)
        .with("to", end(&link.to)?);
    let field = match place.field {
        Some("strength") => "strength",
        _ => "assumption",
    };
    let field = format!("panel-{field}-{}", link.id);
    Some(Route {
        name: desk.say(&name),
        part: Part::OutcomeChain,
        node: Some(link.from.clone()),
        focus: std::iter::once(field)
            .chain(node_focus(&link.from))
            .collect(),
    })
}

fn measure_route(desk: &Desk, framework: &Framework, place: &Place) -> Option<Route> {
    let measure = framework.measure(&place.id)?;
    let title = &framework.node(&measure.node_id)?.title;
    let name = titled(Message::ReviewPlaceMeasure, &called(desk, title));
    let name = name.with("name", called(desk, &measure.name));
    let id = &measure.id;
    let field = place
        .field
        .map(|field| field.split('.').next().unwrap_or(field));
    let field = field.map(|field| match field {
        "minutesPerCollection" => format!("minutes-{id}"),
        field => format!("{}-{id}", kebab(field)),
    });
    let focus = field.into_iter().chain([format!("measure-{id}")]);
    Some(in_card(desk.say(&name), &measure.node_id, focus))
}

fn criterion_route(desk: &Desk, framework: &Framework, place: &Place) -> Option<Route> {
    let criterion = framework.criterion(&place.id)?;
    let title = &framework.node(&criterion.node_id)?.title;
    let name = titled(Message::ReviewPlaceCriterion, &called(desk, title));
    let id = &criterion.id;
    let field = match place.field.unwrap_or_default() {
        "byMonth" => "month".to_owned(),
        "measureId" => "on".to_owned(),
        "response.what" => "what".to_owned(),
        "response.whoDecides" => "who".to_owned(),
        field => field.replace('.', "-"),
    };
    let focus = [format!("{field}-{id}"), format!("success-{id}")];
    Some(in_card(desk.say(&name), &criterion.node_id, focus))
}

/// A route to the card of an item on *Success and failure*.
fn in_card(name: String, node: &Id, focus: impl IntoIterator<Item = String>) -> Route {
    let card = [format!("card-{node}")];
    Route {
        name,
        part: Part::SuccessAndFailure,
        node: None,
        focus: focus.into_iter().chain(card).chain(page()).collect(),
    }
}

/// Where an item of the chain is changed: in the outline, else in the panel.
fn node_focus(id: &Id) -> Vec<String> {
    vec![
        format!("title-{id}"),
        format!("panel-item-title-{id}"),
        crate::ui::panel::TITLE.to_owned(),
    ]
}

fn page() -> [String; 1] {
    [crate::ui::desk::PAGE.to_owned()]
}

fn called(desk: &Desk, title: &str) -> String {
    crate::ui::panel::called(desk, title)
}
