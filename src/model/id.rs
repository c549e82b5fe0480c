//! Identity: what an entity is called for ever, whatever its position or title.
//! Making ids needs randomness, which is passed in; this file reads no clock and no system.

use serde::{Deserialize, Serialize};

/// A stable identifier, unique over the whole document. Any non-empty text is a valid id,
/// so hand-written files may use short ones such as `s1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    /// Whether the id is still to be given (a hand-written item may leave it out).
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Id(text.to_owned())
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Lower-case letters and digits without `l`, `o`, `0` and `1`, which people misread.
const ALPHABET: &[u8; LETTERS as usize] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// How many letters there are to choose from.
const LETTERS: u8 = 32;

/// Letters in a new id: 12 letters of 5 bits make 60 bits, so two people who draft
/// a thousand items each have about one chance in 10¹² of ever sharing an id.
const LENGTH: usize = 12;

/// A source of new random ids. It is seeded by whoever makes it, so that tests repeat.
#[derive(Debug, Clone)]
pub struct IdSource(fastrand::Rng);

impl IdSource {
    /// A source that gives the same ids for the same seed.
    pub fn seeded(seed: u64) -> Self {
        IdSource(fastrand::Rng::with_seed(seed))
    }

    /// The next new id. The same on every machine: nothing here depends on its word size.
    pub fn next_id(&mut self) -> Id {
        let letter = |_| char::from(ALPHABET[usize::from(self.0.u8(..LETTERS))]);
        Id((0..LENGTH).map(letter).collect())
    }
}
