//! One stop of the Tab key for all sentences of the paper that can be edited; arrow keys move
//! between them. The browser is asked for what is there, so that a key draws nothing anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

const SENTENCES: &str = "a.sentence";
const STOP: &str = "a.sentence[tabindex='0']";

/// Gives the paper its stop, if it has lost it or has none yet.
pub fn keep_one_stop(paper: &NodeRef) {
    let Some(paper) = paper.cast::<Element>() else {
        return;
    };
    if let (Ok(None), Ok(Some(first))) =
        (paper.query_selector(STOP), paper.query_selector(SENTENCES))
    {
        set_stop(&first, true);
    }
}

/// The sentence that has the focus is where Tab comes back to.
pub fn stop_here(event: FocusEvent) {
    if let Some((paper, sentence)) = place_of(&event) {
        move_stop(&paper, &sentence);
    }
}

/// Up and Down go to the sentence before and after, Home and End to the first and the last.
pub fn walk(event: KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let Some((paper, here)) = place_of(&event) else {
        return;
    };
    let sentences = sentences_of(&paper);
    let place = sentences
        .iter()
        .position(|it| it.is_same_node(Some(&here)))
        .unwrap_or_default();
    let last = sentences.len().saturating_sub(1);
    let next = match event.key().as_str() {
        "ArrowUp" => place.saturating_sub(1),
        "ArrowDown" => last.min(place + 1),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = sentences.get(next) {
        move_stop(&paper, next);
        // What is on the page can take the focus.
        let _ = next.focus();
    }
}

/// The sentences of a paper that lead somewhere, in their order.
pub fn sentences_of(paper: &Element) -> Vec<HtmlElement> {
    let Ok(found) = paper.query_selector_all(SENTENCES) else {
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok());
    found.collect()
}

/// The paper and the sentence that an event is about.
fn place_of(event: &Event) -> Option<(Element, Element)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let sentence = target.closest(SENTENCES).ok()??;
    let paper = sentence.closest("article").ok()??;
    Some((paper, sentence))
}

fn move_stop(paper: &Element, to: &Element) {
    if let Ok(Some(before)) = paper.query_selector(STOP) {
        set_stop(&before, false);
    }
    set_stop(to, true);
}

fn set_stop(sentence: &Element, is_stop: bool) {
    // Setting an attribute with a plain name cannot fail.
    let _ = sentence.set_attribute("tabindex", if is_stop { "0" } else { "-1" });
}
