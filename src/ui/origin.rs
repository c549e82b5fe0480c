//! Where an example comes from: its sources, and what in it nobody has verified.

use super::desk::Desk;
use crate::model::{Origin, Source};
use crate::text::Message;
use std::rc::Rc;
use yew::prelude::*;

/// The sources of an example and what in it is unverified.
pub fn origin_view(desk: &Desk, origin: &Origin) -> Html {
    html! {
        <div class="origin">
            <p>{ &origin.note }</p>
            <p class="list-title">{ desk.get(Message::ExampleSources) }</p>
            <ul>{ for origin.sources.iter().map(source) }</ul>
            if !origin.unverified.is_empty() {
                <p class="list-title">{ desk.get(Message::ExampleUnverified) }</p>
                <ul>{ for origin.unverified.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
        </div>
    }
}

fn source(source: &Rc<Source>) -> Html {
    let title = match is_web_address(&source.url) {
        true => html! {
            <a href={source.url.clone()} target="_blank" rel="noopener noreferrer">{ &source.title }</a>
        },
        false => html! { { &source.title } },
    };
    html! { <li>{ title }{ ". " }{ &source.licence }</li> }
}

/// Only addresses of the web become links: a file may hold any text.
fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
