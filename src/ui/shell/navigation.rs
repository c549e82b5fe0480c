//! The way to the parts: any part at any time, each with how far it has come.

use crate::editor::{Action, Counts, Mark, Page, Part, Progress, progress};
use crate::model::Framework;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::icon;
use std::rc::Rc;
use yew::prelude::*;

/// What the navigation shows.
#[derive(Properties, PartialEq)]
pub struct NavigationProps {
    /// The framework, for how far each part has come.
    pub framework: Rc<Framework>,
    /// What is left to settle and to fix, once it is counted.
    pub counts: Counts,
    /// Which page is shown.
    pub page: Page,
}

/// The list of parts. On a narrow page it opens from a button.
#[component]
pub fn Navigation(props: &NavigationProps) -> Html {
    let desk = use_desk();
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let close = {
        let is_open = is_open.clone();
        Callback::from(move |()| is_open.set(false))
    };
    let links = Part::ALL.into_iter().map(|part| {
        let progress = progress(&props.framework, part, props.counts);
        link(&desk, &progress, part, props.page, &close)
    });
    html! {
        <nav class={classes!("navigation", is_open.then_some("is-open"))} aria-label={desk.get(Message::NavigationLabel)}>
            <button type="button" class="button navigation-toggle" aria-expanded={is_open.to_string()} onclick={toggle}>
                { desk.get(Message::NavigationParts) }{ icon::tool(icon::DOWN) }
            </button>
            <ul class="navigation-list">{ for links }</ul>
        </nav>
    }
}

/// A link whose name is the name of the part and nothing else; how far it has come is its
/// description.
fn link(desk: &Desk, progress: &Progress, part: Part, page: Page, close: &Callback<()>) -> Html {
    let is_current = page == Page::Part(part);
    let onclick = {
        let (desk, close) = (desk.clone(), close.clone());
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            close.emit(());
            desk.act(Action::Show(Page::Part(part)));
            desk.keep_focus();
        })
    };
    let described_by = format!("progress-{}", part.slug());
    html! {
        <li class={classes!("navigation-item", is_current.then_some("is-current"), mark_class(progress.mark))}>
            { icon::progress_mark(progress.mark) }
            <a href={format!("#{}", part.slug())} aria-current={is_current.then_some("page")}
                aria-describedby={described_by.clone()} {onclick}>
                { desk.get(part.name()) }
            </a>
            <span class="navigation-progress" id={described_by}>{ desk.say(&progress.phrase) }</span>
        </li>
    }
}

fn mark_class(mark: Mark) -> &'static str {
    match mark {
        Mark::Empty => "is-empty",
        Mark::Started => "is-started",
        Mark::Complete => "is-complete",
    }
}
