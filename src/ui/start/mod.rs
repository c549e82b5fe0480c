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
use super::desk::{PAGE, use_desk};
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
    let back = {
        let desk = desk.clone();
        Callback::from(move |_| desk.act(Action::Show(Page::Part(Part::OutcomeChain))))
    };
    let start_blank = {
        let desk = desk.clone();
        Callback::from(move |_| desk.act(Action::StartBlank))
    };
    let toggle_examples = {
        let shows_examples = shows_examples.clone();
        Callback::from(move |_| shows_examples.set(!*shows_examples))
    };
    html! {
        <div class="start" id={PAGE} tabindex="-1" role="group" aria-labelledby="start-title">
            if props.has_open {
                <button type="button" class="button button-quiet" onclick={back}>
                    { desk.say(&Phrase::new(Message::StartBack).with("title", props.title.as_str())) }
                </button>
            }
            <div class="start-introduction">
                <Heading depth=1 id="start-title">{ desk.get(Message::StartTitle) }</Heading>
                <p class="lead">{ desk.get(Message::StartWhat) }</p>
                <p>{ desk.get(Message::StartPrivacy) }</p>
            </div>
            <ul class="doors">
                <li class="door">
                    <Heading depth=2>{ desk.get(Message::DoorBlankTitle) }</Heading>
                    <p>{ desk.get(Message::DoorBlankHint) }</p>
                    <button type="button" class="button button-main" onclick={start_blank}>{ desk.get(Message::DoorBlankAction) }</button>
                </li>
                <li class="door">
                    <Heading depth=2>{ desk.get(Message::DoorExampleTitle) }</Heading>
                    <p>{ desk.get(Message::DoorExampleHint) }</p>
                    <button type="button" class="button" aria-expanded={shows_examples.to_string()} onclick={toggle_examples}>
                        { desk.get(Message::DoorExampleAction) }
                    </button>
                </li>
                <li class="door">
                    <Heading depth=2>{ desk.get(Message::DoorFileTitle) }</Heading>
                    <p>{ desk.get(Message::DoorFileHint) }</p>
                    <FileDoor />
                </li>
            </ul>
            if *shows_examples {
                <Lazy view={LaterView::Examples} />
            }
            <DraftList />
        </div>
    }
}
