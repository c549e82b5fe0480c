//! How large a file is, in words.

use crate::text::{Message, Phrase};

/// Thousands, as the systems people use count them in their lists of files.
const KILOBYTE: u32 = 1_000;
const MEGABYTE: u32 = 1_000_000;

/// The size of a file: "812 bytes", "184 KB", "1.2 MB".
pub fn size(bytes: u32) -> Phrase {
    match bytes {
        0..KILOBYTE => Phrase::new(Message::ExportBytes).with("count", bytes as usize),
        KILOBYTE..MEGABYTE => {
            let size = bytes.div_ceil(KILOBYTE);
            Phrase::new(Message::ExportKilobytes).with("size", size as usize)
        }
        _ => {
            let tenths = bytes.div_ceil(MEGABYTE / 10);
            let size = format!("{}.{}", tenths / 10, tenths % 10);
            Phrase::new(Message::ExportMegabytes).with("size", size)
        }
    }
}
