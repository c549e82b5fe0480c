//! Takes the words of stories that are kept back out of two versions, before these are compared:
//! a list of changes is read by others. What is printed of such a story otherwise belongs in `spec`.

use super::names::text;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};

/// What is said of such a story: none of these is somebody's words.
const NOT_WORDS: &[&str] = &[
    "id",
    "kind",
    "date",
    "stance",
    "strength",
    "nodeIds",
    "consent",
    "anonymous",
];

/// The words of stories by their ids: fields by their names.
type Words = BTreeMap<String, Map<String, Value>>;

/// What was found to be kept back.
pub(super) struct KeptBack {
    /// The stories that the later version keeps back, or the earlier one if they are gone since.
    pub ids: HashSet<String>,
    /// Whether the words of one that both keep back differ.
    pub are_reworded: bool,
}

/// Takes out the words of stories that either version keeps back, and of the findings about them.
/// One that may be told since has in both versions the words that were agreed to.
pub(super) fn withhold(before: &mut Value, after: &mut Value) -> KeptBack {
    let (were, are) = (kept_back(before), kept_back(after));
    let mut found = KeptBack {
        ids: are.keys().cloned().collect(),
        are_reworded: are.iter().any(|(id, words)| {
            let earlier = were.get(id);
            earlier.is_some_and(|earlier| earlier != words)
        }),
    };
    let agreed = words_of(after, |story| {
        let id = text(story, "id");
        were.contains_key(id) && !are.contains_key(id)
    });
    let gone = were.keys().filter(|id| !agreed.contains_key(*id));
    found.ids.extend(gone.cloned());
    let none = Map::new();
    for version in [before, after] {
        for story in list(version, "evidence") {
            let id = text(story, "id").to_owned();
            if found.ids.contains(&id) {
                put(story, &none);
            } else if let Some(words) = agreed.get(&id) {
                put(story, words);
            }
        }
        let is_about = |id: &str| found.ids.contains(id) || agreed.contains_key(id);
        unname(version, is_about);
    }
    found
}

/// The words of each story that a version keeps back, by its id.
fn kept_back(version: &mut Value) -> Words {
    let agreed = |story: &Value| story.get("consent").and_then(Value::as_bool) == Some(true);
    words_of(version, |it| text(it, "kind") == "story" && !agreed(it))
}

/// The words of those stories of a version, by their ids.
fn words_of(version: &mut Value, which: impl Fn(&Value) -> bool) -> Words {
    let stories = list(version, "evidence").filter(|story| which(story));
    stories
        .map(|story| (text(story, "id").to_owned(), words(story)))
        .collect()
}

fn words(story: &Value) -> Map<String, Value> {
    let fields = story.as_object().into_iter().flatten();
    let words = fields.filter(|(name, _)| !NOT_WORDS.contains(&name.as_str()));
    words
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Gives a story these words instead of its own.
fn put(story: &mut Value, words: &Map<String, Value>) {
    if let Some(fields) = story.as_object_mut() {
        fields.retain(|name, _| NOT_WORDS.contains(&name.as_str()));
        fields.extend(words.clone());
    }
}

/// Takes out what was found about such a story, because it names it; its check is left.
fn unname(version: &mut Value, is_about: impl Fn(&str) -> bool) {
    let Some(review) = version.get_mut("review") else {
        return;
    };
    for dismissal in list(review, "dismissals") {
        let names_it = list(dismissal, "places").any(|place| is_about(text(place, "id")));
        if names_it {
            let fields = dismissal.as_object_mut();
            fields.and_then(|fields| fields.remove("finding"));
        }
    }
}

/// The entries of a list of a version.
fn list<'a>(owner: &'a mut Value, name: &str) -> impl Iterator<Item = &'a mut Value> {
    let list = owner.get_mut(name).and_then(Value::as_array_mut);
    list.into_iter().flatten()
}
