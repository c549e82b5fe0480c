//! The list of bundled examples, for choosing one before fetching it: the types of
//! `assets/examples/index.json`. Reading an example itself belongs in `import`.

use serde::{Deserialize, Serialize};

/// A bundled example, as the list describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Example {
    /// Its id, also the `origin.exampleId` of the framework in the file.
    pub id: String,
    /// The name of its file, beside the list.
    pub file: String,
    /// Its title.
    pub title: String,
    /// What it is about, in a few words.
    pub topic: String,
    /// Where it happened; empty when its sources do not say.
    pub place: String,
    /// Who paid for it or asked for it.
    pub commissioner: String,
    /// What it is, in one sentence.
    pub description: String,
    /// How much it holds.
    pub counts: Counts,
    /// How many points of it were not found in a published source.
    pub unverified: usize,
}

/// How much an example holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Counts {
    /// Items of the chain.
    pub items: usize,
    /// Outcomes among them.
    pub outcomes: usize,
    /// Links between items.
    pub links: usize,
    /// Measures.
    pub measures: usize,
    /// Published sources.
    pub sources: usize,
}

/// Reads the list from the bytes of its file. The list is our own, so an error is a damaged
/// or mismatched installation.
pub fn read_index(bytes: &[u8]) -> Result<Vec<Example>, serde_json::Error> {
    // As text, which is how everything else is read: bytes would take a second reader.
    serde_json::from_str(std::str::from_utf8(bytes).unwrap_or_default())
}
