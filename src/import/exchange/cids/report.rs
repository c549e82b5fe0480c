//! What was understood of a CIDS file and what was not, in words.

use super::chain::Chain;
use super::graph::Graph;
use super::measures::Measures;
use crate::text::{Message, Phrase};
use std::collections::BTreeMap;

/// The report, the most important first.
pub(super) fn tell(graph: &Graph, chain: &Chain, measures: &Measures, risks: usize) -> Vec<Phrase> {
    let counted = [
        (Message::ReadingOutcomes, chain.outcomes),
        (
            Message::ReadingOtherItems,
            chain.nodes.len() - chain.outcomes,
        ),
        (Message::ReadingLinks, chain.links.len()),
        (Message::ReadingMeasures, measures.list.len()),
        (Message::ReadingReports, measures.reports),
        (Message::ReadingBaselines, measures.baselines),
        (Message::ReadingRisks, risks),
        (Message::ReadingStages, chain.guessed),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let mut told = vec![Message::ReadingCids.into()];
    told.extend(counted.map(|(message, count)| Phrase::new(message).with("count", count)));
    told.extend(measures.of_several.iter().map(|name| {
        Phrase::new(Message::ReadingOfSeveral).with("name", crate::edit::shorten(name))
    }));
    told.extend(not_read(graph));
    told
}

/// The kinds of things that are not read, each with how many there are.
fn not_read(graph: &Graph) -> Vec<Phrase> {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for thing in graph.things.iter().filter(|thing| !thing.is_read()) {
        let kind = thing.classes.first().map_or("", String::as_str);
        *kinds.entry(kind).or_default() += 1;
    }
    kinds
        .into_iter()
        .map(|(kind, count)| {
            let message = match kind {
                "" => Message::ReadingNoKind,
                _ => Message::ReadingNotRead,
            };
            let phrase = Phrase::new(message).with("count", count);
            phrase.with("kind", crate::edit::shorten(kind))
        })
        .collect()
}
