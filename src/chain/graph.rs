//! The items and links of a chain by their places in the document, and what can be reached from
//! where. What is asked of the graph is in the files beside this one.

use crate::model::{Framework, Id, Link, Node, Stage};
use std::collections::HashMap;
use std::rc::Rc;

/// A chain as a graph. Making it takes time in proportion to its items and links.
#[derive(Debug)]
pub struct Graph<'a> {
    pub(super) nodes: &'a [Rc<Node>],
    pub(super) links: &'a [Rc<Link>],
    places: HashMap<&'a Id, usize>,
    /// For each item, the places of what it leads to, in the order of the links.
    pub(super) leads: Vec<Vec<usize>>,
    /// For each item, the places of what it rests on, in the order of the links.
    pub(super) rests: Vec<Vec<usize>>,
}

/// Whether a link goes to an earlier stage than it starts from.
pub fn is_backward(from: Stage, to: Stage) -> bool {
    to < from
}

impl<'a> Graph<'a> {
    /// The graph of a framework's chain.
    pub fn of(framework: &'a Framework) -> Self {
        let nodes = framework.nodes.iter().enumerate();
        let mut graph = Graph {
            nodes: &framework.nodes,
            links: &framework.links,
            places: nodes.map(|(place, node)| (&node.id, place)).collect(),
            leads: vec![Vec::new(); framework.nodes.len()],
            rests: vec![Vec::new(); framework.nodes.len()],
        };
        for link in &framework.links {
            if let Some((from, to)) = graph.ends(link) {
                graph.leads[from].push(to);
                graph.rests[to].push(from);
            }
        }
        graph
    }

    /// Where an item is in the document's list of items, from 0.
    pub fn place(&self, id: &Id) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The places of a link's two ends.
    pub(super) fn ends(&self, link: &Link) -> Option<(usize, usize)> {
        Some((self.place(&link.from)?, self.place(&link.to)?))
    }

    /// Everything an item depends on, directly or through others, in document order; not itself.
    pub fn rests_on(&self, id: &Id) -> Vec<&'a Id> {
        self.others_reached(id, &self.rests)
    }

    /// Everything an item leads to, directly or through others, in document order; not itself.
    pub fn leads_to(&self, id: &Id) -> Vec<&'a Id> {
        self.others_reached(id, &self.leads)
    }

    fn others_reached(&self, id: &Id, steps: &[Vec<usize>]) -> Vec<&'a Id> {
        let Some(start) = self.place(id) else {
            return Vec::new();
        };
        let reached = reach(steps, [start]).into_iter().enumerate();
        let others = reached.filter(|(place, is_reached)| *is_reached && *place != start);
        others.map(|(place, _)| &self.nodes[place].id).collect()
    }

    /// The places of the items of a stage.
    pub(super) fn places_in(&self, stage: Stage) -> impl Iterator<Item = usize> {
        let nodes = self.nodes.iter().enumerate();
        nodes.filter_map(move |(place, node)| (node.stage == stage).then_some(place))
    }
}

/// For each place, whether it is one of the starts or can be reached from one.
pub(super) fn reach(steps: &[Vec<usize>], starts: impl IntoIterator<Item = usize>) -> Vec<bool> {
    let mut reached = vec![false; steps.len()];
    let mut waiting: Vec<usize> = starts.into_iter().collect();
    while let Some(place) = waiting.pop() {
        if !std::mem::replace(&mut reached[place], true) {
            waiting.extend(steps[place].iter().filter(|next| !reached[**next]));
        }
    }
    reached
}
