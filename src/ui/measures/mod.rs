//! *Measures*: every measure of the chain in one table, what they are of, and what collecting
//! them takes. What counts as success belongs in *Success and failure*.

mod add;
mod balance;
mod burden;
mod filter;
mod library;
mod library_filter;
mod library_list;
mod row;
mod table;

pub use library::{LibraryButton, LibraryTarget};

use crate::editor::{Action, Page, Part};
use crate::model::Framework;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct MeasuresPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The page.
#[component]
pub fn MeasuresPage(props: &MeasuresPageProps) -> Html {
    let desk = use_desk();
    let framework = &props.framework;
    html! {
        <div class="measures-page">
            <Heading depth=1>{ desk.get(Message::PartMeasures) }</Heading>
            <p class="lead">{ desk.get(Message::MeasuresIntroduction) }</p>
            if framework.nodes.is_empty() {
                { no_chain(&desk) }
            } else {
                <table::MeasureTable framework={framework.clone()} />
                if !framework.measures.is_empty() {
                    { balance::picture(&desk, framework) }
                    { burden::hours(&desk, framework) }
                }
            }
        </div>
    }
}

fn no_chain(desk: &Desk) -> Html {
    html! {
        <div class="empty">
            <p>{ desk.get(Message::MeasuresNoChain) }</p>
            <button type="button" class="button button-main" onclick={show(desk, Part::OutcomeChain, None)}>
                { desk.get(Message::MeasuresNoChainAction) }
            </button>
        </div>
    }
}

/// Shows a part, and gives something on it the focus.
fn show(desk: &Desk, part: Part, focus: Option<String>) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_: MouseEvent| {
        desk.act(Action::Show(Page::Part(part)));
        if let Some(id) = &focus {
            desk.focus_later(id.clone());
        }
    })
}
