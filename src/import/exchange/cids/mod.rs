//! CIDS (any JSON-LD with its terms) as a framework. Real files are no valid CIDS: names are read
//! whatever their prefix, and what is not there is done without.

mod chain;
mod criteria;
mod graph;
mod kept;
mod measures;
mod people;
mod report;
mod risks;
mod stages;
mod thing;

use super::new_document;
use super::said::Said;
use crate::text::Phrase;
use graph::Graph;
use serde_json::{Map, Value};

/// Puts JSON-LD as a framework, with what was understood and what was not.
pub(super) fn translate(document: Map<String, Value>) -> (Map<String, Value>, Vec<Phrase>) {
    let graph = Graph::new(document);
    let chain = chain::read(&graph);
    let measures = measures::read(&graph);
    let criteria = criteria::read(&graph);
    let risks = risks::read(&graph);
    let told = report::tell(&graph, &chain, &measures, risks.len());
    let people = people::read(&graph);
    let mut said = Said(new_document());
    for (field, value) in [
        ("id", chain::framework_id(&graph).into()),
        ("title", people::title(&graph)),
        ("language", people::language(&graph)),
        ("about", people::about(&graph).into()),
        ("need", people::need(&graph).into()),
        ("nodes", chain.nodes.into()),
        ("links", chain.links.into()),
        ("measures", measures.list.into()),
        ("criteria", criteria.into()),
        ("partners", people.into()),
        ("risks", risks.into()),
        ("cids", graph.not_kept().into()),
    ] {
        said.set(field, value);
    }
    kept::add(&graph, &mut said);
    (said.0, told)
}
