//! The framework as a JSON file: pretty, and the same bytes for the same framework. Reading it
//! back belongs in `import`.

use crate::model::{Framework, any::to_json};

/// The bytes of a framework's JSON file, with a newline at the end.
pub fn json(framework: &Framework) -> Vec<u8> {
    let mut bytes = to_json(framework).into_bytes();
    bytes.push(b'\n');
    bytes
}
