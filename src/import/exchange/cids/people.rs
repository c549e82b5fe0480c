//! The framework as a whole: its title, organisations and the people it is for.

use super::super::said::Said;
use super::graph::Graph;
use super::kept;
use super::thing::Thing;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

const ORGANISATIONS: &[&str] = &[
    "Organization",
    "SocialPurposeOrganization",
    "FundingOrganization",
];

/// What a file says its chain is, if it does.
pub(super) fn pathway(graph: &Graph) -> Option<&Thing> {
    graph
        .of(&["ImpactPathway", "OutcomeChain", "ImpactModel"])
        .next()
}

/// The chain, else the organisation: what the file is about.
fn whole(graph: &Graph) -> Option<&Thing> {
    pathway(graph).or_else(|| graph.of(ORGANISATIONS).next())
}

/// The title; nothing where the file has none.
pub(super) fn title(graph: &Graph) -> Value {
    let title = whole(graph).map(Thing::title);
    title.filter(|title| !title.is_empty()).into()
}

/// The language, which files of ours say.
pub(super) fn language(graph: &Graph) -> Value {
    pathway(graph).and_then(|it| it.text("language")).into()
}

/// The summary and the commissioner.
pub(super) fn about(graph: &Graph) -> Said {
    let summary = whole(graph).map(|it| it.said("hasDescription"));
    let mut organisations = graph.of(ORGANISATIONS);
    let commissioner = organisations.find(|it| it.text("role") == Some("commissioner"));
    Said::default()
        .with("summary", summary)
        .with("commissioner", commissioner.map(Thing::title))
}

/// The people it is for: those who are not said to be for one outcome.
pub(super) fn need(graph: &Graph) -> Said {
    let of_outcomes: HashSet<&str> = graph
        .of(&["StakeholderOutcome"])
        .flat_map(|it| it.names("forStakeholder"))
        .collect();
    let mut people = graph.of(&["BeneficialStakeholder", "Stakeholder"]);
    let everyone = people.find(|it| !of_outcomes.contains(it.name.as_str()));
    Said::default()
        .with("population", everyone.map(Thing::title))
        .with("statement", everyone.map(|it| it.said("hasDescription")))
}

/// Whose outcome each is, by its name, where the file says so.
pub(super) fn of_outcomes(graph: &Graph) -> HashMap<&str, String> {
    let mut of = HashMap::new();
    for said in graph.of(&["StakeholderOutcome"]) {
        let people = said.text("forStakeholder").and_then(|name| graph.get(name));
        for outcome in said.names("forOutcome") {
            let title = || people.map(Thing::title).unwrap_or_default();
            of.entry(outcome).or_insert_with(title);
        }
    }
    of
}

/// Organisations but the commissioner, as partners.
pub(super) fn read(graph: &Graph) -> Vec<Value> {
    let partners = graph.of(ORGANISATIONS).filter(|it| {
        !matches!(it.text("role"), Some("commissioner" | "notNamedYet")) && !it.title().is_empty()
    });
    let partner = |it: &Thing| {
        let said = Said::default().with("id", it.id()).with("name", it.title());
        kept::with(said, it.kept()).into()
    };
    partners.map(partner).collect()
}
