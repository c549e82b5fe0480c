//! From bytes to a [`Framework`]: limits, parsing, migration, repair. Nothing here panics,
//! whatever the bytes; writing a file belongs in `export`.

mod choices;
mod exchange;
mod field;
mod identity;
mod limits;
mod mend;
mod migrate;
mod parse;
mod pdf;
mod place;
mod recognise;
mod records;
mod repair;
mod repair_words;
mod strict;
pub mod table;
mod values;

pub use exchange::is_report;
pub use limits::refuse_size;
pub(crate) use limits::{MOST_ENTRIES, MOST_NODES, is_text_within_limits};

use crate::model::Framework;
use crate::text::{Message, Phrase};
use serde_json::{Map, Value};

/// A framework that was read, and what had to be repaired to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The framework. [`crate::model::violations`] finds nothing in it.
    pub framework: Framework,
    /// What was repaired, in words, in the order of the file: at most fifty repairs one by
    /// one, then how many more there were. Of a file in another standard, first what was
    /// understood of it and what was not.
    pub repairs: Vec<Phrase>,
}

/// Why bytes could not be read as a framework.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// What is wrong, what is safe and what to do, in words.
    pub phrase: Phrase,
    /// Whether the file is from a newer version of this program. Keep its bytes.
    pub newer_version: bool,
}

impl From<Phrase> for Refusal {
    fn from(phrase: Phrase) -> Self {
        Refusal {
            phrase,
            newer_version: false,
        }
    }
}

impl From<Message> for Refusal {
    fn from(message: Message) -> Self {
        Phrase::new(message).into()
    }
}

/// The most repairs that are told one by one.
const MOST_REPAIRS_TOLD: usize = 50;

/// Reads a framework from the bytes of a file. The same bytes give the same framework: ids
/// that are missing are made from what the file says.
pub fn import(bytes: &[u8]) -> Result<Imported, Refusal> {
    let text = recognise::text_of(pdf::attachment(bytes).unwrap_or(bytes))?;
    limits::before_parsing(text.as_bytes())?;
    read(text, limits::after_parsing)
}

/// Reads a framework that this device stored. It was let in once, so no limit on how much it
/// holds may shut its people out of it; only the depth is limited, which guards the stack.
pub fn import_own(bytes: &[u8]) -> Result<Imported, Refusal> {
    let text = recognise::text_of(bytes)?;
    limits::depth_before_parsing(text.as_bytes())?;
    read(text, |_| Ok(()))
}

/// What to look at in a parsed document before it is mended.
type Look = fn(&Map<String, Value>) -> Result<(), Refusal>;

fn read(text: &str, look: Look) -> Result<Imported, Refusal> {
    let (mut document, mut told) = exchange::translate(parse::document(text)?);
    migrate::to_this_version(&mut document)?;
    look(&document)?;
    let (mut framework, mut repairs) = mend::to_framework(document)?;
    repair::repair(&mut framework, &mut repairs);
    told.extend(repairs);
    Ok(Imported {
        framework,
        repairs: shorten(told),
    })
}

/// The first repairs, and how many more there were.
fn shorten(mut repairs: Vec<Phrase>) -> Vec<Phrase> {
    let more = repairs.len().saturating_sub(MOST_REPAIRS_TOLD);
    if more > 0 {
        repairs.truncate(MOST_REPAIRS_TOLD);
        repairs.push(Phrase::new(Message::ImportRepairMore).with("count", more));
    }
    repairs
}
