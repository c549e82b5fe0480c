//! A sentence that has been chosen and not yet said: what the core hands to whoever speaks.

use super::{Message, Text};
use crate::model::Number;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as it is: a title, a name.
    Text(String),
    /// A number; plural forms follow it.
    Number(f64),
    /// Another message, such as the name of a stage.
    Message(Message),
    /// A whole phrase within this one.
    Phrase(Box<Phrase>),
}

impl Value {
    /// The value as it is read in a sentence. Thousands are set off with a comma.
    pub(super) fn render(&self, text: &Text) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number(number) => group_thousands(*number),
            Value::Message(message) => text.get(*message),
            Value::Phrase(phrase) => text.say(phrase),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(f64::from(number))
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Value::Message(message)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Value::Phrase(Box::new(phrase))
    }
}

/// A message with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// Which message.
    pub message: Message,
    /// Its arguments, by name.
    pub arguments: Vec<(&'static str, Value)>,
}

impl Phrase {
    /// A phrase with no arguments yet.
    pub fn new(message: Message) -> Self {
        Phrase {
            message,
            arguments: Vec::new(),
        }
    }

    /// The same phrase with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl From<Message> for Phrase {
    fn from(message: Message) -> Self {
        Phrase::new(message)
    }
}

/// Writes a number with commas between thousands, as English and Welsh both do.
pub fn group_thousands(number: f64) -> String {
    let plain = Number(number).to_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut grouped = String::from(sign);
    // A number too long to write out is written with an exponent.
    let is_digits = whole.bytes().all(|byte| byte.is_ascii_digit());
    for (position, digit) in whole.chars().enumerate() {
        if is_digits && position > 0 && (whole.len() - position) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}
