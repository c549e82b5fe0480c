//! The table of commands against routes: nobody has to drag, to see the diagram or to use a
//! mouse. It is printed as `docs/commands.md`, which is held fresh.
#![allow(clippy::unwrap_used)] // A test may: helpers are not seen as tests.

use std::collections::HashSet;
use std::{env, fs};
use throughline::editor::*;
use throughline::model::Language;
use throughline::text::{Message, Text};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/commands.md");

const OPENING: &str = "\
# Commands on the chain

Whatever can be done to a chain can be done with the keyboard, with single clicks, and in the
outline without the diagram. Dragging is a shortcut, never the only way. A dash means that a
command has no meaning there.

The keys work while the diagram has the focus; on a Mac, Cmd stands for Ctrl. This page is made
from the table that the program itself uses. Refresh it with
`UPDATE_DOCS=1 cargo test --test commands`.
";

fn words() -> Text {
    Text::new(Language::English)
}

fn routes_of(command: Command) -> Routes {
    let found = ROUTES.iter().find(|(other, _)| *other == command);
    found.map(|(_, routes)| *routes).unwrap()
}

fn page() -> String {
    let mut page = OPENING.to_owned();
    for group in CommandGroup::ALL {
        page += &format!("\n## {}\n\n", words().get(group.name()));
        page += "| Command | Keyboard | Single click | Drag | Outline |\n|---|---|---|---|---|\n";
        let entries = COMMANDS.iter().filter(|entry| entry.group == group);
        page.extend(entries.map(row));
    }
    page
}

fn row(entry: &CommandEntry) -> String {
    let routes = routes_of(entry.command);
    let said =
        |message: Option<Message>| message.map_or("–".to_owned(), |message| words().get(message));
    let cells = [
        words().get(entry.name),
        keyboard(entry, routes.keyboard),
        words().get(routes.click),
        said(routes.drag),
        said(routes.outline),
    ];
    format!("| {} |\n", cells.join(" | "))
}

fn keyboard(entry: &CommandEntry, other: Option<Message>) -> String {
    let keys = entry.keys.iter().map(|key| words().say(&key.phrase()));
    let other = other.map(|message| words().get(message));
    keys.chain(other).collect::<Vec<_>>().join(" or ")
}

#[test]
fn the_committed_page_is_the_table() {
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(FILE, page()).unwrap();
    }
    let committed = fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        committed.replace("\r\n", "\n") == page(),
        "docs/commands.md is stale. Refresh it with: UPDATE_DOCS=1 cargo test --test commands"
    );
}

#[test]
fn every_command_has_every_route_that_it_needs() {
    for entry in COMMANDS {
        let routes = routes_of(entry.command);
        let is_reached = !entry.keys.is_empty() || routes.keyboard.is_some();
        assert!(is_reached, "{} without the keyboard", entry.id);
        let is_in_outline = entry.group.is_view() || routes.outline.is_some();
        assert!(is_in_outline, "{} without the outline", entry.id);
    }
    assert_eq!(ROUTES.len(), COMMANDS.len());
}

#[test]
fn no_key_gives_two_commands_and_no_command_is_there_twice() {
    let (mut keys, mut ids) = (HashSet::new(), HashSet::new());
    for entry in COMMANDS {
        assert!(ids.insert(entry.id), "{} twice", entry.id);
        for key in entry.keys {
            assert!(keys.insert(words().say(&key.phrase())), "{key:?} twice");
            let found = command_of_key(key.control, key.shift, key.alt, key.name);
            assert_eq!(found, Some(entry.command), "{key:?}");
        }
    }
}

#[test]
fn keys_are_told_apart_by_what_is_held() {
    for (control, shift, alt, name, command) in [
        (true, false, false, "z", Some(Command::Undo)),
        (true, true, false, "Z", Some(Command::Redo)),
        (false, true, false, "?", Some(Command::Shortcuts)),
        (false, true, false, "+", Some(Command::ZoomIn)),
        (false, false, false, "+", Some(Command::ZoomIn)),
        (false, false, false, "z", None),
        (true, false, true, "z", None),
        (false, true, false, "ArrowRight", None),
        (false, false, false, " ", Some(Command::Select)),
        (false, true, false, " ", None),
    ] {
        let found = command_of_key(control, shift, alt, name);
        assert_eq!(found, command, "{name}");
    }
}
