//! Opening files: every fixture, generated giants, round trips, and bytes at random. Nothing
//! may panic, nothing may be lost in silence, and what opens is well formed.

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use throughline::export::json;
use throughline::import::{Imported, Refusal, import};
use throughline::model::*;
use throughline::text::Text;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import");

fn text() -> Text {
    Text::new(Language::English)
}

/// What the person who opened the file is told.
fn told(outcome: &Result<Imported, Refusal>) -> String {
    match outcome {
        Err(refusal) if refusal.newer_version => format!("newer: {}", text().say(&refusal.phrase)),
        Err(refusal) => format!("refused: {}", text().say(&refusal.phrase)),
        Ok(imported) => {
            let repairs = imported.repairs.iter().map(|phrase| text().say(phrase));
            let lines: Vec<String> = repairs.map(|repair| format!("\n    {repair}")).collect();
            let items = imported.framework.nodes.len();
            let title: String = imported.framework.title.chars().take(60).collect();
            format!("opened “{title}”, items: {items}{}", lines.concat())
        }
    }
}

/// What opens is well formed, and opens again as it is.
fn holds(imported: &Imported) {
    assert_eq!(violations(&imported.framework), []);
    let again = import(&json(&imported.framework)).unwrap();
    assert_eq!(again.framework, imported.framework);
    assert_eq!(again.repairs, []);
}

/// Every file of the folder is opened, so that none can be forgotten.
#[test]
fn every_fixture_is_opened_or_refused_in_plain_words() {
    let mut names: Vec<String> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut all = String::new();
    for name in names {
        let outcome = import(&fs::read(format!("{FOLDER}/{name}")).unwrap());
        if let Ok(imported) = &outcome {
            holds(imported);
        }
        all.push_str(&format!("{name}\n  {}\n", told(&outcome)));
    }
    insta::assert_snapshot!(all);
}

fn opened(name: &str) -> Value {
    let imported = import(&fs::read(format!("{FOLDER}/{name}")).unwrap()).unwrap();
    serde_json::to_value(imported.framework).unwrap()
}

#[test]
fn what_could_not_be_used_stays_in_the_file() {
    let document = opened("unknown-words.json");
    assert_eq!(document["languageBeforeRepair"], "fr");
    assert_eq!(document["about"]["statusBeforeRepair"], "final");
    assert_eq!(document["nodes"][0]["stageBeforeRepair"], "goal");
    assert_eq!(document["nodes"][2]["stageBeforeRepair"], "older");
    assert_eq!(document["nodes"][2]["stageBeforeRepair2"], "impact");
    assert_eq!(
        document["measures"][0]["suggestedByBeforeRepair"],
        json!(["Martians"])
    );
    let document = opened("wrong-types.json");
    assert_eq!(document["nodesBeforeRepair"], json!(["Just a text", 7]));
    assert_eq!(
        document["partnersBeforeRepair"],
        json!({"name": "Not a list"})
    );
    assert_eq!(document["need"]["people"], 1200);
    assert_eq!(document["need"]["priorityGroups"], json!(["Young carers"]));
    assert_eq!(document["evidence"][0]["nodeIds"], json!(["1", "b"]));
    let document = opened("bad-links.json");
    assert_eq!(document["linksBeforeRepair"][0]["assumption"], "Kept aside");
    assert_eq!(document["linksBeforeRepair"].as_array().unwrap().len(), 4);
    let document = opened("orphans.json");
    assert_eq!(document["measuresBeforeRepair"][0]["name"], "Degrees");
    assert_eq!(document["criteria"].as_array().unwrap().len(), 1);
    let document = opened("unknown-fields.json");
    assert_eq!(document["colour"], json!({"deep": [1, null]}));
    assert_eq!(document["reachDepth"]["effect"][0]["source"], "kept");
    let document = opened("nulls.json");
    assert_eq!(
        document["nodes"][0],
        json!({"id": "a", "title": "A", "stage": "activity", "colour": null})
    );
}

#[test]
fn references_follow_an_id_that_was_another_kinds() {
    let document = opened("numbered-per-list.json");
    let measure = &document["measures"][0];
    assert_ne!(measure["id"], "1");
    assert_eq!(measure["nodeId"], "2");
    assert_eq!(document["criteria"][0]["measureId"], measure["id"]);
    let rule = &document["money"]["payment"]["rules"][0];
    assert_eq!(rule["criterionId"], document["criteria"][0]["id"]);
}

#[test]
fn the_same_bytes_give_the_same_ids_and_other_files_give_others() {
    let ids = |title: &str| {
        let document = json!({"formatVersion": 1, "title": title, "nodes": [{}, {}]});
        let framework = import(document.to_string().as_bytes()).unwrap().framework;
        let nodes = framework.nodes.iter().map(|node| node.id.clone());
        (framework.id.clone(), nodes.collect::<Vec<_>>())
    };
    assert_eq!(ids("One"), ids("One"));
    assert_ne!(ids("One").0, ids("Two").0);
}

fn chain_of(nodes: usize, title: &str) -> Vec<u8> {
    let node = |number| json!({"id": format!("n{number}"), "title": title});
    let link = |number| {
        json!({"id": format!("l{number}"), "from": format!("n{number}"),
            "to": format!("n{}", number + 1)})
    };
    let nodes: Vec<Value> = (0..nodes).map(node).collect();
    let links: Vec<Value> = (1..nodes.len()).map(|number| link(number - 1)).collect();
    let document = json!({"formatVersion": 1, "title": title, "nodes": nodes, "links": links});
    serde_json::to_vec(&document).unwrap()
}

