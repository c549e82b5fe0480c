//! A framework in which everything is filled in: a chain made to be measured, with what the test
//! fixture of every field says about an item, a link, an outcome, told of each of them.

use serde_json::{Map, Value, json};
use std::error::Error;
use throughline::export;
use throughline::import::import;
use throughline::model::Framework;

#[path = "chains.rs"]
mod chains;

const EVERY_FIELD: &[u8] = include_bytes!("../../tests/fixtures/every-field.json");
const SEED: u64 = 300;
/// How many entries each of the lists beside the chain has.
const ENTRIES: usize = 12;
/// The lists beside the chain, by where they are.
const LISTS: [&str; 7] = [
    "/evidence",
    "/involvement",
    "/risks",
    "/decisions",
    "/requirements",
    "/money/costs",
    "/money/payment/rules",
];

/// A framework of so many items with everything filled in.
pub fn filled(count: usize) -> Result<Framework, Box<dyn Error>> {
    let mut file: Value = serde_json::from_slice(EVERY_FIELD)?;
    let chain: Value = serde_json::from_slice(&export::json(&chains::near(count, SEED)))?;
    let node = first(&file, "/nodes");
    let link = first(&file, "/links");
    file["nodes"] = entries(&chain["nodes"], &node, &["id", "stage", "title"]);
    file["links"] = entries(&chain["links"], &link, &["id", "from", "to"]);
    judge(&mut file);
    for list in LISTS {
        lengthen(&mut file, list);
    }
    let read = import(&serde_json::to_vec(&file)?);
    let read = read.map_err(|refusal| format!("{refusal:?}"))?;
    Ok(read.framework)
}

fn first(file: &Value, list: &str) -> Value {
    file.pointer(list)
        .and_then(|list| list.get(0))
        .cloned()
        .unwrap_or_default()
}

/// Entries of their own names and places, with everything else as the template has it.
fn entries(list: &Value, template: &Value, own: &[&str]) -> Value {
    let filled = list.as_array().into_iter().flatten().map(|entry| {
        let mut filled = template.clone();
        for name in own {
            filled[*name] = entry[*name].clone();
        }
        filled
    });
    filled.collect()
}

/// A measure with a criterion for each outcome, and a measure for each output.
fn judge(file: &mut Value) {
    let (measure, criterion) = (first(file, "/measures"), first(file, "/criteria"));
    let (mut measures, mut criteria) = (Vec::new(), Vec::new());
    for node in file["nodes"].as_array().into_iter().flatten() {
        let stage = node["stage"].as_str().unwrap_or_default();
        let (id, title) = (&node["id"], &node["title"]);
        let name = |kind: &str| format!("{kind}-{}", id.as_str().unwrap_or_default());
        if stage.ends_with("utcome") || stage == "output" {
            let own = json!({ "id": name("m"), "nodeId": id, "name": title });
            measures.push(with(&measure, own));
        }
        if stage.ends_with("utcome") {
            let own = json!({ "id": name("c"), "nodeId": id, "measureId": name("m") });
            criteria.push(with(&criterion, own));
        }
    }
    file["measures"] = measures.into();
    file["criteria"] = criteria.into();
}

fn with(template: &Value, own: Value) -> Value {
    let mut filled = template.clone();
    if let (Some(filled), Value::Object(own)) = (filled.as_object_mut(), own) {
        Map::extend(filled, own);
    }
    filled
}

fn lengthen(file: &mut Value, list: &str) {
    let template = first(file, list);
    let entries = (0..ENTRIES).map(|place| {
        let id = format!("{}-{place}", list.replace('/', "-"));
        with(&template, json!({ "id": id }))
    });
    if let Some(list) = file.pointer_mut(list) {
        *list = entries.collect();
    }
}
