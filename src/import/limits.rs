//! How much a file may hold, so that none can make the page stop. Whether what it holds makes
//! sense belongs in `mend` and `repair`.

use super::Refusal;
use crate::text::{Message, Phrase, Value as Word};
use serde_json::{Map, Value};

/// The largest file, in bytes: 10 MiB.
const MOST_BYTES: usize = 10 * 1024 * 1024;

/// The deepest nesting of lists and objects.
const DEEPEST: usize = 32;

/// The most values in a file, lists and objects among them.
const MOST_VALUES: usize = 400_000;

/// The most items in a chain.
pub(crate) const MOST_NODES: usize = 2_000;

/// The most entries in any other list.
pub(crate) const MOST_ENTRIES: usize = 10_000;

/// The longest text, in characters.
const LONGEST_TEXT: usize = 20_000;

/// Why a file of this many bytes is refused, if it is. Ask before reading one.
pub fn refuse_size(bytes: usize) -> Option<Refusal> {
    let mebibytes = bytes.div_ceil(1024 * 1024);
    let most = MOST_BYTES / 1024 / 1024;
    (bytes > MOST_BYTES).then(|| over(Message::ImportTooLarge, mebibytes, most))
}

/// Looks at the bytes of a JSON text without parsing them. The time is in proportion to the
/// length; nothing is allocated.
pub(super) fn before_parsing(bytes: &[u8]) -> Result<(), Refusal> {
    refuse_size(bytes.len()).map_or(Ok(()), Err)?;
    let scan = depth_before_parsing(bytes)?;
    if scan.values > MOST_VALUES {
        return Err(over(Message::ImportTooMuch, scan.values, MOST_VALUES));
    }
    Ok(())
}

/// Looks at nothing but the depth, for a text of our own.
pub(super) fn depth_before_parsing(bytes: &[u8]) -> Result<Scan, Refusal> {
    let mut scan = Scan::default();
    for byte in bytes {
        scan.take(*byte);
    }
    match scan.deepest > DEEPEST {
        true => Err(over(Message::ImportTooDeep, scan.deepest, DEEPEST)),
        false => Ok(scan),
    }
}

fn over(message: Message, found: usize, most: usize) -> Refusal {
    let phrase = Phrase::new(message).with("found", found);
    phrase.with("most", most).into()
}

/// What a scan of JSON has seen. In text that is not JSON it counts something; that is harmless.
#[derive(Default)]
pub(super) struct Scan {
    in_text: bool,
    escaped: bool,
    depth: usize,
    deepest: usize,
    values: usize,
}

impl Scan {
    fn take(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_text => self.escaped = true,
            b'"' => self.in_text = !self.in_text,
            _ if self.in_text => {}
            b'[' | b'{' => self.open(),
            b']' | b'}' => self.depth = self.depth.saturating_sub(1),
            // Each comma stands before one more value.
            b',' => self.values += 1,
            _ => {}
        }
    }

    fn open(&mut self) {
        self.values += 1;
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
    }
}

/// Looks at the lists and texts of a parsed document.
pub(super) fn after_parsing(document: &Map<String, Value>) -> Result<(), Refusal> {
    let nodes = document.get("nodes").and_then(Value::as_array);
    if let Some(nodes) = nodes.filter(|nodes| nodes.len() > MOST_NODES) {
        return Err(over(Message::ImportTooManyItems, nodes.len(), MOST_NODES));
    }
    document
        .iter()
        .try_for_each(|(field, value)| within_limits(field, value))
}

/// Depth was limited before, so that this cannot use up the stack.
fn within_limits(field: &str, value: &Value) -> Result<(), Refusal> {
    match value {
        Value::Array(list) if list.len() > MOST_ENTRIES => Err(over_in(
            field,
            Message::ImportListTooLong,
            list.len(),
            MOST_ENTRIES,
        )),
        Value::Array(list) => list
            .iter()
            .try_for_each(|entry| within_limits(field, entry)),
        Value::Object(fields) => fields
            .iter()
            .try_for_each(|(field, value)| within_limits(field, value)),
        Value::String(text) => text_within_limits(field, text),
        _ => Ok(()),
    }
}

fn text_within_limits(field: &str, text: &str) -> Result<(), Refusal> {
    match is_text_within_limits(text) {
        true => Ok(()),
        false => Err(over_in(
            field,
            Message::ImportTextTooLong,
            text.chars().count(),
            LONGEST_TEXT,
        )),
    }
}

/// Whether a file may hold a text of this length.
pub(crate) fn is_text_within_limits(text: &str) -> bool {
    // A text has no more characters than bytes: most are not counted.
    text.len() <= LONGEST_TEXT || text.chars().count() <= LONGEST_TEXT
}

fn over_in(field: &str, message: Message, found: usize, most: usize) -> Refusal {
    let field: Word = crate::edit::shorten(field).into();
    let mut refusal = over(message, found, most);
    refusal.phrase = refusal.phrase.with("field", field);
    refusal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(text: &str) -> (usize, usize) {
        let mut scan = Scan::default();
        text.bytes().for_each(|byte| scan.take(byte));
        (scan.deepest, scan.values)
    }

    #[test]
    fn the_scan_counts_what_is_outside_texts() {
        for (text, deepest, values) in [
            ("{}", 1, 1),
            (r#"{"a": [1, 2, {"b": 3}], "c": 4}"#, 3, 6),
            (r#"["[[[[,,,,", "\"[[,", "\\"]"#, 1, 3),
            ("]]]][", 1, 1),
        ] {
            assert_eq!(scanned(text), (deepest, values), "{text}");
        }
    }

    #[test]
    fn each_limit_is_the_most_that_is_let_through() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(before_parsing(nested(DEEPEST).as_bytes()).is_ok());
        assert!(before_parsing(nested(DEEPEST + 1).as_bytes()).is_err());
        assert!(before_parsing(&vec![b' '; MOST_BYTES]).is_ok());
        assert!(before_parsing(&vec![b' '; MOST_BYTES + 1]).is_err());
        assert!(before_parsing(&vec![b','; MOST_VALUES]).is_ok());
        assert!(before_parsing(&vec![b','; MOST_VALUES + 1]).is_err());
        assert!(text_within_limits("title", &"ŵ".repeat(LONGEST_TEXT)).is_ok());
        assert!(text_within_limits("title", &"ŵ".repeat(LONGEST_TEXT + 1)).is_err());
        let list = |length| Value::Array(vec![Value::Null; length]);
        assert!(within_limits("risks", &list(MOST_ENTRIES)).is_ok());
        assert!(within_limits("risks", &list(MOST_ENTRIES + 1)).is_err());
    }
}
