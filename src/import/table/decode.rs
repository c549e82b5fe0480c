//! From the bytes of a table to its text: UTF-8 and UTF-16 with or without a mark, else as older
//! Windows programs write. What the text means belongs in `read`.

use crate::import::{Refusal, recognise};
use crate::text::{Message, Phrase};

/// How many bytes are looked at to tell UTF-16 without a mark.
const LOOKED_AT: usize = 400;

/// The letters of Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252).
/// Elsewhere it is Latin-1. Five places are no letter.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

/// A text, and what people should know of how it was read.
pub(super) struct Decoded {
    pub text: String,
    pub told: Option<Phrase>,
}

/// The text of a file.
///
/// # Errors
/// It is no text: a picture, an office document.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    match recognise::other_than_text(bytes) {
        Some(Message::ImportZip | Message::ImportOffice) => return Err(Message::TableZip.into()),
        Some(message) => return Err(message.into()),
        None => {}
    }
    if let Some(text) = utf_16(bytes) {
        return Ok(Decoded { text, told: None });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => Decoded {
            text: text.to_owned(),
            told: None,
        },
        Err(_) => Decoded {
            text: bytes.iter().map(|byte| windows(*byte)).collect(),
            told: Some(Message::TableWindows.into()),
        },
    })
}

fn utf_16(bytes: &[u8]) -> Option<String> {
    let (rest, is_big) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, false),
        [0xFE, 0xFF, rest @ ..] => (rest, true),
        _ => (bytes, unmarked_utf_16(bytes)?),
    };
    let unit = |pair: &[u8]| match pair {
        [first, second] if is_big => u16::from_be_bytes([*first, *second]),
        [first, second] => u16::from_le_bytes([*first, *second]),
        // Half a letter at the end of the file.
        _ => 0xFFFD,
    };
    let letters = char::decode_utf16(rest.chunks(2).map(unit));
    Some(letters.map(|letter| letter.unwrap_or('\u{fffd}')).collect())
}

/// Whether most first or most second bytes are nought, as in Western text in UTF-16: whether it
/// is big-endian, if so.
fn unmarked_utf_16(bytes: &[u8]) -> Option<bool> {
    let looked_at = bytes.get(..bytes.len().min(LOOKED_AT))?;
    let noughts = |place: usize| {
        let every_second = looked_at.iter().skip(place).step_by(2);
        every_second.filter(|byte| **byte == 0).count()
    };
    let most = looked_at.len() / 4;
    match (noughts(0), noughts(1)) {
        (first, second) if first > most && second == 0 => Some(true),
        (first, second) if second > most && first == 0 => Some(false),
        _ => None,
    }
}

fn windows(byte: u8) -> char {
    let place = usize::from(byte).checked_sub(0x80);
    let special = place.and_then(|place| WINDOWS.get(place));
    special.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Option<String> {
        decode(bytes).ok().map(|decoded| decoded.text)
    }

    #[test]
    fn text_is_read_in_the_encodings_that_spreadsheets_write() {
        let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let little: Vec<u8> = little("Tŷ, £12");
        let big: Vec<u8> = big("Tŷ, £12");
        for bytes in [
            "Tŷ, £12".as_bytes(),
            "\u{feff}Tŷ, £12".as_bytes(),
            &[b"\xFF\xFE", little.as_slice()].concat(),
            &[b"\xFE\xFF", big.as_slice()].concat(),
            &little,
            &big,
        ] {
            assert_eq!(text(bytes).as_deref(), Some("Tŷ, £12"), "{bytes:?}");
        }
        let windows = b"Caf\xE9 \x96 \xA312 \x93ok\x94 \x81";
        assert_eq!(text(windows).as_deref(), Some("Café – £12 “ok” \u{fffd}"));
        assert!(decode(windows).is_ok_and(|decoded| decoded.told.is_some()));
    }

    #[test]
    fn what_is_no_text_is_refused_by_name() {
        for (bytes, message) in [
            (&b"PK\x03\x04"[..], Message::TableZip),
            (b"%PDF-1.7", Message::ImportPdf),
            (b"\x89PNG", Message::ImportPicture),
        ] {
            let refusal = decode(bytes).err();
            assert_eq!(refusal.map(|it| it.phrase.message), Some(message));
        }
    }
}
