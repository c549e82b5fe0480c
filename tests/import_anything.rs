//! Files at random: round trips, damaged files, values of the wrong type. Nothing may panic,
//! and what opens is well formed.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::holds;
use throughline::export::json;
use throughline::import::import;
use throughline::model::*;
use throughline::text::Text;

fn text() -> Text {
    Text::new(Language::English)
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
