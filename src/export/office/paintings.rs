//! The painted pictures of a document: the same picture is stored once. Where it is shown belongs
//! in `docx` and `odt`.

use std::collections::HashMap;

/// The pictures that a document has so far, and the files they are in.
#[derive(Default)]
pub struct Paintings(HashMap<Vec<u8>, String>);

impl Paintings {
    /// The file that a picture is in, and what to store there if it is new.
    pub fn add(&mut self, png: &[u8], file: String) -> (String, Option<Vec<u8>>) {
        if let Some(known) = self.0.get(png) {
            return (known.clone(), None);
        }
        self.0.insert(png.to_vec(), file.clone());
        (file, Some(png.to_vec()))
    }
}
