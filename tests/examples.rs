//! The bundled examples are whole, sourced and honest, and the list of them tells the truth.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use throughline::examples::{Counts, Example, read_index};
use throughline::model::{Framework, LinkStrength, violations};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples")
}

fn read(file: &str) -> String {
    std::fs::read_to_string(folder().join(file)).unwrap()
}

fn index() -> Vec<Example> {
    read_index(read("index.json").as_bytes()).unwrap()
}

fn framework(example: &Example) -> Framework {
    serde_json::from_str(&read(&example.file)).unwrap()
}

#[test]
fn every_file_is_in_the_list_once() {
    let files: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "index.json")
        .collect();
    let listed: Vec<String> = index().into_iter().map(|example| example.file).collect();
    assert_eq!(listed.len(), 5);
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), files);
}

#[test]
fn the_list_says_what_the_files_hold() {
    for example in index() {
        let framework = framework(&example);
        assert_eq!(example.id, framework.origin.example_id);
        assert_eq!(example.file, format!("{}.json", example.id));
        assert_eq!(example.title, framework.title);
        assert_eq!(example.place, framework.about.place);
        assert_eq!(example.commissioner, framework.about.commissioner);
        assert_eq!(example.unverified, framework.origin.unverified.len());
        let counts = Counts {
            items: framework.nodes.len(),
            outcomes: framework.outcomes().count(),
            links: framework.links.len(),
            measures: framework.measures.len(),
            sources: framework.origin.sources.len(),
        };
        assert_eq!(example.counts, counts, "{}", example.id);
        assert!(example.description.ends_with('.') && !example.topic.is_empty());
    }
}

#[test]
fn each_example_round_trips_to_the_same_bytes() {
    for example in index() {
        let text = read(&example.file);
        let again = serde_json::to_string_pretty(&framework(&example)).unwrap();
        assert!(
            text.trim_end() == again,
            "{} is not as we write it",
            example.id
        );
    }
}

#[test]
fn each_example_names_its_sources_and_says_what_is_unverified() {
    for example in index() {
        let framework = framework(&example);
        assert!(!framework.title.is_empty());
        assert!(!framework.nodes.is_empty() && !framework.links.is_empty());
        assert!(!framework.origin.sources.is_empty() && !framework.origin.unverified.is_empty());
        assert!(framework.origin.note.contains("inferred by us"));
        assert_eq!(violations(&framework), Vec::new());
        for source in &framework.origin.sources {
            assert!(!source.title.is_empty() && !source.licence.is_empty());
            assert!(source.url.starts_with("http"), "{}", source.url);
        }
        for link in &framework.links {
            assert_eq!(link.strength, LinkStrength::Untested, "{}", link.id);
        }
    }
}

#[test]
fn ids_are_unique_and_point_at_something() {
    for example in index() {
        let value: Value = serde_json::from_str(&read(&example.file)).unwrap();
        let (mut ids, mut pointers) = (Vec::new(), Vec::new());
        collect(&value, &mut ids, &mut pointers);
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{}", example.id);
        for pointer in &pointers {
            assert!(unique.contains(pointer), "{}: {pointer}", example.id);
        }
    }
}

#[test]
fn no_field_of_an_example_is_unknown_to_us() {
    for example in index() {
        let value: Value = serde_json::from_str(&read(&example.file)).unwrap();
        let schema: Value = serde_json::from_str(&throughline::export::schema()).unwrap();
        let strict = strict(schema);
        let validator = jsonschema::validator_for(&strict).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", example.id);
    }
}

/// The schema with unknown fields refused, so that a misspelt field is seen.
fn strict(schema: Value) -> Value {
    match schema {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| match name.as_str() {
                "additionalProperties" => (name, Value::Bool(false)),
                _ => (name, strict(value)),
            });
            Value::Object(fields.collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(strict).collect()),
        other => other,
    }
}

fn collect(value: &Value, ids: &mut Vec<String>, pointers: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("id", Value::String(id)) => ids.push(id.clone()),
                    ("exampleId" | "indicatorId", _) => {}
                    (name, Value::String(id)) if name.ends_with("Id") || is_end(name) => {
                        pointers.push(id.clone());
                    }
                    (name, Value::Array(list)) if name.ends_with("Ids") => {
                        pointers.extend(list.iter().filter_map(|id| id.as_str().map(str::to_owned)))
                    }
                    _ => collect(value, ids, pointers),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, ids, pointers)),
        _ => {}
    }
}

fn is_end(name: &str) -> bool {
    matches!(name, "from" | "to")
}
