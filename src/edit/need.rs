//! Edits of *need*, one field at a time.

use super::items::{fits, with};
use crate::model::{Exclusion, Framework, List, Need};
use std::rc::Rc;

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

/// The framework after an edit of *need*.
pub(super) fn apply(framework: &Rc<Framework>, field: &NeedField) -> Rc<Framework> {
    let mut need = Need::clone(&framework.need);
    write(&mut need, field);
    if need == *framework.need || !list_fits(framework, field) {
        return Rc::clone(framework);
    }
    with(framework, |next| next.need = Rc::new(need))
}

fn list_fits(framework: &Framework, field: &NeedField) -> bool {
    match field {
        NeedField::Exclusions(new) => fits(framework, &framework.need.exclusions, new),
        _ => true,
    }
}

fn write(need: &mut Need, field: &NeedField) {
    match field {
        NeedField::Statement(text) => need.statement.clone_from(text),
        NeedField::Population(text) => need.population.clone_from(text),
        NeedField::People(people) => need.people = *people,
        NeedField::PeopleSource(text) => need.people_source.clone_from(text),
        NeedField::Eligibility(text) => need.eligibility.clone_from(text),
        NeedField::Exclusions(exclusions) => need.exclusions.clone_from(exclusions),
        NeedField::PriorityGroups(groups) => need.priority_groups.clone_from(groups),
        NeedField::WhyThesePeople(text) => need.why_these_people.clone_from(text),
    }
}
