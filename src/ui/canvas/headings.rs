//! Where a chain runs down, each stage is as wide as the drawing, and its heading stays in sight when the
//! view is scrolled across. What the headings say belongs in `band`.

use super::number::translate;
use super::sight::Sight;
use crate::layout::Flow;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The words of the headings, each with where they begin and how far they can go.
const WORDS: &str = ".ground-heading-words";
/// The room left of them.
const BEFORE: f64 = 8.0;

impl Sight {
    /// Puts the headings where they can be read.
    pub fn place_headings(&self) {
        let (Some(view), Some(sheet)) = (self.view.cast(), self.sheet.cast()) else {
            return;
        };
        let (view, sheet): (Element, Element) = (view, sheet);
        let left = match self.flow() {
            Some(Flow::TopToBottom) => f64::from(view.scroll_left()) / self.zoom,
            _ => 0.0,
        };
        let Ok(found) = sheet.query_selector_all(WORDS) else {
            return;
        };
        let found = (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok());
        found.for_each(|words: Element| place_words(&words, left));
    }
}

/// Puts words where they are in sight, if the view begins this far from the left.
fn place_words(words: &Element, left: f64) {
    let length = |name: &str| words.get_attribute(name)?.parse::<f64>().ok();
    let (Some(from), Some(room)) = (length("data-from"), length("data-room")) else {
        return;
    };
    let place = translate((left + BEFORE - from).min(room).max(0.0), 0.0);
    if words.get_attribute("transform").as_deref() != Some(&*place) {
        // A place of the drawing is a valid one.
        let _ = words.set_attribute("transform", &place);
    }
}
