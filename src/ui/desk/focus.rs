//! Giving the focus to what is on the page, or will be once it is drawn again. Which element that
//! is, is decided where something happens.

use super::Desk;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// The id of what holds the page that is shown.
pub const PAGE: &str = "page";

/// Yew draws in a microtask after an action, so this is after the next drawing.
const FOCUS_MILLISECONDS: u32 = 30;

impl Desk {
    /// Gives the focus to the element with this id, once the page has been drawn again.
    pub fn focus_later(&self, id: String) {
        let desk = self.clone();
        Timeout::new(FOCUS_MILLISECONDS, move || desk.focus_now(&id)).forget();
    }

    /// Gives the focus to the first of these elements that there is, once the page has been drawn
    /// again; to the page if there is none.
    pub fn focus_first_later(&self, ids: Vec<String>) {
        let desk = self.clone();
        Timeout::new(FOCUS_MILLISECONDS, move || {
            let found = ids.iter().find(|id| desk.element(id).is_some());
            desk.focus_now(found.map_or(PAGE, String::as_str));
        })
        .forget();
    }

    /// Gives the focus to the element with this id, which is on the page already.
    pub fn focus_now(&self, id: &str) {
        if let Some(element) = self.element(id) {
            give(element, id == PAGE);
        }
        if id == PAGE {
            self.show_top();
        }
    }

    /// Shows the top of the element where it has been scrolled away, so that a new page begins
    /// with its title and tools in sight.
    fn show_top(&self) {
        if let Some(host) = &self.0.host
            && host.get_bounding_client_rect().top() < 0.0
        {
            host.scroll_into_view();
        }
    }

    /// Keeps the focus where it is while the page is drawn again: what was moved, or drawn anew
    /// with the same id, has it again. If that is gone too, the page gets it.
    pub fn keep_focus(&self) {
        let root = self.root();
        let (desk, Some(root)) = (self.clone(), root) else {
            return;
        };
        let held = root.active_element();
        Timeout::new(FOCUS_MILLISECONDS, move || {
            let is_lost = || root.active_element().is_none();
            if is_lost()
                && let Some(held) = held
            {
                desk.give_back(held);
            }
            if is_lost() {
                desk.focus_now(PAGE);
            }
        })
        .forget();
    }

    /// Gives the focus back to what had it, or to what stands in its place.
    fn give_back(&self, held: Element) {
        let again = match held.is_connected() {
            true => Some(held),
            false => self.element(&held.id()),
        };
        if let Some(again) = again {
            give(again, false);
        }
    }
}

fn give(element: Element, stays: bool) {
    // What is folded away cannot take it.
    while let Ok(Some(folded)) = element.closest("details:not([open])") {
        let _ = folded.set_attribute("open", "");
    }
    // What is drawn takes the focus in the same way, and is no element of HTML.
    let element: HtmlElement = element.unchecked_into();
    let options = FocusOptions::new();
    options.set_prevent_scroll(stays);
    // An element that cannot take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}
