//! What a check is: a row of the table. Which checks there are is said by `registry`.

use super::{Context, Finding};
use crate::text::Message;

/// One check.
#[derive(Debug)]
pub struct Check {
    /// Its name in files and on the command line. It never changes.
    pub id: &'static str,
    /// What it is about.
    pub family: Family,
    /// How much its findings matter.
    pub severity: Severity,
    /// What it looks for, in a sentence.
    pub looks_for: Message,
    /// Why that matters, in a sentence or two.
    pub why: Message,
    /// Who says so, where `why` states a published fact; without it, `why` is our own view.
    pub source: Option<Message>,
    /// Looks for it.
    pub find: fn(&Context) -> Vec<Finding>,
}

impl PartialEq for Check {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What a check is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// What leads to what, and why we think so.
    Chain,
    /// How the items are worded.
    Wording,
    /// What success and failure would look like.
    Criteria,
    /// How change is seen.
    Measures,
    /// Who took part, and whose stories are told.
    People,
}

impl Family {
    /// The families, in the order of the parts they are about.
    pub const ALL: [Family; 5] = [
        Family::Chain,
        Family::Wording,
        Family::Criteria,
        Family::Measures,
        Family::People,
    ];

    /// The family in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Family::Chain => "chain",
            Family::Wording => "wording",
            Family::Criteria => "criteria",
            Family::Measures => "measures",
            Family::People => "people",
        }
    }

    /// What people call it.
    pub fn name(self) -> Message {
        match self {
            Family::Chain => Message::CheckFamilyChain,
            Family::Wording => Message::CheckFamilyWording,
            Family::Criteria => Message::CheckFamilyCriteria,
            Family::Measures => Message::CheckFamilyMeasures,
            Family::People => Message::CheckFamilyPeople,
        }
    }
}

/// How much a finding matters. The order is that of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It would mislead whoever relies on it.
    Fix,
    /// It may be right as it is; it is worth a thought.
    Consider,
    /// It is well done.
    Good,
}

impl Severity {
    /// The severities, the most pressing first.
    pub const ALL: [Severity; 3] = [Severity::Fix, Severity::Consider, Severity::Good];

    /// The severity in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Fix => "fix",
            Severity::Consider => "consider",
            Severity::Good => "good",
        }
    }

    /// The heading of a list of such findings.
    pub fn name(self) -> Message {
        match self {
            Severity::Fix => Message::CheckSeverityFix,
            Severity::Consider => Message::CheckSeverityConsider,
            Severity::Good => Message::CheckSeverityGood,
        }
    }
}
