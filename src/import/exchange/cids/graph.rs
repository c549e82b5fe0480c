//! JSON-LD as a flat list of things with their terms, by their last names only: `org:hasName`,
//! `hasName` and the whole address are one term. What the terms mean belongs to the readers.

use super::risks::RISKS;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The things of a file, in its order.
pub(super) struct Graph {
    pub things: Vec<Thing>,
    places: HashMap<String, usize>,
}

/// One thing.
pub(super) struct Thing {
    /// What the file calls it.
    pub name: String,
    /// Its classes.
    pub classes: Vec<String>,
    /// Its terms. Things within it are names of things.
    pub terms: Map<String, Value>,
    /// How the file has it, for keeping.
    whole: Map<String, Value>,
}

/// Classes that are read.
const READ: &[&str] = &[
    "Outcome",
    "Activity",
    "Service",
    "Program",
    "Output",
    "Input",
    "FinancialInput",
    "SkillInput",
    "PhysicalInput",
    "Indicator",
    "IndicatorReport",
    "Target",
    "Measure",
    "Organization",
    "SocialPurposeOrganization",
    "FundingOrganization",
    "ImpactPathway",
    "OutcomeChain",
    "ImpactModel",
    "BeneficialStakeholder",
    "Stakeholder",
    "StakeholderOutcome",
];

/// Classes of which only some terms are read.
const PARTLY_READ: &[&str] = &[
    "Organization",
    "SocialPurposeOrganization",
    "FundingOrganization",
    "ImpactPathway",
    "OutcomeChain",
    "ImpactModel",
    "BeneficialStakeholder",
    "Stakeholder",
    "StakeholderOutcome",
];

/// How the names of things begin in an export of ours.
const OURS: &str = "urn:throughline:";

/// The term for what an export of ours kept in our own words.
const KEPT: &str = "kept";

/// Terms that files of others spell in their own way, and how they are read.
const SPELLINGS: &[(&str, &str)] = &[
    ("numerical_value", "hasNumericalValue"),
    ("unitDecscription", "unitDescription"),
    ("hasTitle", "hasName"),
];

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
            let partly = thing.is(PARTLY_READ) && !thing.name.starts_with(OURS);
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

impl Thing {
    /// Whether it is of one of these classes.
    pub fn is(&self, classes: &[&str]) -> bool {
        self.classes.iter().any(|it| classes.contains(&it.as_str()))
    }

    /// Whether things like it are read.
    pub fn is_read(&self) -> bool {
        self.is(READ) || self.is(RISKS) || self.is_derived()
    }

    /// Whether an export of ours made it of what else is in the file.
    pub fn is_derived(&self) -> bool {
        self.name.starts_with(OURS) && self.terms.contains_key("derived")
    }

    /// What an export of ours kept in our own words.
    pub fn kept(&self) -> Option<&Map<String, Value>> {
        let value = self.terms.get(KEPT)?.as_object()?;
        // Other programs write such a value at length.
        let value = value.get("@value").map_or(Some(value), Value::as_object);
        value.filter(|_| self.name.starts_with(OURS))
    }

    /// Whether an export of ours wrote it.
    pub fn is_ours(&self) -> bool {
        self.name.starts_with(OURS)
    }

    /// The first text that a term gives; a number counts as its digits.
    pub fn text(&self, term: &str) -> Option<&str> {
        let text = texts(self.terms.get(term)?).next()?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// A text, or an empty one.
    pub fn said(&self, term: &str) -> String {
        self.text(term).unwrap_or_default().to_owned()
    }

    /// The names that a term gives.
    pub fn names(&self, term: &str) -> impl Iterator<Item = &str> {
        let value = self.terms.get(term).unwrap_or(&Value::Null);
        texts(value).map(str::trim)
    }

    /// What it is called: some files give a legal name only.
    pub fn title(&self) -> String {
        let named = ["hasName", "hasLegalName", "name"];
        let title = named.iter().find_map(|term| self.text(term));
        title.unwrap_or_default().to_owned()
    }

    /// Its id in our files: what ours was, else its name.
    pub fn id(&self) -> String {
        id_of(&self.name)
    }

    /// As the file has it, without the terms that were read.
    pub fn rest(&self, read: &[&str]) -> Map<String, Value> {
        let rest = self.whole.iter().filter(|(term, _)| {
            let term = spelled(last_name(term));
            !term.starts_with('@') && !read.contains(&term)
        });
        rest.map(|(term, value)| (term.clone(), value.clone()))
            .filter(|(_, value)| !value.as_array().is_some_and(Vec::is_empty))
            .collect()
    }

    /// As the file has it.
    pub fn whole(&self) -> Value {
        Value::Object(self.whole.clone())
    }
}

/// The texts of a value: itself, or those of a list.
fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        value => std::slice::from_ref(value),
    };
    list.iter().filter_map(Value::as_str)
}

/// A term without its prefix or address.
fn last_name(term: &str) -> &str {
    term.rsplit(['#', '/', ':']).next().unwrap_or(term)
}

fn spelled(term: &str) -> &str {
    let known = SPELLINGS.iter().find(|(other, _)| *other == term);
    known.map_or(term, |(_, ours)| ours)
}

/// The id within a name that an export of ours made (`urn:throughline:framework#id`); else the name.
pub(super) fn id_of(name: &str) -> String {
    let ours = name.strip_prefix(OURS);
    match ours.and_then(|rest| rest.split_once('#')) {
        Some((_, id)) => from_address(id),
        None => name.to_owned(),
    }
}

/// A text that was part of an address: `%20` is a space again.
pub(super) fn from_address(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        let byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
