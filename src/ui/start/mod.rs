//! The first page: three doors, and the drafts on this device.

mod draft_list;
mod example_list;
mod file_door;
mod first_outcome;

pub use draft_list::DraftList;
pub use example_list::ExampleList;
pub use file_door::FileDoor;
pub use first_outcome::FirstOutcome;

use super::chunk::{LaterView, Lazy};
use super::desk::{Desk, PAGE, use_desk};
use super::heading::Heading;
use crate::editor::{Action, Page, Part};
use crate::text::{Message, Phrase};
use yew::prelude::*;

/// What the start page needs to know.
#[derive(Properties, PartialEq)]
pub struct StartPageProps {
    /// Whether a framework is open behind it.
    pub has_open: bool,
    /// The title of that framework.
    pub title: String,
}

/// The first page.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let desk = use_desk();
    let shows_examples = use_state(|| false);
    html! {
        <div class="start" id={PAGE} tabindex="-1" role="group" aria-labelledby="start-title">
            if props.has_open { { way_back(&desk, &props.title) } }
            <div class="start-introduction">
                <Heading depth=1 id="start-title">{ desk.get(Message::StartTitle) }</Heading>
                <p class="lead">{ desk.get(Message::StartWhat) }</p>
                <p>{ desk.get(Message::StartPrivacy) }</p>
            </div>
            <ul class="doors">
                { blank_door(&desk) }
                { example_door(&desk, &shows_examples) }
                { door(&desk, Message::DoorFileTitle, Message::DoorFileHint, html! { <FileDoor /> }) }
            </ul>
            if *shows_examples {
                <Lazy view={LaterView::Examples} />
            }
            <DraftList />
        </div>
    }
}

/// Back to the framework that is open.
fn way_back(desk: &Desk, title: &str) -> Html {
    let name = desk.say(&Phrase::new(Message::StartBack).with("title", title));
    let onclick = acting(desk, || Action::Show(Page::Part(Part::OutcomeChain)));
    html! { <button type="button" class="button button-quiet" {onclick}>{ name }</button> }
}

fn blank_door(desk: &Desk) -> Html {
    let onclick = acting(desk, || Action::StartBlank);
    let action = html! {
        <button type="button" class="button button-main" {onclick}>{ desk.get(Message::DoorBlankAction) }</button>
    };
    door(
        desk,
        Message::DoorBlankTitle,
        Message::DoorBlankHint,
        action,
    )
}

fn example_door(desk: &Desk, shows_examples: &UseStateHandle<bool>) -> Html {
    let shown = shows_examples.clone();
    let onclick = Callback::from(move |_: MouseEvent| shown.set(!*shown));
    let action = html! {
        <button type="button" class="button" aria-expanded={shows_examples.to_string()} {onclick}>
            { desk.get(Message::DoorExampleAction) }
        </button>
    };
    door(
        desk,
        Message::DoorExampleTitle,
        Message::DoorExampleHint,
        action,
    )
}

/// A way to begin: what it is called, what it is for, and what takes it.
fn door(desk: &Desk, title: Message, hint: Message, action: Html) -> Html {
    html! {
        <li class="door">
            <Heading depth=2>{ desk.get(title) }</Heading>
            <p>{ desk.get(hint) }</p>
            { action }
        </li>
    }
}

fn acting(desk: &Desk, action: fn() -> Action) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_| desk.act(action()))
}
