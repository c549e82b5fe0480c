//! The file that is made: its name, its size, and the button that gives it to the person.

use super::size::size;
use super::workshop::{Given, Making, Workshop};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// The bar below.
pub fn file_bar(desk: &Desk, workshop: &Rc<Workshop>) -> Html {
    let making = workshop.making();
    let has_failed = matches!(making, Making::Failed(_));
    let is_idle = matches!(making, Making::Nothing);
    let onclick = {
        let (desk, workshop) = (desk.clone(), Rc::clone(workshop));
        Callback::from(move |_: MouseEvent| match has_failed {
            true => workshop.try_again(&desk),
            false => workshop.give(),
        })
    };
    let name = match has_failed {
        true => Message::ChunkTryAgain,
        false => Message::ExportDownload,
    };
    html! {
        <div class="export-file">
            <div class="export-file-words">
                // Each is said when it changes, and only then.
                <div role="status">{ state(desk, &making) }</div>
                <div role="status">{ given(desk, workshop.given()) }</div>
            </div>
            <button type="button" class="button button-main" {onclick}
                aria-disabled={is_idle.then_some("true")}>
                { desk.get(name) }
            </button>
        </div>
    }
}

fn state(desk: &Desk, making: &Making) -> Html {
    match making {
        Making::Nothing | Making::Working(None) => Html::default(),
        Making::Working(Some(stage)) => html! { <p class="working">{ desk.get(*stage) }</p> },
        Making::Made(made) => {
            let phrase = Phrase::new(Message::ExportFile)
                .with("name", made.name.as_str())
                .with("size", desk.say(&size(made.bytes.length())));
            html! { <p class="export-file-name">{ desk.say(&phrase) }</p> }
        }
        Making::Failed(why) => html! { <p class="field-error">{ desk.get(*why) }</p> },
    }
}

fn given(desk: &Desk, given: Given) -> Html {
    let (message, class) = match given {
        Given::No => return Html::default(),
        Given::Asked => (Message::ExportWaiting, "hint"),
        Given::Yes => (Message::ExportDone, "hint"),
        Given::Refused => (Message::ExportNotDownloaded, "field-error"),
    };
    html! { <p {class}>{ desk.get(message) }</p> }
}
