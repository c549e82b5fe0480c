//! What changed between two versions: every difference has its sentence, and no difference none.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod cases;
mod differ;
mod sentences;
#[path = "../support/mod.rs"]
mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::chance::Chance;
use throughline::changes::changes;
use throughline::edit::apply;
use throughline::model::{Framework, Language};
use throughline::text::Text;

const EVERY_FIELD: &str = include_str!("../fixtures/every-field.json");

fn full() -> Value {
    serde_json::from_str(EVERY_FIELD).unwrap()
}

fn told(before: &Value, after: &Value) -> String {
    let read = |value: &Value| serde_json::from_value::<Framework>(value.clone()).unwrap();
    let changes = changes(&read(before), &read(after));
    let text = Text::new(Language::English);
    let said = changes.iter().map(|change| text.say(&change.phrase));
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn changes_are_said_as_people_say_them() {
    let before = full();
    let mut after = full();
    let node = |id: &str| {
        let nodes = before["nodes"].as_array().unwrap();
        nodes.iter().position(|node| node["id"] == id).unwrap()
    };
    after["title"] = json!("Homes that last");
    after["about"]["status"] = json!("agreed");
    after["about"]["place"] = Value::Null;
    after["about"].as_object_mut().unwrap().remove("place");
    after["nodes"][node("m1")]["title"] = json!("Knows the people next door");
    after["nodes"][node("s1")]["stage"] = json!("intermediateOutcome");
    after["criteria"][0]["failure"]["sentence"] = json!("Fewer than 40 of 100 feel safe.");
    after["criteria"][0]["success"]["threshold"] = json!(72);
    after["links"][0]["strength"] = json!("weak");
    after["measures"][0]["baseline"]["value"] = json!(44);
    after["money"]["costs"][0]["amount"] = json!(1_234_550);
    after["risks"].as_array_mut().unwrap().clear();
    after["partners"].as_array_mut().unwrap().swap(0, 1);
    after["decisions"][0]["somethingNew"] = json!({ "deep": [1] });
    after["requirements"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "new", "title": "A quiet room" }));
    insta::assert_snapshot!(told(&before, &after));
}

#[test]
fn when_it_was_changed_is_no_change() {
    let mut after = full();
    after["updatedAt"] = json!("2030-01-01T00:00:00Z");
    assert_eq!(told(&full(), &after), "");
}

/// Every field of the fixture, changed alone, is told with a word for it and not by its name.
#[test]
fn every_field_has_a_word() {
    let (mut looked, mut wordless) = (0, Vec::new());
    for place in places(&full(), "") {
        let mut after = full();
        let value = after.pointer_mut(&place).unwrap();
        *value = match value {
            Value::String(text) => json!(format!("{text} and more")),
            Value::Number(_) => json!(3),
            Value::Bool(it) => json!(!*it),
            _ => continue,
        };
        let Ok(after) = serde_json::from_value::<Framework>(after) else {
            continue;
        };
        let said = told(&full(), &serde_json::to_value(after).unwrap());
        looked += 1;
        if said.contains("The field “") || said.contains("no words for") {
            wordless.push(format!("{place}: {said}"));
        }
    }
    assert!(looked > 120, "{looked}");
    // The last is a field of a later version in the fixture.
    let known = ["/createdAt", "/updatedAt", "/id", "/shapeOfThings"];
    wordless.retain(|it| !known.iter().any(|known| it.starts_with(known)));
    assert_eq!(wordless, Vec::<String>::new());
}

fn places(value: &Value, place: &str) -> Vec<String> {
    let within: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(it, of)| (it.to_string(), of))
            .collect(),
        _ => return vec![place.to_owned()],
    };
    within
        .into_iter()
        .flat_map(|(name, it)| places(it, &format!("{place}/{name}")))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_framework_is_like_itself(framework in support::frameworks()) {
        prop_assert_eq!(changes(&framework, &framework), Vec::new());
    }

    #[test]
    fn what_differs_is_told(one in support::frameworks(), other in support::frameworks()) {
        let mut same = other.clone();
        same.created_at = one.created_at.clone();
        same.updated_at = one.updated_at.clone();
        prop_assert_eq!(changes(&one, &other).is_empty(), one == same);
    }

    #[test]
    fn one_edit_has_at_least_one_sentence(framework in support::frameworks(), seed: u64) {
        let before = std::rc::Rc::new(framework);
        let edit = support::edits::edit(&mut Chance::new(seed, 6), &before, "brand-new");
        let after = apply(&before, &edit);
        let told = changes(&before, &after);
        prop_assert_eq!(told.is_empty(), *before == *after);
    }
}
