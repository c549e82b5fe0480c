//! Opening files: every fixture and generated giants, with what the person is told. Files at
//! random belong in `import_anything`.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use serde_json::{Value, json};
use std::fs;
use std::rc::Rc;
use support::holds;
use throughline::import::{Imported, Refusal, import, import_own};
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
fn references_to_nothing_are_kept_aside_on_what_held_them() {
    let document = json!({
        "formatVersion": 1, "title": "Lost",
        "nodes": [
            {"id": "a", "stage": "activity", "leadPartnerId": "nobody"},
            {"id": "b", "stage": "output"}
        ],
        "links": [{"id": "l", "from": "a", "to": "b", "evidenceIds": ["x", "e", "y"],
            "evidenceIdsBeforeRepair": ["w"]}],
        "criteria": [{"id": "c", "nodeId": "b", "measureId": "m", "earlyWarningNodeId": "a"}],
        "evidence": [{"id": "e"}]
    });
    let imported = import(document.to_string().as_bytes()).unwrap();
    assert_eq!(imported.repairs.len(), 4);
    let document = serde_json::to_value(imported.framework).unwrap();
    let (node, link) = (&document["nodes"][0], &document["links"][0]);
    assert_eq!(node["leadPartnerIdBeforeRepair"], "nobody");
    assert_eq!(node.get("leadPartnerId"), None);
    assert_eq!(link["evidenceIds"], json!(["e"]));
    assert_eq!(link["evidenceIdsBeforeRepair"], json!(["w", "x", "y"]));
    let criterion = &document["criteria"][0];
    assert_eq!(criterion["measureIdBeforeRepair"], "m");
    assert_eq!(criterion["earlyWarningNodeId"], "a");
    assert_eq!(criterion.get("earlyWarningNodeIdBeforeRepair"), None);
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
    // The worst case: mistakes at the end of a long list inside one part.
    let cost = |number: usize| json!({"title": "Cost", "amount": if number < 9_900 { json!(1) } else { json!("x") }});
    let costs: Vec<Value> = (0..10_000).map(cost).collect();
    let nested = json!({"formatVersion": 1, "title": "Costs", "money": {"costs": costs}});
    time(
        "100 mistakes after 9,900 costs",
        nested.to_string().as_bytes(),
    );
}

#[test]
fn a_draft_of_this_device_opens_whatever_its_size() {
    let mut framework = Framework::new("Long");
    framework.id = "long".into();
    let text = "ŵ".repeat(20_001);
    framework.nodes = (0..2_001)
        .map(|number| {
            Rc::new(Node {
                id: format!("n{number}").as_str().into(),
                detail: if number == 0 {
                    text.clone()
                } else {
                    String::new()
                },
                ..Node::default()
            })
        })
        .collect();
    let bytes = throughline::export::json(&framework);
    assert!(import(&bytes).is_err());
    assert!(import_own(&bytes).unwrap().framework == framework);
    let deep = "[".repeat(33) + &"]".repeat(33);
    assert!(import_own(deep.as_bytes()).is_err(), "the stack is guarded");
}

#[test]
fn a_stage_that_is_pinned_twice_is_pinned_once() {
    let bytes = br#"{"formatVersion": 1, "title": "T",
        "pinnedStages": ["output", "input", "output", "sideways"]}"#;
    let imported = import(bytes).unwrap();
    let framework = &imported.framework;
    assert_eq!(framework.pinned_stages, [Stage::Input, Stage::Output]);
    assert_eq!(
        framework.other["pinnedStagesBeforeRepair"],
        json!(["sideways"])
    );
    support::holds(&imported);
}

#[test]
fn what_belonged_to_something_set_aside_is_set_aside_with_it() {
    let file = json!({
        "formatVersion": 1, "title": "Safe homes",
        "measures": [{ "id": "m", "nodeId": "gone", "name": "Nights" }],
        "review": { "dismissals": [
            { "id": "d", "check": "no-source", "places": [{ "kind": "measure", "id": "m" }] },
        ] },
    });
    let imported = import(file.to_string().as_bytes()).unwrap();
    holds(&imported);
    assert_eq!(imported.repairs.len(), 2);
}
