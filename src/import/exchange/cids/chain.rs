//! Items of the chain and what leads to what. Which term an outcome is of belongs in `stages`.

use super::super::said::Said;
use super::graph::Graph;
use super::thing::{Thing, from_address, id_of};
use super::{kept, people, stages};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// The classes of items with their stages; outcomes have three.
const CLASSES: &[(&[&str], &str)] = &[
    (
        &["Input", "FinancialInput", "SkillInput", "PhysicalInput"],
        "input",
    ),
    (&["Activity", "Service", "Program"], "activity"),
    (&["Output"], "output"),
    (&["Outcome"], ""),
];

/// Terms of an item that are read.
const TERMS: &[&str] = &[
    "hasName",
    "hasDescription",
    "partOf",
    "hasIndicator",
    "stage",
    "forWhom",
    "byMonth",
    "forOrganization",
    "canProduce",
    "canEnable",
    "hasOutput",
    "hasInput",
    "inputFor",
    "produces",
    "kept",
];

/// What was read of a chain.
pub(super) struct Chain {
    pub nodes: Vec<Value>,
    pub links: Vec<Value>,
    /// How many of the nodes are outcomes.
    pub outcomes: usize,
    /// How many of them are of a term that the file does not say.
    pub guessed: usize,
}

/// Links as an export of ours kept them, by their ends.
type Kept<'a> = HashMap<(&'a str, &'a str), &'a Map<String, Value>>;

/// A link by the names of its ends.
pub(super) type Ends<'a> = (&'a str, &'a str);

/// Reads the items and links.
pub(super) fn read(graph: &Graph) -> Chain {
    let items: Vec<&Thing> = graph
        .things
        .iter()
        .filter(|it| stage(it).is_some())
        .collect();
    let ends = ends(graph, &items);
    let for_whom = people::of_outcomes(graph);
    let kept = kept::links(graph);
    let mut chain = Chain {
        nodes: Vec::new(),
        links: ends.iter().map(|ends| link(&kept, *ends)).collect(),
        outcomes: 0,
        guessed: 0,
    };
    let stages = stages::of_outcomes(&items, &ends);
    for item in items {
        let of_class = stage(item).unwrap_or_default();
        let mut stage = of_class;
        if of_class.is_empty() {
            let (found, is_said) = stages.of(item);
            stage = found;
            chain.outcomes += 1;
            chain.guessed += usize::from(!is_said);
        }
        let people = for_whom.get(item.name.as_str());
        chain.nodes.push(node(item, stage, people));
    }
    chain
}

/// The stage of an item, empty for an outcome; nothing for what is no item.
fn stage(thing: &Thing) -> Option<&'static str> {
    let class = CLASSES.iter().find(|(classes, _)| thing.is(classes));
    class.map(|(_, stage)| *stage)
}

fn node(item: &Thing, stage: &str, for_whom: Option<&String>) -> Value {
    let title = item.title();
    let detail = item.said("hasDescription");
    // An export of ours describes an outcome by its title where nobody did.
    let detail = if detail == title {
        String::new()
    } else {
        detail
    };
    let for_whom = item.text("forWhom").or(for_whom.map(String::as_str));
    let month = item.terms.get("byMonth").cloned().unwrap_or_default();
    let mut rest = item.rest(TERMS);
    if item.is_ours() {
        // It follows from the costs, which were kept.
        rest.remove("cids:hasPlannedAmount");
    }
    let said = Said::default()
        .with("id", item.id())
        .with("stage", stage)
        .with("title", title)
        .with("detail", detail)
        .with("forWhom", for_whom)
        .with("byMonth", month)
        .with("cids", rest);
    kept::with(said, item.kept()).into()
}

fn link(kept: &Kept, (from, to): Ends) -> Value {
    let (from, to) = (id_of(from), id_of(to));
    let kept = kept.get(&(from.as_str(), to.as_str())).copied();
    let said = Said::default()
        .with("from", from.as_str())
        .with("to", to.as_str());
    let said = kept::with(said, kept);
    match said.0.contains_key("strength") {
        true => said.into(),
        false => said.with("strength", "untested").into(),
    }
}

/// Every link once, in the order of the file. Ends that are no items are not of the chain.
fn ends<'a>(graph: &'a Graph, items: &[&'a Thing]) -> Vec<Ends<'a>> {
    let is_item = |name: &str| graph.get(name).is_some_and(|it| stage(it).is_some());
    let mut known = HashSet::new();
    let mut ends = Vec::new();
    for item in items {
        let forward = [
            "canProduce",
            "produces",
            "canEnable",
            "hasOutput",
            "inputFor",
        ];
        let forward = forward.iter().flat_map(|term| item.names(term));
        let forward = forward.map(|name| (item.name.as_str(), name));
        let backward = item.names("hasInput");
        let backward = backward.map(|name| (name, item.name.as_str()));
        let both = forward.chain(backward);
        let within = both.filter(|(from, to)| from != to && is_item(from) && is_item(to));
        ends.extend(within.filter(|ends| known.insert(*ends)));
    }
    ends
}

/// The id of the framework that a file of ours was made from.
pub(super) fn framework_id(graph: &Graph) -> String {
    let pathway = people::pathway(graph).map_or("", |it| it.name.as_str());
    let ours = pathway.strip_prefix("urn:throughline:");
    let ours = ours.and_then(|rest| rest.split_once('#'));
    ours.map_or_else(String::new, |(id, _)| from_address(id))
}
