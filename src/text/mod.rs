//! Every word people see, by message and language. Words are written in `assets/locales`,
//! never in the source; choosing which message to say belongs to whoever says it.

mod dates;
mod figures;
mod marks;
mod pattern;
mod phrase;
mod plural;
mod section_names;
mod self_check;
mod stage_names;
mod stops;
mod table;

pub use dates::PartialDate;
pub use figures::{amount, money, share};
pub use phrase::{Phrase, Value};
pub use plural::plural_category;
pub use section_names::section_heading;
pub use self_check::self_check_question;
pub use stage_names::stage_name;
pub use stops::without_stop;
pub use table::Table;

use crate::model::Language;
use pattern::{Piece, Variants};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    language: Language,
    later: [Option<&'static Table>; MOST_LATER],
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        let table = |text: &Text| text.later.map(|later| later.map(|table| table.first));
        self.language == other.language && table(self) == table(other)
    }
}

impl Text {
    /// The words in this language. Only English is written yet; Welsh falls back to it.
    pub fn new(language: Language) -> Self {
        Text {
            language,
            later: [None; MOST_LATER],
        }
    }

    /// The same words and those of a table that is no part of the first load. Whoever says
    /// such words brings them along, so that they are fetched with the code that says them.
    #[must_use]
    pub fn with(mut self, table: &'static Table) -> Self {
        let is_known = |known: &Table| known.first == table.first;
        let mut slots = self.later.iter_mut();
        if let Some(slot) = slots.find(|slot| slot.is_none_or(is_known)) {
            *slot = Some(table);
        }
        self
    }

    /// A message as it was compiled; nothing if nobody brought its table along.
    fn pattern(&self, message: Message) -> &'static str {
        let number = message as usize;
        let later = self.later.into_iter().flatten();
        let brought = std::iter::once(&FIRST).chain(later);
        let found = brought.filter_map(|table| table.pattern(number)).next();
        found.or_else(|| later_pattern(number)).unwrap_or_default()
    }

    /// A message that takes no arguments.
    pub fn get(&self, message: Message) -> String {
        self.format(message, &[])
    }

    /// A message with its arguments. An argument that is missing shows as its name in braces,
    /// so that a mistake is seen and nothing fails.
    pub fn format(&self, message: Message, arguments: &[(&str, Value)]) -> String {
        let mut out = String::new();
        self.write_pattern(self.pattern(message), arguments, &mut out);
        out
    }

    /// A phrase: a message with its arguments, made earlier by a module that holds no words.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.format(phrase.message, &phrase.arguments)
    }

    fn write_pattern(&self, pattern: &str, arguments: &[(&str, Value)], out: &mut String) {
        for piece in pattern::pieces(pattern) {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Argument(name) => self.write_argument(name, arguments, out),
                Piece::Choice(name, variants) => {
                    let chosen = self.choose(find(arguments, name), variants);
                    let (_, pattern) = chosen.or(variants.last()).unwrap_or_default();
                    self.write_pattern(pattern, arguments, out);
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
    fn choose<'a>(
        &self,
        value: Option<&Value>,
        mut variants: Variants<'a>,
    ) -> Option<(&'a str, &'a str)> {
        let value = value?;
        let exact = value.render(self);
        let category = match value {
            Value::Number(number) => plural_category(self.language, *number),
            _ => "",
        };
        let mut all = variants;
        let exactly = all.find(|(name, _)| *name == exact);
        exactly.or_else(|| variants.find(|(name, _)| *name == category))
    }
}

/// On the host every word is there, whoever asks. A test holds that the page would find it too.
#[cfg(not(target_arch = "wasm32"))]
fn later_pattern(number: usize) -> Option<&'static str> {
    LATER.iter().find_map(|table| table.pattern(number))
}

#[cfg(target_arch = "wasm32")]
fn later_pattern(_number: usize) -> Option<&'static str> {
    None
}

fn find<'a>(arguments: &'a [(&str, Value)], name: &str) -> Option<&'a Value> {
    arguments
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}
