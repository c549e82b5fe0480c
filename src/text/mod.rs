//! Every word people see, by message and language. Words are written in `assets/locales`,
//! never in the source; choosing which message to say belongs to whoever says it.

mod phrase;
mod plural;

pub use phrase::{Phrase, Value};
pub use plural::plural_category;

use crate::model::Language;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A piece of a compiled message.
#[derive(Debug)]
enum Piece {
    Text(&'static str),
    Argument(&'static str),
    Choice {
        argument: &'static str,
        variants: &'static [(&'static str, &'static [Piece])],
        default: usize,
    },
}

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Text {
    language: Language,
}

impl Text {
    /// The words in this language. Only English is written yet; Welsh falls back to it.
    pub fn new(language: Language) -> Self {
        Text { language }
    }

    /// A message that takes no arguments.
    pub fn get(&self, message: Message) -> String {
        self.format(message, &[])
    }

    /// A message with its arguments. An argument that is missing shows as its name in braces,
    /// so that a mistake is seen and nothing fails.
    pub fn format(&self, message: Message, arguments: &[(&str, Value)]) -> String {
        let mut out = String::new();
        // A message's number is its place in the table: both are made from the same list.
        if let Some(pieces) = ENGLISH.get(message as usize) {
            self.write_pieces(pieces, arguments, &mut out);
        }
        out
    }

    /// A phrase: a message with its arguments, made earlier by a module that holds no words.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.format(phrase.message, &phrase.arguments)
    }

    fn write_pieces(&self, pieces: &[Piece], arguments: &[(&str, Value)], out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Argument(name) => self.write_argument(name, arguments, out),
                Piece::Choice {
                    argument,
                    variants,
                    default,
                } => {
                    let chosen = self.choose(find(arguments, argument), variants);
                    let (_, pieces) = variants[chosen.unwrap_or(*default)];
                    self.write_pieces(pieces, arguments, out);
                }
            }
        }
    }

    fn write_argument(&self, name: &str, arguments: &[(&str, Value)], out: &mut String) {
        match find(arguments, name) {
            Some(value) => out.push_str(&value.render(self)),
            None => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
    }

    /// The variant that fits: an exact match first, then the plural category.
    fn choose(
        &self,
        value: Option<&Value>,
        variants: &[(&'static str, &'static [Piece])],
    ) -> Option<usize> {
        let value = value?;
        let exact = value.render(self);
        let position = |key: &str| variants.iter().position(|(name, _)| *name == key);
        let by_category = || match value {
            Value::Number(number) => position(plural_category(self.language, *number)),
            _ => None,
        };
        position(&exact).or_else(by_category)
    }
}

fn find<'a>(arguments: &'a [(&str, Value)], name: &str) -> Option<&'a Value> {
    arguments
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}
