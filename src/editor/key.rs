//! A key of the keyboard with what is held down beside it, and how it is named. Which command it
//! gives belongs in `commands`.

use crate::text::{Message, Phrase, Value};

/// A key with what is held down beside it. Ctrl stands for Cmd on a Mac as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Whether Ctrl is held.
    pub control: bool,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Alt is held.
    pub alt: bool,
    /// The key, as browsers call it: `Enter`, `ArrowLeft`, `z`.
    pub name: &'static str,
}

impl Key {
    /// A key alone.
    pub const fn alone(name: &'static str) -> Self {
        Key {
            control: false,
            shift: false,
            alt: false,
            name,
        }
    }

    /// A key with Ctrl.
    pub const fn control(name: &'static str) -> Self {
        Key {
            control: true,
            ..Key::alone(name)
        }
    }

    /// The same with Shift.
    pub const fn and_shift(self) -> Self {
        Key {
            shift: true,
            ..self
        }
    }

    /// The same with Alt.
    pub const fn and_alt(self) -> Self {
        Key { alt: true, ..self }
    }

    /// Whether this is the key that was pressed. Shift is part of typing a sign such as `?`, and
    /// where it is on the keyboard differs: it does not count there.
    pub fn is_pressed(&self, control: bool, shift: bool, alt: bool, name: &str) -> bool {
        let is_sign = self.name.len() == 1
            && self.name != " "
            && !self.name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        self.control == control
            && self.alt == alt
            && (self.shift == shift || is_sign)
            && self.name.eq_ignore_ascii_case(name)
    }

    /// What the key is called: "Ctrl+Shift+Z".
    pub fn phrase(&self) -> Phrase {
        let held = [
            (self.shift, Message::KeyWithShift),
            (self.alt, Message::KeyWithAlt),
            (self.control, Message::KeyWithControl),
        ];
        let alone = Phrase::new(Message::KeyAlone).with("key", self.label());
        let held = held.into_iter().filter(|(is_held, _)| *is_held);
        held.fold(alone, |key, (_, message)| {
            Phrase::new(message).with("key", key)
        })
    }

    fn label(&self) -> Value {
        match self.name {
            "ArrowLeft" => Message::KeyLeft.into(),
            "ArrowRight" => Message::KeyRight.into(),
            "ArrowUp" => Message::KeyUp.into(),
            "ArrowDown" => Message::KeyDown.into(),
            "Enter" => Message::KeyEnter.into(),
            "Escape" => Message::KeyEscape.into(),
            "Backspace" => Message::KeyBackspace.into(),
            "Delete" => Message::KeyDelete.into(),
            " " => Message::KeySpace.into(),
            "Home" => Message::KeyHome.into(),
            "End" => Message::KeyEnd.into(),
            letter => letter.to_uppercase().into(),
        }
    }
}
