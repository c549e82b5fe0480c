//! What the search for an order asks of a graph, at hand: who is joined to whom, and what it
//! costs to be passed by an arc.

use crate::layout::graph::{FAR, LayeredGraph, NEAR};

/// What a crossing costs.
pub(super) const CROSSING: u64 = 8;
/// What it costs to reach over a vertex: less than any crossing, so that arcs stay short.
const REACH: u64 = 1;

/// The neighbours of each vertex.
pub(super) struct Neighbours<'a> {
    pub graph: &'a LayeredGraph,
    /// At each side of each vertex: those in the rank on that side.
    across: Lists,
    /// At each side of each vertex: those in its own rank that an arc leads to.
    arcs: Lists,
    /// At each side of each vertex: what an arc costs that passes it there.
    pub passing: Vec<[u64; 2]>,
    /// Whether a rank has arcs at all.
    pub has_arcs: Vec<bool>,
}

impl<'a> Neighbours<'a> {
    pub fn new(graph: &'a LayeredGraph) -> Self {
        let passing = |vertex: usize| {
            [NEAR, FAR].map(|side| graph.sides[vertex][side].len() as u64 * CROSSING + REACH)
        };
        let has_arc = |vertex: &usize| {
            let mut sides = [NEAR, FAR].into_iter();
            sides.any(|side| graph.arcs(*vertex, side).next().is_some())
        };
        let ranks = graph.ranks.iter();
        Neighbours {
            across: Lists::new(graph, |vertex, side| graph.across(vertex, side)),
            arcs: Lists::new(graph, |vertex, side| graph.arcs(vertex, side)),
            passing: (0..graph.rank_of.len()).map(passing).collect(),
            has_arcs: ranks.map(|rank| rank.iter().any(has_arc)).collect(),
            graph,
        }
    }

    /// Those in the rank on one side of a vertex that it is joined to.
    pub fn across(&self, vertex: usize, side: usize) -> &[usize] {
        self.across.at(vertex, side)
    }

    /// Those in its own rank that an arc on one side of a vertex leads to.
    pub fn arcs(&self, vertex: usize, side: usize) -> &[usize] {
        self.arcs.at(vertex, side)
    }

    /// Everything a vertex is joined to.
    pub fn all(&self, vertex: usize) -> impl Iterator<Item = usize> {
        let lists = [&self.across, &self.arcs].into_iter();
        let both = lists.flat_map(move |lists| [lists.at(vertex, NEAR), lists.at(vertex, FAR)]);
        both.flatten().copied()
    }

    /// Whether two vertices of a rank may not change places.
    pub fn is_fixed(&self, rank: usize, one: usize, other: usize) -> bool {
        self.graph.is_pinned[rank] && self.graph.is_item(one) && self.graph.is_item(other)
    }

    /// Puts the items of a pinned rank back in the order of the document, at the places that
    /// items have in this order.
    pub fn pin(&self, rank: usize, vertices: &mut [usize]) {
        if !self.graph.is_pinned[rank] {
            return;
        }
        let items = self.graph.ranks[rank].iter().copied();
        let mut items = items.filter(|vertex| self.graph.is_item(*vertex));
        for vertex in vertices.iter_mut() {
            if self.graph.is_item(*vertex) {
                *vertex = items.next().unwrap_or(*vertex);
            }
        }
    }
}

/// A list for each side of each vertex, all in one piece of memory.
struct Lists {
    listed: Vec<usize>,
    ends: Vec<usize>,
}

impl Lists {
    fn new<I: Iterator<Item = usize>>(
        graph: &LayeredGraph,
        list: impl Fn(usize, usize) -> I,
    ) -> Self {
        let mut lists = Lists {
            listed: Vec::with_capacity(2 * graph.hops.len()),
            ends: vec![0],
        };
        for vertex in 0..graph.rank_of.len() {
            for side in [NEAR, FAR] {
                lists.listed.extend(list(vertex, side));
                lists.ends.push(lists.listed.len());
            }
        }
        lists
    }

    fn at(&self, vertex: usize, side: usize) -> &[usize] {
        let list = 2 * vertex + side;
        &self.listed[self.ends[list]..self.ends[list + 1]]
    }
}
