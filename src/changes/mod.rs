//! What changed between two versions of a framework, in plain sentences. Entries are matched by
//! their ids, so that one that was renamed or moved is still the same. Versions are compared as
//! files have them: a field that is none of ours is told too. How a change is made belongs
//! in `edit`.

mod entries;
mod entry_words;
mod field_words;
mod fields;
mod names;
mod renamed;
mod sections;
mod values;
mod whole_words;
mod words;

use crate::model::any::to_json;
use crate::model::{Framework, Id};
use crate::text::{Message, Phrase};
use entries::Entries;
use fields::{Owner, compare};
use names::Names;
use serde_json::{Map, Value};

/// A change, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The sentence.
    pub phrase: Phrase,
    /// The entry it is about, if it is about one.
    pub id: Option<Id>,
    /// The field that differs, by its place in a file (`about/place`, `criteria/failure/sentence`);
    /// the place of its list for an entry as a whole (`about/authors`); empty for what has none.
    pub field: String,
}

/// Everything that changed from one version of a framework to a later one: first what it says as a
/// whole, then its lists in the order of a file. Nothing is told of when it was changed. The words
/// are in the tables `CHANGES` and `SPECIFICATION`.
pub fn changes(before: &Framework, after: &Framework) -> Vec<Change> {
    let (mut before, mut after) = (as_file(before), as_file(after));
    if before == after {
        return Vec::new();
    }
    let names = Names::new(&before, &after);
    let mut told = Told::default();
    let lists: Vec<_> = words::LISTS
        .iter()
        .map(|(place, kind)| {
            let lists = (take(&mut before, place), take(&mut after, place));
            Entries::new(place, *kind, lists)
        })
        .collect();
    if take_id(&mut before) != take_id(&mut after) {
        told.say(None, Message::ChangesAnotherFramework);
    }
    compare(Owner::Whole, ("", &before, &after), &names, &mut told);
    for list in lists {
        list.compare(&names, &mut told);
    }
    if told.0.is_empty() {
        told.say(None, Message::ChangesSomething);
    }
    told.0
}

/// What was found so far.
#[derive(Default)]
struct Told(Vec<Change>);

impl Told {
    fn say(&mut self, id: Option<&str>, phrase: impl Into<Phrase>) {
        self.say_of(id, "", phrase.into());
    }

    fn say_of(&mut self, id: Option<&str>, field: &str, phrase: Phrase) {
        let (id, field) = (id.map(Id::from), field.to_owned());
        let change = Change { phrase, id, field };
        // What has no words of its own may be said in the same words twice.
        if self.0.last() != Some(&change) {
            self.0.push(change);
        }
    }
}

/// A framework as a file has it, without what is not told.
fn as_file(framework: &Framework) -> Value {
    let mut file: Map<String, Value> =
        serde_json::from_str(&to_json(framework)).unwrap_or_default();
    for field in words::NOT_TOLD {
        file.remove(*field);
    }
    Value::Object(file)
}

/// Takes the id of a framework out of a file: it is no word to print.
fn take_id(file: &mut Value) -> Option<Value> {
    file.as_object_mut()?.remove("id")
}

/// Takes a list out of a file.
fn take(file: &mut Value, place: &str) -> Vec<Value> {
    let mut steps: Vec<&str> = place.split('/').collect();
    let last = steps.pop().unwrap_or_default();
    let within = steps
        .iter()
        .try_fold(file, |value, step| value.get_mut(*step));
    let list = within.and_then(Value::as_object_mut);
    match list.and_then(|fields| fields.remove(last)) {
        Some(Value::Array(entries)) => entries,
        _ => Vec::new(),
    }
}
