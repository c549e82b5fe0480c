//! Files in the standards of others (CIDS, OCDS), put as our own format has them: what is read, what
//! is not, and a report of both. What is then wrong with the values belongs in `mend` and `repair`,
//! as for any file.

mod cids;
mod ocds;
mod said;

use crate::text::{Message, Phrase};
use serde_json::{Map, Value};

/// Whether a list is JSON-LD without its outermost object.
pub(super) fn is_graph(list: &[Value]) -> bool {
    let first = list.first().and_then(Value::as_object);
    first.is_some_and(|node| node.contains_key("@id") || node.contains_key("@type"))
}

/// Puts a document of another standard as ours, with what to tell; a document that is none of
/// those stays as it is and there is nothing to tell.
pub(super) fn translate(document: Map<String, Value>) -> (Map<String, Value>, Vec<Phrase>) {
    let has = |field: &str| document.contains_key(field);
    match () {
        () if has("formatVersion") => (document, Vec::new()),
        () if has("@graph") || has("@context") => cids::translate(document),
        () if has("releases") || has("records") || has("ocid") => ocds::translate(document),
        () => (document, Vec::new()),
    }
}

/// Whether what is told of an opened file is a report of reading another standard or a table, and
/// not a list of repairs.
pub fn is_report(told: &[Phrase]) -> bool {
    let first = told.first().map(|phrase| phrase.message);
    matches!(
        first,
        Some(
            Message::ReadingCids
                | Message::ReadingOcds
                | Message::ReadingOcdsWhole
                | Message::TableRead
        )
    )
}

/// The fields of a document as it begins.
fn new_document() -> Map<String, Value> {
    let version = (
        "formatVersion".to_owned(),
        crate::model::FORMAT_VERSION.into(),
    );
    [version].into_iter().collect()
}
