//! The bar of the outline: how much is chosen, and what can be done with it, a click each.

use super::request::{CHOSEN, Request};
use crate::editor::Command;
use crate::model::Id;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// What can be done with several items.
const COMMANDS: [(Command, Message); 4] = [
    (Command::Duplicate, Message::CommandDuplicate),
    (Command::Copy, Message::CommandCopy),
    (Command::Cut, Message::CommandCut),
    (Command::Delete, Message::CommandDelete),
];

/// The bar. `shown` is how many items can be chosen.
pub fn chosen_bar(
    desk: &Desk,
    shown: usize,
    chosen: &[Id],
    on_request: &Callback<Request>,
) -> Html {
    let is_none = chosen.is_empty();
    let count = match chosen.len() {
        0 => Phrase::new(Message::ChosenNone),
        count => Phrase::new(Message::ChosenCount).with("count", count),
    };
    let tool = |command, name| tool(desk, command, name, chosen, on_request);
    html! {
        <div class={classes!("chosen", (!is_none).then_some("has-chosen"))} id={CHOSEN} tabindex="-1" role="group" aria-label={desk.get(Message::ChosenLabel)}>
            <p class={classes!("chosen-count", is_none.then_some("hint"))}>{ desk.say(&count) }</p>
            <div class="tools">
                if !is_none {
                    { for COMMANDS.into_iter().map(|(command, name)| tool(command, name)) }
                }
                { tool(Command::Paste, Message::CommandPaste) }
                if is_none && shown > 0 {
                    { tool(Command::SelectAll, Message::CommandSelectAll) }
                }
                if !is_none {
                    { tool(Command::SelectNone, Message::CommandSelectNone) }
                }
            </div>
        </div>
    }
}

fn tool(
    desk: &Desk,
    command: Command,
    name: Message,
    chosen: &[Id],
    on_request: &Callback<Request>,
) -> Html {
    let onclick = {
        let (desk, chosen) = (desk.clone(), chosen.to_vec());
        on_request.reform(move |_: MouseEvent| {
            // The button may be gone afterwards; the bar stays.
            desk.focus_now(CHOSEN);
            Request::Items(command, chosen.clone())
        })
    };
    let danger = (command == Command::Delete).then_some("button-danger");
    html! {
        <button type="button" class={classes!("button", "button-small", danger)} {onclick}>{ desk.get(name) }</button>
    }
}
