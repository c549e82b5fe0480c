//! What can be done with one item of the outline, a button each.

use super::item::{Way, move_item};
use super::request::Request;
use crate::editor::{Action, ChainAction, Command, OutlineItem};
use crate::text::Message;
use crate::ui::desk::Desk;
use yew::prelude::*;

/// What is asked of the outline for an item, in the order of its buttons.
const COMMANDS: [(Command, Message); 5] = [
    (Command::AddBefore, Message::CommandAddBefore),
    (Command::AddAfter, Message::CommandAddAfter),
    (Command::Duplicate, Message::CommandDuplicate),
    (Command::Copy, Message::CommandCopy),
    (Command::Cut, Message::CommandCut),
];

/// The buttons of an item.
pub fn item_tools(desk: &Desk, item: &OutlineItem, on_request: &Callback<Request>) -> Html {
    let ask = |command: Command| {
        let id = item.node.id.clone();
        on_request.reform(move |_: MouseEvent| Request::Items(command, vec![id.clone()]))
    };
    let commands = COMMANDS
        .into_iter()
        .map(|(command, name)| tool(desk, item, name, "", ask(command)));
    html! {
        <div class="tools">
            { for commands }
            { move_button(desk, item, Way::Up, Message::NodeMoveUp, on_request) }
            { move_button(desk, item, Way::Down, Message::NodeMoveDown, on_request) }
            { tool(desk, item, Message::ItemOpenPanel, "", open_panel(desk, item)) }
            { tool(desk, item, Message::NodeDelete, "button-danger", ask(Command::Delete)) }
        </div>
    }
}

fn tool(
    desk: &Desk,
    item: &OutlineItem,
    name: Message,
    class: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class={classes!("button", "button-small", class)} {onclick}>
            { desk.get(name) }{ of_item(item) }
        </button>
    }
}

/// The title after the name of a button, for who hears it alone.
fn of_item(item: &OutlineItem) -> Html {
    html! { <span class="visually-hidden">{ " " }{ &item.node.title }</span> }
}

fn open_panel(desk: &Desk, item: &OutlineItem) -> Callback<MouseEvent> {
    let (desk, id) = (desk.clone(), item.node.id.clone());
    Callback::from(move |_| desk.act(Action::Chain(ChainAction::Select(id.clone()))))
}

fn move_button(
    desk: &Desk,
    item: &OutlineItem,
    way: Way,
    name: Message,
    on_request: &Callback<Request>,
) -> Html {
    let (place, is_at_end) = match way {
        Way::Up => ("up", item.place.number == 1),
        Way::Down => ("down", item.place.number == item.place.of),
    };
    let id = format!("{place}-{}", item.node.id);
    let onclick = {
        let (desk, item, id) = (desk.clone(), item.clone(), id.clone());
        let on_request = on_request.clone();
        Callback::from(move |_: MouseEvent| move_item(&desk, &on_request, &item, way, id.clone()))
    };
    html! {
        <button type="button" class="button button-small" {id} aria-disabled={is_at_end.then_some("true")} {onclick}>
            { desk.get(name) }{ of_item(item) }
        </button>
    }
}
