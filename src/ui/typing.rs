//! A form for the one field that is being typed in. After each letter browsers look at every field
//! of a form for what they could fill in, and count all fields without one as a form: with a
//! thousand items open that took longer than our own work. What is typed belongs to the fields.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The form, which nothing submits: a text area has no key that does.
const FORM: &str = "typing";

/// The form, empty until something has the focus.
pub fn form() -> Html {
    html! { <form id={FORM} hidden=true></form> }
}

/// Puts the field that gets the focus into the form.
pub fn join(event: FocusEvent) {
    if let Some(field) = field_of(&event) {
        // Setting an attribute with a plain name cannot fail.
        let _ = field.set_attribute("form", FORM);
    }
}

/// Takes the field that loses the focus out of it.
pub fn leave(event: FocusEvent) {
    if let Some(field) = field_of(&event) {
        let _ = field.remove_attribute("form");
    }
}

fn field_of(event: &FocusEvent) -> Option<HtmlTextAreaElement> {
    event.target()?.dyn_into().ok()
}
