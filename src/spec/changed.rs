//! The appendix *What changed*: every difference from an earlier version of the same framework.
//! Finding them belongs in `changes`.

use super::document::{Paragraph, Place};
use super::draft::{Draft, bullet};
use super::lookup::Lookup;
use super::words::Context;
use crate::changes::{Change, changes};
use crate::model::{Framework, SectionName};
use crate::text::{CHANGES, Message, Phrase, SPECIFICATION, Text};

/// What changed since an earlier version, in sentences.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// How much has changed, and since when.
    pub sentence: String,
    /// The changes, each with where it is edited.
    pub changes: Vec<Paragraph>,
}

/// What changed in a framework since an earlier version of it, in the words of its appendix.
pub fn changed(framework: &Framework, earlier: &Framework, text: &Text) -> Changed {
    let context = Context {
        framework,
        lookup: &Lookup::new(framework),
        text: &text.with(&SPECIFICATION),
        date: None,
        drawn: false,
        profile: framework.specification.profile,
        earlier: Some(earlier),
    };
    tell(&context, earlier)
}

/// Writes the section, where there is an earlier version.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let Some(earlier) = context.earlier else {
        return;
    };
    let told = tell(context, earlier);
    draft.remark(told.sentence);
    draft.list(told.changes.into_iter().map(bullet).collect());
}

fn tell(context: &Context, earlier: &Framework) -> Changed {
    let told = changes(earlier, context.framework);
    let text = &context.text.with(&CHANGES);
    let words = told.iter().map(|change| Paragraph {
        place: place(context, change),
        ..Paragraph::plain(text.say(&change.phrase))
    });
    Changed {
        sentence: context.say(since(context, earlier, told.len())),
        changes: words.collect(),
    }
}

/// "7 things have changed since the version of 3 May 2027."
fn since(context: &Context, earlier: &Framework, count: usize) -> Phrase {
    let date = context.date(&earlier.updated_at);
    let message = match date.is_empty() {
        true => Message::SpecChangedSinceEarlier,
        false => Message::SpecChangedSince,
    };
    Phrase::new(message).with("count", count).with("date", date)
}

/// Fields of the framework as a whole, as the places of its parts name them.
const OF_ABOUT: &[&str] = &[
    "summary",
    "place",
    "commissioner",
    "status",
    "start",
    "termMonths",
    "extensionMonths",
    "reviewDate",
    "whyNow",
    "trigger",
    "authors",
    "consideredOptions",
];
const OF_NEED: &[&str] = &[
    "statement",
    "population",
    "people",
    "peopleSource",
    "eligibility",
    "priorityGroups",
    "whyThesePeople",
    "exclusions",
];

const OF_SPECIFICATION: &[&str] = &["version", "reference", "profile", "leftOut"];

/// Fields of a criterion: how a change names them, and how a place does.
const OF_CRITERION: &[(&str, &str)] = &[
    ("success", "success"),
    ("minimum", "minimum"),
    ("failure", "failure"),
    ("stretch", "stretch"),
    ("byMonth", "byMonth"),
    ("earlyWarning", "earlyWarning"),
    ("earlyWarningNodeId", "earlyWarningNodeId"),
    ("response/what", "response.what"),
    ("response/whoDecides", "response.whoDecides"),
    ("response/when", "response.when"),
];

/// Where something that changed is edited, if it is still there.
fn place(context: &Context, change: &Change) -> Option<Place> {
    let Some(id) = &change.id else {
        return of_whole(&change.field);
    };
    let framework = context.framework;
    if context.lookup.node(id).is_some() {
        return Some(Place::Node(id.clone()));
    }
    if framework.links.iter().any(|link| link.id == *id) {
        return Some(Place::Link(id.clone()));
    }
    if let Some(measure) = context.lookup.measure(id) {
        return Some(Place::Measure(measure.node_id.clone(), id.clone()));
    }
    let Some(criterion) = framework.criterion(id) else {
        return of_whole(&change.field);
    };
    let place = Place::Criteria(criterion.node_id.clone());
    let field = change.field.strip_prefix("criteria/").unwrap_or_default();
    let known = OF_CRITERION
        .iter()
        .find(|(name, _)| field == *name || field.split('/').next() == Some(name));
    Some(match known {
        Some((_, field)) => place.of(id, field),
        None => place,
    })
}

/// Where a field of the framework as a whole is edited.
fn of_whole(field: &str) -> Option<Place> {
    let (list, field) = field.split_once('/').unwrap_or((field, ""));
    if let Some(section) = field.strip_prefix("additions/") {
        let mut sections = SectionName::ALL.into_iter();
        return sections
            .find(|name| name.id() == section)
            .map(Place::Addition);
    }
    let field = field.split('/').next().unwrap_or_default();
    let known = |fields: &[&'static str]| fields.iter().find(|name| **name == field).copied();
    match list {
        "title" => Some(Place::Framework),
        "about" => known(OF_ABOUT).map(Place::About),
        "need" => known(OF_NEED).map(Place::Need),
        "nodes" | "links" | "pinnedStages" => Some(Place::Chain),
        "specification" => known(OF_SPECIFICATION).map(Place::Setting),
        "measures" => Some(Place::Part("measures")),
        _ => None,
    }
}
