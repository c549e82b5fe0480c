//! From a sentence of the specification to where it is edited.

use crate::editor::{Action, Page, Part};
use crate::spec::Place;
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The part where a place is edited, if that part has a page.
pub fn part_of(place: &Place) -> Option<Part> {
    match place {
        Place::About(_) | Place::Need(_) => Some(Part::PurposeAndNeed),
        Place::Chain | Place::Node(_) | Place::Link(_) => Some(Part::OutcomeChain),
        Place::Criteria(_) => Some(Part::SuccessAndFailure),
        Place::Addition(_) => Some(Part::Specification),
        Place::Framework | Place::Part(_) => None,
    }
}

/// The element to go to on that part's page.
fn target(place: &Place) -> Option<String> {
    match place {
        Place::About(field) => Some(format!("about-{}", kebab(field))),
        Place::Need(field) => Some(format!("need-{}", kebab(field))),
        Place::Node(id) => Some(format!("title-{id}")),
        Place::Criteria(id) => Some(format!("card-{id}")),
        Place::Addition(name) => Some(format!("addition-{}", kebab(name.id()))),
        Place::Framework | Place::Chain | Place::Link(_) | Place::Part(_) => None,
    }
}

/// `whyNow` as it is written in ids: `why-now`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// A question that leads to where it is answered, or the question alone.
pub fn link(desk: &Desk, place: &Place, text: &str) -> Html {
    let Some(part) = part_of(place) else {
        return html! { { text } };
    };
    let onclick = {
        let (desk, target) = (desk.clone(), target(place));
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            desk.act(Action::Show(Page::Part(part)));
            if let Some(target) = &target {
                desk.focus_later(target.clone());
            }
        })
    };
    html! { <a href={format!("#{}", part.slug())} {onclick}>{ text }</a> }
}
