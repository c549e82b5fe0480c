//! The draft specification as a PDF file, from a framework in one step: what the command line
//! and the browser both do. How pages are made belongs in `pdf`, what they say in `spec`.

use super::pdf::{Fonts, PdfError, PdfOptions, pdf};
use crate::model::Framework;
use crate::spec::{SpecOptions, document};
use crate::text::{Message, Phrase, Text};

/// A PDF file and what its reader should know about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// The file.
    pub bytes: Vec<u8>,
    /// What was done that the person may not expect.
    pub notes: Vec<Phrase>,
}

/// How many of the characters that could not be printed are named in the note.
const MOST_NAMED: usize = 12;

/// Prints the draft specification. `date` is today as year, month and day; the file carries it.
///
/// # Errors
/// When the fonts cannot be read or the file would not be valid PDF/UA-1 and PDF/A-2a.
pub fn print_pdf(
    framework: &Framework,
    text: &Text,
    fonts: &Fonts,
    date: Option<(u16, u8, u8)>,
) -> Result<Printed, PdfError> {
    let document = document(framework, text, &SpecOptions { date });
    let printed = pdf(&document, fonts, &PdfOptions { date })?;
    Ok(Printed {
        bytes: printed.bytes,
        notes: replaced(&printed.replaced_characters).into_iter().collect(),
    })
}

/// Says which characters are printed as a stand-in, if any are.
fn replaced(characters: &[char]) -> Option<Phrase> {
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
