//! Which fields of a file hold words, and putting words into all of them. Files are JSON here.

use serde_json::Value;

/// Fields that are names, choices or pointers, and so not words to be printed.
const NOT_WORDS: &[&str] = &[
    "id",
    "formatVersion",
    "language",
    "status",
    "stage",
    "pinnedStages",
    "delivery",
    "control",
    "strength",
    "kind",
    "direction",
    "stance",
    "levelNow",
    "levelWanted",
    "size",
    "model",
    "emphasis",
    "suggestedBy",
    "from",
    "to",
    "exampleId",
    "question",
    "profile",
    "leftOut",
    "section",
    "check",
    "field",
    "shapeOfThings",
];

/// Whether a field holds words to be printed.
pub fn is_words(name: &str) -> bool {
    let pointer = (name.ends_with("Id") || name.ends_with("Ids")) && name != "indicatorId";
    !pointer && !NOT_WORDS.contains(&name)
}

/// Puts the same words in every field that holds words.
pub fn reword(value: &mut Value, words: &str) {
    match value {
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| is_words(name))
            .for_each(|(_, value)| reword(value, words)),
        Value::Array(items) => items.iter_mut().for_each(|item| reword(item, words)),
        Value::String(text) => words.clone_into(text),
        _ => {}
    }
}
