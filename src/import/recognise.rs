//! What people open by mistake, told by its first bytes. What is text goes on to `parse`.

use super::Refusal;
use crate::text::{Message, Phrase};

/// The first bytes of files that are not ours, and what to say of each.
const OTHERS: &[(&[u8], Message)] = &[
    (b"\x89PNG", Message::ImportPicture),
    (b"\xFF\xD8\xFF", Message::ImportPicture),
    (b"GIF8", Message::ImportPicture),
    (b"%PDF", Message::ImportPdf),
    (b"PK\x03\x04", Message::ImportZip),
    (b"\xD0\xCF\x11\xE0", Message::ImportOffice),
    (b"\xFF\xFE", Message::ImportUtf16),
    (b"\xFE\xFF", Message::ImportUtf16),
    (b"{\0", Message::ImportUtf16),
    (b"\0{", Message::ImportUtf16),
    (b"<", Message::ImportMarkup),
];

/// The text of a file, without its byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Refusal> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let start = bytes.trim_ascii_start();
    if start.is_empty() {
        return Err(Message::ImportEmpty.into());
    }
    if let Some(message) = other(start) {
        return Err(message.into());
    }
    std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))
}

fn other(bytes: &[u8]) -> Option<Message> {
    let other = OTHERS.iter().find(|(first, _)| bytes.starts_with(first));
    other.map(|(_, message)| *message)
}

/// What a file is that is no text, if it is none. Text in UTF-16 is text, and so is markup.
pub(super) fn other_than_text(bytes: &[u8]) -> Option<Message> {
    let is_text =
        |message: &Message| matches!(message, Message::ImportUtf16 | Message::ImportMarkup);
    other(bytes).filter(|message| !is_text(message))
}

fn not_utf8(bytes: &[u8], valid_up_to: usize) -> Refusal {
    let read = bytes.iter().take(valid_up_to);
    let line = 1 + read.filter(|byte| **byte == b'\n').count();
    Phrase::new(Message::ImportNotUtf8)
        .with("line", line)
        .into()
}
