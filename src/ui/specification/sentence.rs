//! From a sentence of the specification to where it is edited.

use super::sheet::Sheet;
use crate::editor::{Action, ChainAction, Page, item_of, lead};
use crate::model::Framework;
use crate::picture::clean_words;
use crate::spec::{Paragraph, Place, Run};
use crate::ui::desk::Desk;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// How long a part takes to be drawn once it is shown.
const DRAWN_MILLISECONDS: u32 = 30;

/// A paragraph: its words, as a link where they can be edited.
pub fn sentence(sheet: &Sheet, paragraph: &Paragraph) -> Html {
    let words = html! { { for paragraph.runs.iter().map(run) } };
    let place = paragraph.place.as_ref().filter(|_| sheet.leads(paragraph));
    match place {
        Some(place) => link(sheet, place, Some("sentence"), words),
        None => words,
    }
}

/// A link to where something is edited; its words alone where no part has a page for it. One that
/// is a sentence of the paper shares the paper's one tab stop.
pub fn link(sheet: &Sheet, place: &Place, class: Option<&'static str>, words: Html) -> Html {
    let (Some(framework), Some(found)) = (sheet.framework, lead(place)) else {
        return words;
    };
    let onclick = {
        let (desk, framework, place) = (sheet.desk.clone(), Rc::clone(framework), place.clone());
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if !ends_choosing_text(&event) {
                go(&desk, &framework, &place);
            }
        })
    };
    let href = format!("#{}", found.part.slug());
    let leads_to = found.focus.into_iter().next();
    let tabindex = class.map(|_| "-1");
    html! {
        <a {class} {href} {tabindex} data-leads-to={leads_to} {onclick}>{ words }</a>
    }
}

/// Whether a click is the end of a drag over words, to copy them. A key clicks without a press.
fn ends_choosing_text(click: &MouseEvent) -> bool {
    let is_pressed = click.detail() > 0;
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    is_pressed && selection.is_some_and(|chosen| !String::from(chosen.to_string()).is_empty())
}

/// Goes to where something is edited.
fn go(desk: &Desk, framework: &Framework, place: &Place) {
    let Some(found) = lead(place) else {
        return;
    };
    if let Some(id) = item_of(framework, place) {
        desk.act(Action::Chain(ChainAction::Visit(id.clone())));
        desk.act(Action::Chain(ChainAction::Select(id)));
    }
    desk.act(Action::Show(Page::Part(found.part)));
    let (desk, unfold, focus) = (desk.clone(), found.unfold, found.focus);
    Timeout::new(DRAWN_MILLISECONDS, move || {
        unfold.iter().for_each(|id| open(&desk, id));
        desk.focus_first_later(focus);
    })
    .forget();
}

/// Presses the button that unfolds something, if it is folded.
fn open(desk: &Desk, id: &str) {
    let Some(button) = desk.element(id) else {
        return;
    };
    if button.get_attribute("aria-expanded").as_deref() == Some("false") {
        let button: HtmlElement = wasm_bindgen::JsCast::unchecked_into(button);
        button.click();
    }
}

/// A run as it is exported: without characters that would turn the words beside them around.
fn run(run: &Run) -> Html {
    let words = clean_words(&run.text);
    match (&run.link, run.strong) {
        (Some(link), _) => html! {
            <a href={link.clone()} target="_blank" rel="noopener noreferrer">{ words }</a>
        },
        (None, true) => html! { <strong>{ words }</strong> },
        (None, false) => html! { { words } },
    }
}
