//! The framework inside a PDF of ours. It stands there as it is (`export/pdf/attach.rs`), so that
//! nothing has to be unpacked; a PDF that another program has saved again is not read.

/// What an attachment begins with (ISO 32000-1, 7.11.4).
const FILE: &[u8] = b"/EmbeddedFile";
const KIND: &[u8] = b"/application#2Fjson";
/// Names are short, and so is what is said of a file before it begins.
const LONGEST_HEAD: usize = 500;

/// Somebody's words may look like an attachment, but not without end.
const MOST_TRIES: usize = 10_000;

/// The JSON that a PDF was made from, if it is there and whole.
pub(super) fn attachment(bytes: &[u8]) -> Option<&[u8]> {
    if !bytes.starts_with(b"%PDF-") {
        return None;
    }
    let mut start = 0;
    for _ in 0..MOST_TRIES {
        let rest = bytes.get(start..)?;
        start += find(rest, FILE)? + FILE.len();
        if let Some(found) = whole(bytes, start) {
            return Some(found);
        }
    }
    None
}

/// The file whose head this is in the middle of, if it is JSON, not packed, and all there. What
/// is said in a head may stand in any order, so both sides are looked at.
fn whole(bytes: &[u8], place: usize) -> Option<&[u8]> {
    let before = bytes.get(place.saturating_sub(LONGEST_HEAD)..place)?;
    let head_start = place - before.len() + find_last(before, b" obj")?;
    let after = bytes.get(place..)?;
    let end = find(after.get(..after.len().min(LONGEST_HEAD))?, b"stream")?;
    let head = bytes.get(head_start..place + end)?;
    if find(head, KIND).is_none() || find(head, b"/Filter").is_some() {
        return None;
    }
    let data = bytes.get(place + end + b"stream".len()..)?;
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    let data = data.strip_prefix(b"\n")?;
    let found = data.get(..length(head)?)?;
    let rest = data.get(found.len()..)?.trim_ascii_start();
    rest.starts_with(b"endstream").then_some(found)
}

/// How long a head says that its file is.
fn length(head: &[u8]) -> Option<usize> {
    const LENGTH: &[u8] = b"/Length";
    let after = head.get(find(head, LENGTH)? + LENGTH.len()..)?;
    let digits = after.trim_ascii_start();
    let count = digits.iter().take_while(|it| it.is_ascii_digit()).count();
    std::str::from_utf8(digits.get(..count)?).ok()?.parse().ok()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|it| it == wanted)
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|it| it == wanted)
}
