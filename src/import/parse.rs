//! From text to a JSON object, with errors that name the place in plain words. What the
//! object means belongs in `migrate` and `mend`.

use super::{Refusal, exchange::is_graph, strict::Strict};
use crate::text::{Message, Phrase};
use serde_json::{Map, Value, error::Category};

/// The JSON object in a text.
pub(super) fn document(text: &str) -> Result<Map<String, Value>, Refusal> {
    match serde_json::from_str(text) {
        Ok(Strict(Value::Object(document))) => Ok(document),
        Ok(Strict(Value::Array(list))) if is_graph(&list) => {
            Ok(Map::from_iter([("@graph".to_owned(), list.into())]))
        }
        Ok(_) => Err(Message::ImportNotThroughline.into()),
        Err(error) => Err(explain(text, &error)),
    }
}

fn explain(text: &str, error: &serde_json::Error) -> Refusal {
    // A file that does not even begin like ours is some other sort of file.
    if !text.trim_start().starts_with(['{', '[']) {
        return Message::ImportNotThroughline.into();
    }
    let message = match error.classify() {
        Category::Eof => Message::ImportTruncated,
        Category::Data => Message::ImportTwice,
        _ => Message::ImportBroken,
    };
    let line = error.line();
    let column = column_in_characters(text, line, error.column());
    let phrase = Phrase::new(message).with("line", line);
    phrase.with("column", column).into()
}

/// The column as an editor counts it: in characters, from 1. The parser counts bytes.
fn column_in_characters(text: &str, line: usize, column: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    let before = |(place, _): &(usize, char)| *place < column;
    line.char_indices().take_while(before).count().max(1)
}
