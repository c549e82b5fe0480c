//! Moving a handle by the keyboard, as sliders are moved everywhere.

use super::{ScaleProps, ScaleView};
use crate::calc::{Level, Move};
use web_sys::KeyboardEvent;

impl ScaleView {
    /// A key on a handle. Escape takes a drag back.
    pub(super) fn key(&mut self, props: &ScaleProps, level: Level, event: &KeyboardEvent) -> bool {
        if event.key() == "Escape" && self.drag.is_some() {
            event.prevent_default();
            return self.cancel();
        }
        let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
        let (Some(by), false) = (step(&event.key()), has_modifier) else {
            return false;
        };
        event.prevent_default();
        if let Ok(scale) = self.scale(props)
            && let Some(value) = scale.levels.value(level)
        {
            self.put(props, level, scale.ruler.moved(value, by));
        }
        false
    }
}

fn step(key: &str) -> Option<Move> {
    Some(match key {
        "ArrowRight" | "ArrowUp" => Move::Up,
        "ArrowLeft" | "ArrowDown" => Move::Down,
        "PageUp" => Move::FarUp,
        "PageDown" => Move::FarDown,
        "Home" => Move::Low,
        "End" => Move::High,
        _ => return None,
    })
}
