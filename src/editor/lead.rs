//! Where a place of the specification is edited: the part, what is unfolded there, and what takes
//! the focus. How one gets there belongs in `ui`.

use super::part::Part;
use crate::model::{Framework, Id};
use crate::spec::Place;

/// The way to where something is edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// The part.
    pub part: Part,
    /// The button that unfolds it, if it may be folded.
    pub unfold: Option<String>,
    /// What takes the focus: the first of these elements that is there.
    pub focus: Vec<String>,
}

/// Fields whose element is not called as the field is: the list, the field and the element.
const CALLED: &[(&str, &str, &str)] = &[
    ("about", "authors", "authors"),
    ("about", "consideredOptions", "options"),
    ("about", "extensionMonths", "about-extension"),
    ("about", "reviewDate", "about-review"),
    ("about", "termMonths", "about-term"),
    ("need", "exclusions", "exclusions"),
    ("need", "priorityGroups", "priority-groups"),
    ("need", "whyThesePeople", "need-why"),
];

/// The fields of a criterion, with what the ids of their elements begin with.
const OF_CRITERION: &[(&str, &str)] = &[
    ("byMonth", "month"),
    ("earlyWarning", "warning"),
    ("earlyWarningNodeId", "sign"),
    ("response.what", "what"),
    ("response.whoDecides", "who"),
    ("response.when", "when"),
];

/// The part where a place is edited; nothing if no part has a page for it.
pub fn part_of(place: &Place) -> Option<Part> {
    Some(match place {
        Place::Framework | Place::About(_) | Place::Need(_) => Part::PurposeAndNeed,
        Place::Chain | Place::Node(_) | Place::Link(_) => Part::OutcomeChain,
        Place::Criteria(_) | Place::Criterion(..) | Place::Measure(..) => Part::SuccessAndFailure,
        Place::Addition(_) | Place::Setting(_) => Part::Specification,
        Place::Part("measures") => Part::Measures,
        Place::Part("review") => Part::Review,
        Place::Part(_) => return None,
    })
}

/// The way to where a place is edited; nothing if no part has a page for it.
pub fn lead(place: &Place) -> Option<Lead> {
    let card = match place {
        Place::Criteria(node) | Place::Criterion(node, ..) | Place::Measure(node, _) => {
            Some(format!("card-{node}"))
        }
        _ => None,
    };
    let mut focus = focus(place);
    focus.extend(card.clone());
    Some(Lead {
        part: part_of(place)?,
        unfold: card,
        focus,
    })
}

/// The item of the chain that is chosen on the way: without it, its fields are not there.
pub fn item_of(framework: &Framework, place: &Place) -> Option<Id> {
    match place {
        Place::Node(id) => Some(id.clone()),
        Place::Link(id) => {
            let link = framework.links.iter().find(|link| link.id == *id)?;
            Some(link.from.clone())
        }
        _ => None,
    }
}

/// What takes the focus within the part.
fn focus(place: &Place) -> Vec<String> {
    let panel = || "panel-title".to_owned();
    match place {
        Place::Framework => vec!["framework-title".to_owned()],
        Place::About(field) => vec![element("about", field)],
        Place::Need(field) => vec![element("need", field)],
        Place::Node(id) => vec![
            format!("title-{id}"),
            format!("panel-item-title-{id}"),
            panel(),
        ],
        Place::Link(id) => vec![format!("panel-assumption-{id}"), panel()],
        Place::Criterion(_, id, field) => vec![format!("{}-{id}", of_criterion(field))],
        Place::Measure(_, id) => vec![format!("measure-{id}")],
        Place::Addition(name) => vec![format!("addition-{}", kebab(name.id()))],
        Place::Setting(name) => vec![format!("specification-{}", kebab(name))],
        Place::Part("review") => vec!["review-summary".to_owned()],
        Place::Chain | Place::Criteria(_) | Place::Part(_) => Vec::new(),
    }
}

fn element(list: &str, field: &str) -> String {
    let called = CALLED.iter().find(|it| (it.0, it.1) == (list, field));
    match called {
        Some((_, _, element)) => (*element).to_owned(),
        None => format!("{list}-{}", kebab(field)),
    }
}

fn of_criterion(field: &'static str) -> &'static str {
    let known = OF_CRITERION.iter().find(|(name, _)| *name == field);
    known.map_or(field, |(_, element)| element)
}

/// `whyNow` as it is written in ids: `why-now`.
pub fn kebab(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}
