//! The list of everything that can be done to the chain, with every way to it: keys, clicks, a
//! drag, the outline. The commands and their ways are in the editor.

use super::modal::{close, use_modal};
use crate::editor::{COMMANDS, CommandEntry, CommandGroup, Key, ROUTES, Routes};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use yew::prelude::*;

/// What the list needs to know.
#[derive(Properties, PartialEq)]
pub struct CommandListProps {
    /// Says that it was closed.
    pub on_done: Callback<()>,
}

/// The list, open for as long as it is drawn.
#[component]
pub fn CommandList(props: &CommandListProps) -> Html {
    let desk = use_desk();
    let dialog = use_modal();
    let finish = close(&dialog);
    let onclose = props.on_done.reform(|_: Event| ());
    html! {
        <dialog class="dialog commands" ref={dialog} aria-labelledby="commands-title" {onclose}>
            <Heading depth=2 id="commands-title">{ desk.get(Message::CommandsTitle) }</Heading>
            <p class="hint">{ desk.get(Message::CommandsHint) }</p>
            { for CommandGroup::ALL.into_iter().map(|group| group_of(&desk, group)) }
            <button type="button" class="button button-main dialog-close" onclick={finish}>{ desk.get(Message::DialogClose) }</button>
        </dialog>
    }
}

fn group_of(desk: &Desk, group: CommandGroup) -> Html {
    let commands = COMMANDS.iter().filter(|entry| entry.group == group);
    html! {
        <section>
            <Heading depth=3>{ desk.get(group.name()) }</Heading>
            <ul class="command-list">{ for commands.map(|entry| command(desk, entry)) }</ul>
        </section>
    }
}

fn command(desk: &Desk, entry: &CommandEntry) -> Html {
    let ways = ROUTES.iter().find(|(command, _)| *command == entry.command);
    html! {
        <li class="command">
            <span class="command-name">{ desk.get(entry.name) }</span>
            <dl class="command-ways">
                { keys(desk, entry.keys) }
                if let Some((_, ways)) = ways { { routes(desk, ways) } }
            </dl>
        </li>
    }
}

fn keys(desk: &Desk, keys: &[Key]) -> Html {
    if keys.is_empty() {
        return Html::default();
    }
    let key = |key: &Key| html! { <kbd>{ desk.say(&key.phrase()) }</kbd> };
    html! {
        <><dt>{ desk.get(Message::CommandsKeys) }</dt><dd class="command-keys">{ for keys.iter().map(key) }</dd></>
    }
}

fn routes(desk: &Desk, routes: &Routes) -> Html {
    let ways = [
        (Message::CommandsKeys, routes.keyboard),
        (Message::CommandsClick, Some(routes.click)),
        (Message::CommandsDrag, routes.drag),
        (Message::CommandsOutline, routes.outline),
    ];
    let said = ways
        .into_iter()
        .filter_map(|(name, way)| Some((name, way?)));
    let way =
        |(name, way)| html! { <><dt>{ desk.get(name) }</dt><dd>{ plain(&desk.get(way)) }</dd></> };
    said.map(way).collect()
}

/// A way in words: names of buttons stand between asterisks.
fn plain(words: &str) -> Html {
    let pieces = words.split('*').enumerate();
    let piece = |(place, piece): (usize, &str)| match place % 2 {
        0 => html! { { piece } },
        _ => html! { <b>{ piece }</b> },
    };
    pieces.map(piece).collect()
}
