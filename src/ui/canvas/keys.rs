//! Keys that are pressed in the diagram. Which key gives which command is in
//! `editor::commands`; what a command does is in `act`. Letters go to a title.

use super::Canvas;
use crate::editor::{ChainAction, Command, Step, command_of_key};
use crate::ui::clock;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// How far a key moves the view, in pixels of the page.
const PAN: f64 = 80.0;
/// Letters typed one after another within this time belong together.
const TYPING_MILLISECONDS: f64 = 700.0;

/// The letters that were typed to find a title.
#[derive(Default)]
pub struct TypeAhead {
    letters: String,
    at: f64,
    was_step: bool,
}

impl TypeAhead {
    /// Adds a letter at a time, and gives what was typed.
    fn add(&mut self, letter: &str, now: f64) -> String {
        if now - self.at > TYPING_MILLISECONDS {
            self.letters.clear();
        }
        self.at = now;
        self.letters.push_str(letter);
        self.letters.clone()
    }

    /// Notes whether the last key went along a link.
    pub fn note_step(&mut self, is_step: bool) {
        self.was_step = is_step;
    }

    /// Whether the last key went along a link.
    pub fn was_step(&self) -> bool {
        self.was_step
    }
}

impl Canvas {
    /// Handles a key: a command, or a letter of a title.
    pub(super) fn key(&mut self, ctx: &Context<Self>, event: &KeyboardEvent) -> bool {
        if event.is_composing() || event.default_prevented() {
            return false;
        }
        if let Some(renaming) = &mut self.renaming {
            renaming.type_ahead(event);
            return false;
        }
        let control = event.ctrl_key() || event.meta_key();
        let name = event.key();
        self.typed.note_step(false);
        match command_of_key(control, event.shift_key(), event.alt_key(), &name) {
            Some(Command::Pan) => self.pan(event, &name),
            Some(command) if self.handles(command) => {
                event.prevent_default();
                self.by_key = true;
                self.run(ctx, command)
            }
            Some(_) => false,
            None if control || event.alt_key() || name.chars().count() != 1 => false,
            None => self.find_title(ctx, &name),
        }
    }

    /// Moves the view by a key.
    fn pan(&mut self, event: &KeyboardEvent, name: &str) -> bool {
        let (x, y) = match name {
            "ArrowLeft" => (-PAN, 0.0),
            "ArrowRight" => (PAN, 0.0),
            "ArrowUp" => (0.0, -PAN),
            _ => (0.0, PAN),
        };
        event.prevent_default();
        self.sight.scroll_by(x, y);
        false
    }

    fn find_title(&mut self, ctx: &Context<Self>, letter: &str) -> bool {
        let typed = self.typed.add(letter, clock::now().0);
        let order = self.order(ctx.props());
        self.look(ChainAction::Walk(Step::Type(typed), order))
    }
}
