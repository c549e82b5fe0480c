//! What of the draft is in sight beside a part: the sentence that belongs to what has the focus,
//! or the section of the part. Only the pane is scrolled, and only where the sentence is out of
//! sight, so that nothing jumps.

use super::roving::sentences_of;
use super::settled::Settled;
use crate::editor::Part;
use crate::model::Id;
use crate::ui::desk::{Desk, use_desk};
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The mark of the sentence that belongs to what has the focus.
const HERE: &str = "data-here";

/// How far from its edges a sentence is in sight, in pixels.
const MARGIN: f64 = 16.0;

/// Keeps in sight what belongs to the part, to what has the focus in it, and to its current item.
#[hook]
pub fn use_follow(pane: &NodeRef, settled: &Rc<Settled>, part: Part, current: Option<Id>) {
    let desk = use_desk();
    {
        let (desk, pane) = (desk.clone(), pane.clone());
        use_effect_with(part, move |part| begin(&desk, &pane, *part));
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

/// Where the pane was when it was last in sight; else at the section of the part.
fn begin(desk: &Desk, pane: &NodeRef, part: Part) {
    let Some(pane) = pane.cast::<HtmlElement>() else {
        return;
    };
    match desk.beside() {
        Some(top) if top > 0 => pane.set_scroll_top(top),
        _ => {
            if let Some(section) = section_of(&pane, part) {
                let down = section.get_bounding_client_rect().top();
                let top = pane.get_bounding_client_rect().top();
                pane.set_scroll_top((down - top - MARGIN) as i32);
            }
        }
    }
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
    bring_in_sight(&pane, &found);
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

fn bring_in_sight(pane: &HtmlElement, sentence: &Element) {
    let (of_pane, of_sentence) = (
        pane.get_bounding_client_rect(),
        sentence.get_bounding_client_rect(),
    );
    let is_below_top = of_sentence.top() >= of_pane.top() + MARGIN;
    let is_above_end = of_sentence.bottom() <= of_pane.bottom() - MARGIN;
    if !(is_below_top && is_above_end) {
        let down = of_sentence.top() - of_pane.top() - of_pane.height() / 4.0;
        pane.set_scroll_top(pane.scroll_top() + down as i32);
    }
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
