//! Bringing an item of the outline into sight when it was chosen elsewhere, as in the diagram.

use crate::editor::ChainView;
use crate::model::Id;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::prelude::*;

/// When to look again, in milliseconds after the last look. Items out of sight have a height that
/// is guessed; coming into sight they get their own, and push the one that was meant away.
const LOOKS: [u32; 5] = [0, 30, 60, 120, 240];

/// Follows what is chosen, unless the outline has the focus: there, it is in sight already.
#[hook]
pub fn use_follow(outline: &NodeRef, view: &ChainView) {
    let outline = outline.clone();
    use_effect_with(view.selected.last().cloned(), move |id| {
        let item = id.as_ref().and_then(|id| elsewhere(&outline, id));
        let looks = item.map(|item| looks(&item));
        // Another choice ends the looks at this one.
        move || drop(looks)
    });
}

/// The item, if the focus is not in the outline.
fn elsewhere(outline: &NodeRef, id: &Id) -> Option<Element> {
    let outline = outline.cast::<HtmlElement>()?;
    let root = outline.get_root_node().dyn_into::<ShadowRoot>().ok()?;
    let is_here = outline.contains(root.active_element().as_deref());
    let item = root.get_element_by_id(&format!("item-{id}"))?;
    (!is_here).then_some(item)
}

fn looks(item: &Element) -> Vec<Timeout> {
    let mut after = 0;
    let looks = LOOKS.iter().map(|pause| {
        let item = item.clone();
        after += pause;
        Timeout::new(after, move || show(&item))
    });
    looks.collect()
}

/// Scrolls no more than is needed.
fn show(item: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    item.scroll_into_view_with_scroll_into_view_options(&options);
}
