//! Bringing an item of the outline into sight when it was chosen elsewhere, as in the diagram.

use crate::editor::ChainView;
use crate::model::Id;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};
use yew::prelude::*;

/// When to look again, in milliseconds after the last look. Items out of sight have a height that
/// is guessed; coming into sight they get their own, and push the one that was meant away.
const LOOKS: [u32; 5] = [0, 30, 60, 120, 240];

/// Room kept around it, in pixels.
const AROUND: f64 = 16.0;

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

/// Scrolls the outline no more than is needed. The page stays where it is: the diagram on it is
/// what people are looking at.
fn show(item: &Element) {
    let Ok(Some(pane)) = item.closest(".chain-outline") else {
        return;
    };
    let (place, around) = (
        item.get_bounding_client_rect(),
        pane.get_bounding_client_rect(),
    );
    let bar = pane.query_selector(".chosen").ok().flatten();
    // The bar for what is chosen stands over the first items.
    let bar = bar.map_or(0.0, |bar| bar.get_bounding_client_rect().height());
    let top = around.top().max(0.0) + bar + AROUND;
    let bottom = around.bottom().min(window_height()) - AROUND;
    let (over, under) = (place.top() - top, place.bottom() - bottom);
    if over < 0.0 {
        pane.scroll_by_with_x_and_y(0.0, over);
    } else if under > 0.0 {
        pane.scroll_by_with_x_and_y(0.0, under.min(over));
    }
}

fn window_height() -> f64 {
    let height = web_sys::window().and_then(|window| window.inner_height().ok());
    let height = height.and_then(|height| height.as_f64());
    height.unwrap_or(f64::INFINITY)
}
