//! Putting fields into an object, and nothing where there is nothing to put.

use serde_json::{Map, Value};

/// An object that is written field by field.
#[derive(Default)]
pub(super) struct Said(pub Map<String, Value>);

impl Said {
    /// Adds a field, unless there is nothing in it.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.set(field, value.into());
        self
    }

    /// Adds a field, unless there is nothing in it.
    pub fn set(&mut self, field: &str, value: Value) {
        let is_empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(fields) => fields.is_empty(),
            _ => false,
        };
        if !is_empty {
            self.0.insert(field.to_owned(), value);
        }
    }
}

impl From<Said> for Value {
    fn from(said: Said) -> Self {
        Value::Object(said.0)
    }
}
