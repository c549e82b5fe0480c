//! Headings that fit the outline of the host's page.

use super::desk::use_desk;
use yew::prelude::*;

/// A heading.
#[derive(Properties, PartialEq)]
pub struct HeadingProps {
    /// How deep it is within the element, from 1.
    pub depth: u8,
    /// Its id, where something refers to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
    /// Its words.
    pub children: Html,
}

/// A heading of the level that its depth makes on this page.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let level = (use_desk().heading_level() + props.depth - 1).min(6);
    html! {
        <@{format!("h{level}")} id={props.id.clone()} class={props.class.clone()} tabindex="-1">
            { props.children.clone() }
        </@>
    }
}
