//! What there is about each item besides its links, in numbers: what badges say. Words and signs
//! belong to whoever shows them.

use super::graph::Graph;
use crate::model::Framework;

/// What there is about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct About {
    /// Of an outcome: whether success and failure are both said.
    pub has_criteria: bool,
    /// How many measures it has.
    pub measures: usize,
    /// How many pieces of evidence are about it.
    pub evidence: usize,
}

impl Graph<'_> {
    /// What there is about each item of the framework that the graph is of, in document order.
    pub fn about(&self, framework: &Framework) -> Vec<About> {
        let mut about = vec![About::default(); self.nodes.len()];
        for criterion in &framework.criteria {
            if let Some(place) = self.place(&criterion.node_id) {
                let is_outcome = self.nodes[place].stage.is_outcome();
                about[place].has_criteria |= is_outcome && criterion.says_both();
            }
        }
        let measured = framework.measures.iter();
        for place in measured.filter_map(|measure| self.place(&measure.node_id)) {
            about[place].measures += 1;
        }
        let shown = framework.evidence.iter();
        let shown = shown.flat_map(|evidence| &evidence.node_ids);
        for place in shown.filter_map(|id| self.place(id)) {
            about[place].evidence += 1;
        }
        about
    }
}
