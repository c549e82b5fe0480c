//! What of the draft is in sight beside a part: the sentence that belongs to what has the focus,
//! or the section of the part. Only the pane is scrolled, and only where the sentence is out of
//! sight, so that nothing jumps.

use super::roving::sentences_of;
use super::settled::Settled;
use crate::editor::Part;
use crate::model::Id;
use crate::ui::desk::{Desk, use_desk};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The mark of the sentence that belongs to what has the focus.
const HERE: &str = "data-here";

/// How far from its edges a sentence is in sight, in pixels.
const MARGIN: f64 = 16.0;

/// How much of something long has to be in sight, in pixels.
const MOST_SHOWN: f64 = 120.0;

/// How long a part takes to be there and to give the focus to what it was shown for.
const SETTLED_MILLISECONDS: u32 = 150;

/// Keeps in sight what belongs to the part, to what has the focus in it, and to its current item.
#[hook]
pub fn use_follow(pane: &NodeRef, settled: &Rc<Settled>, part: Part, current: Option<Id>) {
    let desk = use_desk();
    {
        let (desk, pane) = (desk.clone(), pane.clone());
        use_effect_with(part, move |part| {
            let later = begin(&desk, &pane, *part);
            move || drop(later)
        });
    }
    {
        let (desk, pane) = (desk.clone(), pane.clone());
        let changed = (Rc::clone(settled), part, current);
        use_effect_with(changed, move |(_, part, current)| {
            follow(&desk, &pane, *part, current.as_ref());
        });
    }
    let pane = pane.clone();
    use_effect_with(part, move |part| {
        let (desk, part) = (desk.clone(), *part);
        let listener = desk.root().map(|root| {
            EventListener::new(&root, "focusin", move |_| follow(&desk, &pane, part, None))
        });
        move || drop(listener)
    });
}

/// Where the pane was when it was last in sight; then the section of the part, unless something
/// in it has taken the focus meanwhile and is followed.
fn begin(desk: &Desk, pane: &NodeRef, part: Part) -> Option<Timeout> {
    let pane = pane.cast::<HtmlElement>()?;
    pane.set_scroll_top(desk.beside().unwrap_or_default());
    Some(Timeout::new(SETTLED_MILLISECONDS, move || {
        let is_followed = pane.query_selector(&format!("[{HERE}]"));
        let section = section_of(&pane, part);
        if let (Ok(None), Some(section)) = (is_followed, section) {
            bring_in_sight(&pane, &section, MARGIN);
        }
    }))
}

/// Marks the sentence of what has the focus, and brings it in sight.
fn follow(desk: &Desk, pane: &NodeRef, part: Part, current: Option<&Id>) {
    let Some(pane) = pane.cast::<HtmlElement>() else {
        return;
    };
    let wanted = wanted(desk, &pane, current);
    if wanted.is_empty() {
        return;
    }
    let Some(found) = find(&pane, part, &wanted) else {
        return;
    };
    if let Ok(Some(before)) = pane.query_selector(&format!("[{HERE}]")) {
        // Taking away what is there, and setting a plain name, cannot fail.
        let _ = before.remove_attribute(HERE);
    }
    let _ = found.set_attribute(HERE, "");
    bring_in_sight(&pane, &found, pane.client_height() as f64 / 4.0);
}

/// The elements that sentences lead to, and that hold what has the focus: the nearest first.
/// Nothing while the focus is in the pane itself.
fn wanted(desk: &Desk, pane: &HtmlElement, current: Option<&Id>) -> Vec<String> {
    let focused = desk.root().and_then(|root| root.active_element());
    let mut wanted: Vec<String> = current
        .map(|id| format!("title-{id}"))
        .into_iter()
        .collect();
    let mut next = focused;
    while let Some(element) = next {
        if element.is_same_node(Some(pane)) {
            return Vec::new();
        }
        let id = element.id();
        if !id.is_empty() {
            wanted.push(id.replacen("-threshold-", "-", 1));
        }
        if element.matches(".card").unwrap_or_default() {
            let button = element.query_selector("[id^='card-']").ok().flatten();
            wanted.extend(button.map(|button| button.id()));
        }
        next = element.parent_element();
    }
    wanted
}

/// The first sentence that leads to one of these: within the section of the part, else anywhere.
fn find(pane: &HtmlElement, part: Part, wanted: &[String]) -> Option<HtmlElement> {
    let section = section_of(pane, part);
    let near = section.iter().flat_map(sentences_of);
    let sentences: Vec<_> = near.chain(sentences_of(pane)).collect();
    let leads: Vec<_> = sentences
        .iter()
        .map(|it| it.get_attribute("data-leads-to"))
        .collect();
    let place = wanted
        .iter()
        .find_map(|id| leads.iter().position(|it| it.as_ref() == Some(id)))?;
    sentences.into_iter().nth(place)
}

/// Scrolls the pane so that something is so far below its top, if its beginning is out of sight.
/// What is near glides there; what is far would only rush by.
fn bring_in_sight(pane: &HtmlElement, wanted: &Element, below_top: f64) {
    let (of_pane, of_wanted) = (
        pane.get_bounding_client_rect(),
        wanted.get_bounding_client_rect(),
    );
    let end = of_wanted.bottom().min(of_wanted.top() + MOST_SHOWN);
    let is_in_sight =
        of_wanted.top() >= of_pane.top() + MARGIN / 2.0 && end <= of_pane.bottom() - MARGIN;
    if is_in_sight {
        return;
    }
    let down = of_wanted.top() - of_pane.top() - below_top;
    let is_near = down.abs() < of_pane.height();
    // Setting or taking away an attribute with a plain name cannot fail.
    let _ = pane.toggle_attribute_with_force("data-near", is_near);
    pane.set_scroll_top(pane.scroll_top() + down as i32);
}

/// The section of the draft that a part writes.
fn section_of(pane: &HtmlElement, part: Part) -> Option<Element> {
    let name = match part {
        Part::PurposeAndNeed => "purpose",
        Part::OutcomeChain => "chain",
        Part::SuccessAndFailure => "criteria",
        Part::Measures => "measures",
        Part::Review | Part::Specification => return None,
    };
    let heading = pane.query_selector(&format!("#section-{name}")).ok()??;
    heading.closest("section").ok()?
}
