//! A framework file in which every field differs from another, and one in which all that can be
//! left out is. Files are JSON here. What is said of the differences belongs to the tests.

use serde_json::{Map, Value, json};

/// Fields that say which entry something is, or are part of what it is called in a list.
const KEPT: &[&str] = &[
    "id",
    "formatVersion",
    "createdAt",
    "updatedAt",
    "section",
    "leftOut",
    "shapeOfThings",
];

/// What a field that is one of a few, or points to something, is changed to: the first that is
/// another.
const OTHERS: &[(&str, &[&str])] = &[
    ("language", &["cy"]),
    ("status", &["agreed"]),
    ("stage", &["output", "activity"]),
    ("delivery", &["fixed", "open"]),
    ("control", &["influenced", "outsideControl"]),
    ("strength", &["strong", "weak"]),
    ("direction", &["up", "down"]),
    ("stance", &["mixed", "challenges"]),
    ("levelNow", &["coDesign"]),
    ("levelWanted", &["engagement"]),
    ("size", &["medium"]),
    ("model", &["consortium"]),
    ("profile", &["council"]),
    ("emphasis", &["reach"]),
    ("leadPartnerId", &["p3"]),
    ("partnerId", &["p2"]),
    ("from", &["i1", "s1"]),
    ("to", &["l1", "m1"]),
    ("nodeId", &["m1", "s1"]),
    ("measureId", &["measure-3"]),
    ("earlyWarningNodeId", &["o1"]),
    ("criterionId", &["criterion-2"]),
    ("check", &["no-failure"]),
];

/// The same for kinds, by the list of what has them.
const KINDS: &[(&str, &[&str])] = &[
    ("measures", &["howMuch", "howWell"]),
    ("evidence", &["story", "localData"]),
    ("partners", &["publicBody"]),
    ("costs", &["core", "direct"]),
    ("requirements", &["equality"]),
    ("places", &["evidence", "measure"]),
];

/// The same for lists.
const LISTS: &[(&str, &[&str])] = &[
    ("pinnedStages", &["activity"]),
    ("suggestedBy", &["people"]),
    ("supportingPartnerIds", &["p1", "p2", "p3"]),
    ("evidenceIds", &["e1", "e3"]),
    ("nodeIds", &["m1", "a1"]),
];

/// The same file with every field changed, but for the ids of entries.
pub fn changed(value: &Value, list: &str) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let value = match KEPT.contains(&name.as_str()) {
                    true => value.clone(),
                    false => field(list, name, value),
                };
                (name.clone(), value)
            });
            Value::Object(fields.collect())
        }
        Value::Array(entries) => entries.iter().map(|entry| changed(entry, list)).collect(),
        other => other.clone(),
    }
}

fn field(list: &str, name: &str, value: &Value) -> Value {
    if let Some((_, others)) = LISTS.iter().find(|(known, _)| *known == name) {
        return json!(others);
    }
    match value {
        Value::String(text) => json!(another(list, name, text)),
        Value::Bool(it) => json!(!it),
        Value::Number(it) if it.as_f64() < Some(1.0) => json!(0.5),
        Value::Number(it) => json!(it.as_f64().map(|it| it.floor() as u64 + 1)),
        Value::Array(texts) if texts.iter().all(Value::is_string) => json!(["One", "Another"]),
        value => changed(value, name),
    }
}

fn another(list: &str, name: &str, text: &str) -> String {
    let known = match name {
        "kind" => KINDS.iter().find(|(known, _)| *known == list),
        _ => OTHERS.iter().find(|(known, _)| *known == name),
    };
    match known {
        Some((_, others)) => others.iter().find(|it| **it != text).unwrap().to_string(),
        None if name.ends_with("ate") || name == "start" => "2031-05".to_owned(),
        None if text.is_empty() => "Newly written".to_owned(),
        None => format!("{}, revised", text.trim_end_matches('.')),
    }
}

/// The same file with nothing that may be left out, but for names and what links are between.
pub fn bare(value: &Value) -> Value {
    const NEEDED: &[&str] = &[
        "id",
        "title",
        "name",
        "group",
        "what",
        "trigger",
        "finding",
        "stage",
        "from",
        "to",
        "nodeId",
        "question",
        "check",
        "section",
        "formatVersion",
    ];
    match value {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(name, value)| {
                let has_entries =
                    |it: &Value| it.as_array().is_some_and(|it| it[0].get("id").is_some());
                NEEDED.contains(&name.as_str()) || value.is_object() || has_entries(value)
            });
            let kept = kept.map(|(name, value)| match name.as_str() {
                "places" => (name.clone(), value.clone()),
                _ => (name.clone(), bare(value)),
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(entries) => entries.iter().map(bare).collect(),
        other => other.clone(),
    }
}
