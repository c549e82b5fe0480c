//! A framework as Common Impact Data Standard 3.2 in JSON-LD (commonapproach.org). What CIDS has no
//! term for is said in a namespace of our own, which other programs pass over: what that is, and
//! what is left out at all, is told in `left_out`.

mod chain;
mod criteria;
mod kept;
mod measures;
mod people;
mod risks;

use super::exchange::{KEPT, bytes, filled, in_address, name_of};
use crate::model::{Framework, Id};
use crate::text::{EXCHANGE, Message, Text};
use serde_json::{Value, json};

/// Where the terms of CIDS are defined.
const CONTEXT: &str = "https://ontology.commonapproach.org/contexts/cidsContext.jsonld";

/// The namespace of our own terms. Names of things begin with `urn:throughline:` too.
const OWN_TERMS: &str = "urn:throughline:terms:";

/// What an export is made of.
#[derive(Clone, Copy)]
struct Source<'a> {
    framework: &'a Framework,
    text: &'a Text,
}

/// Writes a framework as JSON-LD that is valid by the shapes of the basic tier. The same framework
/// gives the same bytes.
pub fn cids(framework: &Framework, text: &Text) -> Vec<u8> {
    let text = &text.with(&EXCHANGE);
    let source = Source { framework, text };
    let mut graph = people::organisations(source);
    graph.extend([chain::pathway(source), people::everyone(source)]);
    graph.extend(framework.nodes.iter().map(|node| chain::item(source, node)));
    let outcomes = framework.outcomes();
    graph.extend(outcomes.flat_map(|node| people::of_outcome(source, node)));
    let measures = framework.measures.iter();
    graph.extend(measures.map(|it| measures::indicator(source, it)));
    let criteria = framework.criteria.iter();
    graph.extend(criteria.flat_map(|it| criteria::targets(source, it)));
    graph.extend(framework.risks.iter().map(|it| risks::risk(source, it)));
    graph.extend(framework.links.iter().map(|it| risks::of_link(source, it)));
    let evidence = framework.evidence.iter();
    graph.extend(evidence.map(|it| risks::of_evidence(source, it)));
    graph.extend(risks::reach_and_depth(source));
    let own = json!({
        "throughline": OWN_TERMS,
        // As it is, and no statements about things.
        KEPT: { "@id": format!("{OWN_TERMS}kept"), "@type": "@json" },
    });
    bytes(&json!({
        "@context": [CONTEXT, own],
        "@graph": filled(graph.into()),
    }))
}

impl Source<'_> {
    /// The name of something with an id.
    fn name(self, id: &Id) -> String {
        self.part(&in_address(id.as_str()))
    }

    /// The name of something that belongs to something else, such as its baseline. A slash keeps
    /// it apart from every id, because those have none in an address.
    fn part_of(self, id: &Id, part: &str) -> String {
        self.part(&format!("{}/{part}", in_address(id.as_str())))
    }

    /// The name of a part of the framework.
    fn part(self, part: &str) -> String {
        format!("urn:throughline:{}#{part}", name_of(self.framework))
    }

    /// A title, or words that say there is none: CIDS wants a name for everything.
    fn titled(self, title: &str) -> String {
        match title.trim() {
            "" => self.text.get(Message::ExchangeUntitled),
            title => title.to_owned(),
        }
    }

    /// A reference, for properties that the context does not know as one.
    fn reference(name: String) -> Value {
        json!({ "@id": name })
    }
}
