//! The framework as a JSON file: pretty, and the same bytes for the same framework. Reading it
//! back belongs in `import`.

use crate::model::Framework;

/// The bytes of a framework's JSON file, with a newline at the end.
pub fn json(framework: &Framework) -> Vec<u8> {
    // Writing to memory fails only for keys that are not text, and every key is text.
    let mut bytes = serde_json::to_vec_pretty(framework).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
