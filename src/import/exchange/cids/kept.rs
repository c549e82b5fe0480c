//! What an export of ours kept in our own words, put back where it was. What it says in terms of
//! CIDS goes before it: other programs may have changed that.

use super::super::said::Said;
use super::graph::Graph;
use super::people;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Lists of which the file has entries elsewhere.
const LISTS: [&str; 2] = ["links", "criteria"];

/// Adds what was kept of the framework as a whole.
pub(super) fn add(graph: &Graph, said: &mut Said) {
    let Some(kept) = people::pathway(graph).and_then(|it| it.kept()) else {
        return;
    };
    for (field, value) in kept {
        if !LISTS.contains(&field.as_str()) {
            merge(&mut said.0, field, value);
        }
    }
    // A criterion without thresholds is no target.
    let alone = kept.get("criteria").and_then(Value::as_array);
    for criterion in alone.into_iter().flatten() {
        let list = said
            .0
            .entry("criteria")
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(list) = list {
            list.push(criterion.clone());
        }
    }
}

/// Adds what was kept of an entity.
#[must_use]
pub(super) fn with(mut said: Said, kept: Option<&Map<String, Value>>) -> Said {
    for (field, value) in kept.into_iter().flatten() {
        merge(&mut said.0, field, value);
    }
    said
}

/// Adds a field that is not there, and fields within one that is.
fn merge(fields: &mut Map<String, Value>, name: &str, value: &Value) {
    match (fields.get_mut(name), value) {
        (Some(Value::Object(within)), Value::Object(kept)) => {
            for (field, value) in kept {
                within
                    .entry(field.as_str())
                    .or_insert_with(|| value.clone());
            }
        }
        (Some(_), _) => {}
        (None, value) => {
            fields.insert(name.to_owned(), value.clone());
        }
    }
}

/// Links as they were kept, by their ends.
pub(super) fn links(graph: &Graph) -> HashMap<(&str, &str), &Map<String, Value>> {
    let kept = people::pathway(graph).and_then(|it| it.kept()?.get("links")?.as_array());
    let links = kept.into_iter().flatten().filter_map(|link| {
        let ends = (link["from"].as_str()?, link["to"].as_str()?);
        Some((ends, link.as_object()?))
    });
    links.collect()
}