#[test]
fn giants_are_opened_or_refused_with_their_numbers() {
    let part = |field: &str, value: Value| {
        let mut document = json!({"formatVersion": 1, "title": "Giant"});
        document[field] = value;
        serde_json::to_vec(&document).unwrap()
    };
    let mistakes: Vec<Value> = (0..300)
        .map(|number| json!({"amount": format!("x{number}")}))
        .collect();
    let cases = [
        (
            "fifty megabytes",
            vec![b' '; 50 * 1024 * 1024 - 1]
                .into_iter()
                .chain(*b"{")
                .collect(),
        ),
        ("5,000 items", chain_of(5_000, "Item")),
        ("2,000 items", chain_of(2_000, "Item")),
        (
            "titles of 10,000 characters",
            chain_of(20, &"ŵ".repeat(10_000)),
        ),
        (
            "a text of 20,001 characters",
            part("colour", "é".repeat(20_001).into()),
        ),
        (
            "a list of 10,001",
            part("risks", vec![json!({}); 10_001].into()),
        ),
        (
            "half a million values",
            part("colour", vec![vec![0; 1_000]; 500].into()),
        ),
        (
            "mistakes without end",
            part("money", json!({"costs": mistakes})),
        ),
    ];
    let mut all = String::new();
    for (name, bytes) in cases {
        let outcome = import(&bytes);
        if let Ok(imported) = &outcome {
            holds(imported);
        }
        all.push_str(&format!("{name}\n  {}\n", told(&outcome)));
    }
    insta::assert_snapshot!(all);
}

/// Run with `cargo test --release --test importing -- --ignored` to see the figures.
#[test]
#[ignore = "a measurement, for a release build"]
fn how_long_a_large_file_takes() {
    let time = |name: &str, bytes: &[u8]| {
        let start = std::time::Instant::now();
        let opened = import(bytes).is_ok();
        println!(
            "{name}: {:?}, {} bytes, opened: {opened}",
            start.elapsed(),
            bytes.len()
        );
    };
    let large = chain_of(2_000, "People who feel safe at home and know whom to ask");
    time("2,000 items", &large);
    let wrong = String::from_utf8(large)
        .unwrap()
        .replace("\"title\"", "\"stage\":\"goal\",\"title\"");
    time("2,000 items, each with a mistake", wrong.as_bytes());
}

/// A valid file with something done to it.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let damage = (any::<prop::sample::Index>(), 0..4_u8, any::<u8>());
    (support::frameworks(), prop::collection::vec(damage, 1..4)).prop_map(|(framework, damage)| {
        let mut bytes = json(&framework);
        for (place, how, byte) in damage {
            if bytes.is_empty() {
                break;
            }
            let place = place.index(bytes.len());
            match how {
                0 => bytes[place] = byte,
                1 => bytes.truncate(place),
                2 => drop(bytes.remove(place)),
                _ => bytes.insert(place, byte),
            }
        }
        bytes
    })
}

/// A valid file with values of the wrong type in it.
fn mistyped() -> impl Strategy<Value = Value> {
    let change = (any::<prop::sample::Index>(), 0..WRONG.len());
    (support::frameworks(), prop::collection::vec(change, 1..6)).prop_map(|(framework, changes)| {
        let mut document = serde_json::to_value(framework).unwrap();
        for (place, wrong) in changes {
            let count = places(&mut document, &mut |_| {});
            let mut left = place.index(count);
            places(&mut document, &mut |value| {
                if left == 0 {
                    *value = serde_json::from_str(WRONG[wrong]).unwrap();
                }
                left = left.wrapping_sub(1);
            });
        }
        document["formatVersion"] = json!(1);
        document
    })
}

const WRONG: [&str; 10] = [
    "null",
    "true",
    "-1",
    "2.5",
    "\"n1\"",
    "\"12\"",
    "[]",
    "{}",
    "[null, 3, \"x\"]",
    "{\"id\": 5}",
];

/// Visits every value of a document but the root, and counts them.
fn places(value: &mut Value, visit: &mut dyn FnMut(&mut Value)) -> usize {
    let children: Vec<&mut Value> = match value {
        Value::Array(entries) => entries.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        _ => Vec::new(),
    };
    let mut count = 0;
    for child in children {
        count += 1 + places(child, visit);
        visit(child);
    }
    count
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_is_read_back_equal(framework in support::frameworks()) {
        let bytes = json(&framework);
        prop_assert_eq!(bytes.last(), Some(&b'\n'));
        let imported = import(&bytes).unwrap();
        prop_assert_eq!(imported.repairs, vec![]);
        prop_assert_eq!(&imported.framework, &framework);
        prop_assert_eq!(json(&imported.framework), bytes);
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(import(&bytes).is_err());
    }

    #[test]
    fn random_json_never_panics(text in "[\\[\\]{}\",:0-9a-f\\\\ ]{0,60}") {
        let document = format!("{{\"formatVersion\": 1, \"title\": {text}}}");
        if let Ok(imported) = import(document.as_bytes()) {
            prop_assert_eq!(violations(&imported.framework), vec![]);
        }
    }

    #[test]
    fn damaged_files_are_refused_or_repaired(bytes in damaged()) {
        if let Ok(imported) = import(&bytes) {
            holds(&imported);
        }
    }

    #[test]
    fn values_of_the_wrong_type_are_always_repaired(document in mistyped()) {
        let imported = import(document.to_string().as_bytes());
        match imported {
            Ok(imported) => holds(&imported),
            Err(refusal) => prop_assert!(false, "{}", text().say(&refusal.phrase)),
        }
    }
}
