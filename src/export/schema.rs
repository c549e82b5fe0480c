//! The JSON Schema of the file format, made from the types. For the host only: the page
//! does not carry it.

use crate::model::{FORMAT_VERSION, Framework};
use serde_json::{Value, json};

/// The schema of a framework's JSON file, pretty, with a newline at the end.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Framework);
    let id = format!("urn:throughline:framework:{FORMAT_VERSION}");
    schema.insert("$id".to_owned(), json!(id));
    schema.insert("title".to_owned(), json!("Throughline framework"));
    let mut value: Value = schema.into();
    if let Some(version) = value.pointer_mut("/properties/formatVersion") {
        // The type is any number; a file of this version has only one.
        version["const"] = json!(FORMAT_VERSION);
    }
    join_lines(&mut value);
    format!("{value:#}\n")
}

/// Descriptions are wrapped in the source. A line break there means nothing to a reader.
fn join_lines(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(text)) = fields.get_mut("description") {
                *text = text.replace('\n', " ");
            }
            fields.values_mut().for_each(join_lines);
        }
        Value::Array(entries) => entries.iter_mut().for_each(join_lines),
        _ => {}
    }
}
