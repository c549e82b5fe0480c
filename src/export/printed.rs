//! What is said of a PDF to whoever asked for it: why there is none, or what was done that they
//! may not expect. Making one belongs in `pdf`, which holds no words.

use super::pdf::PdfError;
use crate::text::{Message, Phrase};

/// How many of the characters that could not be printed are named in the note.
const MOST_NAMED: usize = 12;

/// What to say when there is no PDF.
pub fn why_no_pdf(error: &PdfError) -> Message {
    match error {
        PdfError::FontsUnreadable => Message::PdfFontsUnreadable,
        PdfError::NotMade(_) => Message::PdfNotMade,
    }
}

/// Says which characters are printed as a stand-in, if any are.
pub fn note_on_replaced(characters: &[char]) -> Option<Phrase> {
    let named: Vec<_> = characters
        .iter()
        .take(MOST_NAMED)
        .map(char::to_string)
        .collect();
    (!characters.is_empty()).then(|| {
        Phrase::new(Message::ExportReplaced)
            .with("count", characters.len())
            .with("characters", named.join(" "))
    })
}
