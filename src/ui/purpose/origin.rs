//! Where an example comes from, so that nobody takes it for evidence of their own.

use super::group;
use crate::model::Origin;
use crate::text::Message;
use crate::ui::desk::use_desk;
use std::rc::Rc;
use yew::prelude::*;

/// What the panel shows.
#[derive(Properties, PartialEq)]
pub struct OriginPanelProps {
    /// Where the framework came from.
    pub origin: Rc<Origin>,
}

/// The sources of an example and what in it is unverified. Shows nothing for one's own work.
#[component]
pub fn OriginPanel(props: &OriginPanelProps) -> Html {
    let desk = use_desk();
    let origin = &props.origin;
    if origin.sources.is_empty() && origin.unverified.is_empty() {
        return Html::default();
    }
    let source = |source: &Rc<crate::model::Source>| match is_web_address(&source.url) {
        true => html! {
            <li><a href={source.url.clone()} target="_blank" rel="noopener noreferrer">{ &source.title }</a>
            { ". " }{ &source.licence }</li>
        },
        false => html! { <li>{ &source.title }{ ". " }{ &source.licence }</li> },
    };
    let fields = html! {
        <>
            <p>{ &origin.note }</p>
            <p class="list-title">{ desk.get(Message::ExampleSources) }</p>
            <ul>{ for origin.sources.iter().map(source) }</ul>
            if !origin.unverified.is_empty() {
                <p class="list-title">{ desk.get(Message::ExampleUnverified) }</p>
                <ul>{ for origin.unverified.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
        </>
    };
    group(&desk, Message::GroupOrigin, fields)
}

/// Only addresses of the web become links: a file may hold any text.
fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
