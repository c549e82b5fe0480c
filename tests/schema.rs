//! The committed JSON Schema: made from the types, readable, and true of what is written.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use std::{env, fs};
use throughline::export;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/framework.schema.json");

fn schema() -> Value {
    serde_json::from_str(&export::schema()).unwrap()
}

fn errors(document: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    validator
        .iter_errors(document)
        .map(|error| error.to_string())
        .collect()
}

#[test]
fn the_committed_schema_is_the_schema_of_the_types() {
    if env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(FILE, export::schema()).unwrap();
    }
    let committed = fs::read_to_string(FILE).unwrap_or_default();
    let fresh = committed.replace("\r\n", "\n") == export::schema();
    assert!(
        fresh,
        "schema/framework.schema.json is stale. Refresh it with: UPDATE_SCHEMA=1 cargo test schema"
    );
}

#[test]
fn every_field_and_type_has_a_description() {
    let mut bare = Vec::new();
    let schema = schema();
    let types = schema["$defs"].as_object().unwrap();
    for (name, definition) in types.iter().chain([(&"Framework".to_owned(), &schema)]) {
        if definition["description"].as_str().is_none_or(str::is_empty) {
            bare.push(name.clone());
        }
        let fields = definition["properties"].as_object().into_iter().flatten();
        let is_bare = |field: &(&String, &Value)| field.1["description"].as_str().is_none();
        bare.extend(
            fields
                .filter(is_bare)
                .map(|(field, _)| format!("{name}.{field}")),
        );
    }
    assert_eq!(bare, Vec::<String>::new());
}

#[test]
fn only_the_version_and_the_title_are_required() {
    fn required(value: &Value, found: &mut Vec<Value>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("required").cloned());
                fields.values().for_each(|value| required(value, found));
            }
            Value::Array(entries) => entries.iter().for_each(|value| required(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    required(&schema(), &mut found);
    assert_eq!(found, [json!(["formatVersion", "title"])]);
}

#[test]
fn documents_by_hand_are_valid_and_mistakes_are_not() {
    let root = |extra: Value| {
        let mut document = json!({"formatVersion": 1, "title": "By hand"});
        for (field, value) in extra.as_object().unwrap() {
            document[field] = value.clone();
        }
        document
    };
    for extra in [
        json!({}),
        json!({"nodes": [{"id": "a"}, {"stage": "output"}], "links": [{"from": "a", "to": "b"}]}),
        json!({"colour": "unknown fields are welcome", "nodes": [{"shape": 3}]}),
    ] {
        assert_eq!(
            errors(&root(extra.clone())),
            Vec::<String>::new(),
            "{extra}"
        );
    }
    for extra in [
        json!({"formatVersion": 2}),
        json!({"title": 5}),
        json!({"nodes": [{"stage": "goal"}]}),
        json!({"nodes": {"a": 1}}),
        json!({"money": {"payment": {"premium": "a lot"}}}),
    ] {
        assert_ne!(
            errors(&root(extra.clone())),
            Vec::<String>::new(),
            "{extra}"
        );
    }
    assert_ne!(
        errors(&json!({"title": "No version"})),
        Vec::<String>::new()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn whatever_is_exported_is_valid(framework in support::frameworks()) {
        let document: Value = serde_json::from_slice(&export::json(&framework)).unwrap();
        prop_assert_eq!(errors(&document), Vec::<String>::new());
    }
}
