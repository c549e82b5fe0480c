//! Edits of *need*, one field at a time.

use crate::model::{Exclusion, List};

/// A field of *need* with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum NeedField {
    /// What is happening now.
    Statement(String),
    /// The people this is for.
    Population(String),
    /// About how many people.
    People(Option<u32>),
    /// Where that number comes from.
    PeopleSource(String),
    /// Who can take part.
    Eligibility(String),
    /// Who cannot, and why.
    Exclusions(List<Exclusion>),
    /// Groups to reach first.
    PriorityGroups(Vec<String>),
    /// Why these people.
    WhyThesePeople(String),
}
