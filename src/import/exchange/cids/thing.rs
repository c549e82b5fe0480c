//! One thing of a file in JSON-LD: its classes, its terms, and which of them are read. How things
//! are found belongs in `graph`.

use super::risks::RISKS;
use serde_json::{Map, Value};

/// One thing.
pub(super) struct Thing {
    /// What the file calls it.
    pub name: String,
    /// Its classes.
    pub classes: Vec<String>,
    /// Its terms. Things within it are names of things.
    pub terms: Map<String, Value>,
    /// How the file has it, for keeping.
    pub whole: Map<String, Value>,
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
pub(super) const KEPT: &str = "kept";

/// Terms that files of others spell in their own way, and how they are read.
const SPELLINGS: &[(&str, &str)] = &[
    ("numerical_value", "hasNumericalValue"),
    ("unitDecscription", "unitDescription"),
    ("hasTitle", "hasName"),
];

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

    /// Whether only some of its terms are read.
    pub fn is_partly_read(&self) -> bool {
        self.is(PARTLY_READ) && !self.name.starts_with(OURS)
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
pub(super) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        value => std::slice::from_ref(value),
    };
    list.iter().filter_map(Value::as_str)
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

/// A term without its prefix or address.
pub(super) fn last_name(term: &str) -> &str {
    term.rsplit(['#', '/', ':']).next().unwrap_or(term)
}

/// A term as it is read: some files of others spell it in their own way.
pub(super) fn spelled(term: &str) -> &str {
    let known = SPELLINGS.iter().find(|(other, _)| *other == term);
    known.map_or(term, |(_, ours)| ours)
}
