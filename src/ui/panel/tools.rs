//! What can be done with an item, a click each. Doing it belongs to the page.

use super::PanelProps;
use crate::editor::{Command, OutlineItem};
use crate::model::Id;
use crate::text::Message;
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The buttons for one item.
pub fn tools(desk: &Desk, props: &PanelProps, item: &OutlineItem) -> Html {
    let ids = [item.node.id.clone()];
    let place = item.place;
    let tool = |command, name| button(desk, props, &ids, command, name, true);
    html! {
        <div class="panel-tools" role="group" aria-label={desk.get(Message::PanelTools)}>
            { tool(Command::AddBefore, Message::CommandAddBefore) }
            { tool(Command::AddAfter, Message::CommandAddAfter) }
            { button(desk, props, &ids, Command::MoveUp, Message::CommandMoveUp, place.number > 1) }
            { button(desk, props, &ids, Command::MoveDown, Message::CommandMoveDown, place.number < place.of) }
            { for_any(desk, props, &ids) }
        </div>
    }
}

/// The buttons for any number of items.
pub fn for_any(desk: &Desk, props: &PanelProps, ids: &[Id]) -> Html {
    let tool = |command, name| button(desk, props, ids, command, name, true);
    html! {
        <>
            { tool(Command::Duplicate, Message::CommandDuplicate) }
            { tool(Command::Copy, Message::CommandCopy) }
            { tool(Command::Cut, Message::CommandCut) }
            { tool(Command::Delete, Message::CommandDelete) }
        </>
    }
}

fn button(
    desk: &Desk,
    props: &PanelProps,
    ids: &[Id],
    command: Command,
    name: Message,
    is_possible: bool,
) -> Html {
    let asked = (command, ids.to_vec());
    let on_command = props.on_command.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if is_possible {
            on_command.emit(asked.clone());
        }
    });
    let danger = (command == Command::Delete).then_some("button-danger");
    html! {
        <button type="button" class={classes!("button", "button-small", danger)} aria-disabled={(!is_possible).then_some("true")} {onclick}>
            { desk.get(name) }
        </button>
    }
}
