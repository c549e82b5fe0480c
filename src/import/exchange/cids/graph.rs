//! JSON-LD as a flat list of things with their terms, by their last names only: `org:hasName`,
//! `hasName` and the whole address are one term. What the terms mean belongs to the readers.

use super::thing::{KEPT, Thing, last_name, spelled, texts};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The things of a file, in its order.
pub(super) struct Graph {
    pub things: Vec<Thing>,
    places: HashMap<String, usize>,
}

impl Graph {
    /// The things in a document, also those within others.
    pub fn new(mut document: Map<String, Value>) -> Self {
        let mut graph = Graph {
            things: Vec::new(),
            places: HashMap::new(),
        };
        match document.remove("@graph") {
            Some(Value::Array(list)) => graph.add_all(list),
            Some(one) => graph.add_all(vec![one]),
            None => graph.add_all(vec![Value::Object(document)]),
        }
        graph
    }

    fn add_all(&mut self, list: Vec<Value>) {
        for value in list {
            if let Value::Object(thing) = value {
                self.add(thing);
            }
        }
    }

    /// Adds a thing and gives its name. Depth was limited before.
    fn add(&mut self, mut thing: Map<String, Value>) -> String {
        thing.remove("@context");
        let whole = thing.clone();
        let name = match thing.remove("@id") {
            Some(Value::String(name)) if !name.trim().is_empty() => name.trim().to_owned(),
            _ => format!("_:{}", self.things.len()),
        };
        let classes = thing.remove("@type").unwrap_or_default();
        let place = self.place_of(&name);
        let classes = texts(&classes).map(|it| last_name(it).to_owned()).collect();
        self.things[place].classes.extend::<Vec<String>>(classes);
        for (term, value) in thing {
            // What an export of ours kept in our own words is no thing.
            let value = match last_name(&term) {
                KEPT => value,
                _ => self.without_things(value),
            };
            let term = spelled(last_name(&term)).to_owned();
            self.things[place].terms.entry(term).or_insert(value);
        }
        self.things[place].whole.extend(whole);
        name
    }

    /// Where the thing with this name is; a new one if there is none.
    fn place_of(&mut self, name: &str) -> usize {
        let next = self.things.len();
        let place = *self.places.entry(name.to_owned()).or_insert(next);
        if place == next {
            self.things.push(Thing {
                name: name.to_owned(),
                classes: Vec::new(),
                terms: Map::new(),
                whole: Map::new(),
            });
        }
        place
    }

    /// A value in which things are only named.
    fn without_things(&mut self, value: Value) -> Value {
        match value {
            Value::Array(list) => list.into_iter().map(|it| self.without_things(it)).collect(),
            Value::Object(mut thing) => match thing.remove("@value") {
                Some(value) => value,
                None if thing.len() == 1 && thing.contains_key("@id") => {
                    thing.remove("@id").unwrap_or_default()
                }
                None => Value::String(self.add(thing)),
            },
            value => value,
        }
    }

    /// The thing with this name.
    pub fn get(&self, name: &str) -> Option<&Thing> {
        self.things.get(*self.places.get(name)?)
    }

    /// The things of some classes, in the order of the file.
    pub fn of<'a>(&'a self, classes: &'a [&'a str]) -> impl Iterator<Item = &'a Thing> {
        self.things.iter().filter(move |thing| thing.is(classes))
    }

    /// The number that a term of a thing gives, by itself or in a measure.
    pub fn number(&self, thing: &Thing, term: &str) -> Option<crate::model::Number> {
        let said = thing.text(term)?;
        let number = crate::model::Number::parse(said);
        number.or_else(|| {
            let measure = self.get(said)?;
            crate::model::Number::parse(measure.text("hasNumericalValue")?)
        })
    }

    /// What is not kept elsewhere, as the file has it: things that are not read, those of which
    /// others say more than we have a place for, and reports on nothing.
    pub fn not_kept(&self) -> Vec<Value> {
        let things = self.things.iter().filter(|thing| {
            let partly = thing.is_partly_read();
            !thing.is_read() || partly || self.is_stray_report(thing)
        });
        things.map(Thing::whole).collect()
    }

    fn is_stray_report(&self, thing: &Thing) -> bool {
        let mut of = thing
            .names("forIndicator")
            .chain(thing.names("hasIndicator"));
        let is_there = |name| self.get(name).is_some_and(|it| it.is(&["Indicator"]));
        thing.is(&["IndicatorReport"]) && !of.any(is_there)
    }
}
