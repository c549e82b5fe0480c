//! One indicator of the library, as its file has it.

use crate::model::Direction;
use crate::text::Message;
use serde::Deserialize;

/// The library: the type of `assets/indicators/library.json`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Library {
    /// The indicators.
    pub indicators: Vec<Indicator>,
}

/// A published way to see a change.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Indicator {
    /// Its name in files.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What is counted, in a line.
    pub measures: String,
    /// Its unit, as its source has it.
    pub unit: String,
    /// Which way is better: `up` or `down`.
    pub direction: String,
    /// The framework it is from; several are joined by "and".
    pub framework: String,
    /// Where it is in that framework.
    pub framework_ref: String,
    /// Where the numbers come from.
    pub data_source: String,
    /// How often it is collected.
    pub frequency: String,
    /// What it is about: its area.
    pub domain: String,
    /// Whom it speaks of.
    pub level: Level,
    /// On what terms it can be used.
    pub licence: Licence,
    /// Where to get a licence, or what else the terms ask.
    #[serde(default)]
    pub licence_note: String,
    /// Where it is published.
    #[serde(default)]
    pub url: String,
    /// How much of it was checked against its source.
    pub verified: Verified,
    /// What to know before using it.
    #[serde(default)]
    pub hint: String,
    /// The least and the most that can be scored.
    #[serde(default)]
    pub scale: Option<Scale>,
}

/// The least and the most that can be scored.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Scale {
    /// The least.
    pub min: f64,
    /// The most.
    pub max: f64,
}

/// Whom an indicator speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Level {
    /// Everyone in an area: nobody answers for it alone.
    Population,
    /// Each person who takes part.
    Person,
    /// The service.
    Service,
}

/// On what terms an indicator can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Licence {
    /// Open Government Licence: reuse with attribution.
    #[serde(rename = "OGL-UK-3.0")]
    OpenGovernment,
    /// Its owner gives licences; it is named and described here, and nothing of it is copied.
    #[serde(rename = "restricted")]
    Restricted,
    /// Free to use in practice: cite its authors and check the terms.
    #[serde(rename = "check")]
    Check,
    /// A fact from a published case study.
    #[serde(rename = "facts")]
    Facts,
    /// Our own wording, free to use.
    #[serde(rename = "CC0-1.0")]
    Ours,
}

/// How much of an indicator was checked against its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verified {
    /// Its definition was read.
    DefinitionSeen,
    /// Its name and number were read.
    IdSeen,
    /// Its name was read.
    NameSeen,
    /// Nothing: it is from memory.
    Recall,
    /// It is our own.
    Ours,
}

impl Level {
    /// All of them, in the order they are offered.
    pub const ALL: [Level; 3] = [Level::Person, Level::Service, Level::Population];

    /// What people call it.
    pub fn name(self) -> Message {
        match self {
            Level::Population => Message::LibraryLevelPopulation,
            Level::Person => Message::LibraryLevelPerson,
            Level::Service => Message::LibraryLevelService,
        }
    }
}

impl Licence {
    /// All of them, in the order they are offered.
    pub const ALL: [Licence; 5] = [
        Licence::OpenGovernment,
        Licence::Ours,
        Licence::Facts,
        Licence::Check,
        Licence::Restricted,
    ];

    /// What people call it.
    pub fn name(self) -> Message {
        match self {
            Licence::OpenGovernment => Message::LibraryLicenceOpen,
            Licence::Restricted => Message::LibraryLicenceRestricted,
            Licence::Check => Message::LibraryLicenceCheck,
            Licence::Facts => Message::LibraryLicenceFacts,
            Licence::Ours => Message::LibraryLicenceOurs,
        }
    }
}

impl Indicator {
    /// Which way is better.
    pub fn better(&self) -> Option<Direction> {
        match self.direction.as_str() {
            "up" => Some(Direction::Up),
            "down" => Some(Direction::Down),
            "stay" => Some(Direction::Stay),
            _ => None,
        }
    }

    /// The frameworks it is in.
    pub fn frameworks(&self) -> impl Iterator<Item = &str> {
        self.framework.split(" and ")
    }

    /// Its unit as a measure has it.
    pub fn plain_unit(&self) -> String {
        match self.unit.strip_prefix("percent") {
            Some(rest) => ["%", rest].concat(),
            None => self.unit.clone(),
        }
    }
}

/// Reads the library from the text of its file. The file is our own, so an error is a damaged
/// or mismatched installation.
///
/// # Errors
/// It is not what this version expects.
pub fn read(text: &str) -> Result<Library, serde_json::Error> {
    serde_json::from_str(text)
}
