//! The chain as a layered graph (Sugiyama, Tagawa and Toda 1981): stages are ranks, items are
//! vertices, and a link that passes a stage passes it at a dummy vertex. Nothing is ordered or
//! placed here.

use super::drawing::RouteKind;
use crate::model::{Framework, Id, Link, Stage};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;

/// How many ranks there are: one a stage, even if it has no items.
pub(super) const RANKS: usize = Stage::ALL.len();

/// The side of a vertex that faces the rank before.
pub(super) const NEAR: usize = 0;
/// The side of a vertex that faces the rank after.
pub(super) const FAR: usize = 1;

/// A chain as a layered graph.
pub(super) struct LayeredGraph {
    /// How many vertices are items: those come first, in the order of the document.
    pub items: usize,
    /// The rank of each vertex.
    pub rank_of: Vec<usize>,
    /// The vertices of each rank, in the order of the document.
    pub ranks: Vec<Vec<usize>>,
    /// Whether the items of a rank stay in the order of the document.
    pub is_pinned: Vec<bool>,
    /// The steps that links are made of.
    pub hops: Vec<Hop>,
    /// The hops at each side of each vertex.
    pub sides: Vec<[Vec<usize>; 2]>,
    /// The links, in the order of the document.
    pub paths: Vec<Path>,
}

/// A step of a link between two vertices, in its direction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hop {
    /// Where it starts and where it ends.
    pub ends: [usize; 2],
    /// How it runs.
    pub run: Run,
}

/// How a hop runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    /// Between neighbouring ranks.
    Across,
    /// From a side of a rank back to the same side: an arc.
    Arc(usize),
}

/// A link as the hops it is made of.
pub(super) struct Path {
    /// Its place in the document.
    pub link: usize,
    /// How it runs as a whole.
    pub kind: RouteKind,
    /// Its hops.
    pub hops: Range<usize>,
}

impl LayeredGraph {
    /// The graph of a framework. Links that join nothing are left out.
    pub fn new(framework: &Framework) -> Self {
        let mut graph = LayeredGraph {
            items: framework.nodes.len(),
            rank_of: Vec::new(),
            ranks: vec![Vec::new(); RANKS],
            is_pinned: Stage::ALL.map(|stage| framework.is_pinned(stage)).to_vec(),
            hops: Vec::new(),
            sides: Vec::new(),
            paths: Vec::new(),
        };
        let mut vertex_of: HashMap<&Id, usize> = HashMap::new();
        for node in &framework.nodes {
            vertex_of.insert(&node.id, graph.add_vertex(rank(node.stage)));
        }
        for (place, link) in framework.links.iter().enumerate() {
            if let Some((from, to)) = ends(link, &vertex_of) {
                graph.add_link(place, from, to);
            }
        }
        graph
    }

    /// Whether a vertex is an item rather than a place where a link passes.
    pub fn is_item(&self, vertex: usize) -> bool {
        vertex < self.items
    }

    /// The hops between neighbouring ranks at a side of a vertex, as the vertices they lead to.
    pub fn across(&self, vertex: usize, side: usize) -> impl Iterator<Item = usize> {
        self.others(vertex, side, Run::Across)
    }

    /// The vertices of the same rank that arcs at a side of a vertex lead to.
    pub fn arcs(&self, vertex: usize, side: usize) -> impl Iterator<Item = usize> {
        self.others(vertex, side, Run::Arc(side))
    }

    fn others(&self, vertex: usize, side: usize, run: Run) -> impl Iterator<Item = usize> {
        let hops = self.sides[vertex][side].iter().map(|hop| self.hops[*hop]);
        let hops = hops.filter(move |hop| hop.run == run);
        hops.map(move |hop| hop.other(vertex))
    }

    fn add_vertex(&mut self, rank: usize) -> usize {
        let vertex = self.rank_of.len();
        self.rank_of.push(rank);
        self.sides.push([Vec::new(), Vec::new()]);
        self.ranks[rank].push(vertex);
        vertex
    }

    fn add_link(&mut self, link: usize, from: usize, to: usize) {
        let first = self.hops.len();
        let kind = match self.rank_of[from].cmp(&self.rank_of[to]) {
            Ordering::Less => self.add_forward(from, to),
            Ordering::Equal => self.add_hop(from, to, Run::Arc(FAR), RouteKind::WithinStage),
            Ordering::Greater => self.add_feedback(from, to),
        };
        let hops = first..self.hops.len();
        self.paths.push(Path { link, kind, hops });
    }

    fn add_forward(&mut self, from: usize, to: usize) -> RouteKind {
        let mut last = from;
        for rank in self.rank_of[from] + 1..self.rank_of[to] {
            let dummy = self.add_vertex(rank);
            self.add_hop(last, dummy, Run::Across, RouteKind::Forward);
            last = dummy;
        }
        self.add_hop(last, to, Run::Across, RouteKind::Forward)
    }

    /// Feedback leaves where everything leaves, turns back, passes between the items of its own
    /// stage and of all others up to that of its target, and arrives where everything arrives.
    fn add_feedback(&mut self, from: usize, to: usize) -> RouteKind {
        let mut last = from;
        for rank in (self.rank_of[to]..=self.rank_of[from]).rev() {
            let dummy = self.add_vertex(rank);
            let run = match last == from {
                true => Run::Arc(FAR),
                false => Run::Across,
            };
            self.add_hop(last, dummy, run, RouteKind::Feedback);
            last = dummy;
        }
        self.add_hop(last, to, Run::Arc(NEAR), RouteKind::Feedback)
    }

    fn add_hop(&mut self, from: usize, to: usize, run: Run, kind: RouteKind) -> RouteKind {
        let hop = self.hops.len();
        self.hops.push(Hop {
            ends: [from, to],
            run,
        });
        for vertex in [from, to] {
            let side = self.side_of(hop, vertex);
            self.sides[vertex][side].push(hop);
        }
        kind
    }

    /// The side of a vertex that a hop of its is at.
    pub fn side_of(&self, hop: usize, vertex: usize) -> usize {
        let hop = self.hops[hop];
        match hop.run {
            Run::Arc(side) => side,
            Run::Across if self.rank_of[vertex] < self.rank_of[hop.other(vertex)] => FAR,
            Run::Across => NEAR,
        }
    }
}

impl Path {
    /// The items that the link joins.
    pub fn ends(&self, graph: &LayeredGraph) -> [usize; 2] {
        let first = graph.hops[self.hops.start].ends[0];
        [first, graph.hops[self.hops.end - 1].ends[1]]
    }
}

impl Hop {
    /// The end that is not this one.
    pub fn other(self, vertex: usize) -> usize {
        let [from, to] = self.ends;
        if from == vertex { to } else { from }
    }

    /// Which of its ends this vertex is: 0 the start, 1 the end.
    pub fn end_at(self, vertex: usize) -> usize {
        usize::from(self.ends[0] != vertex)
    }
}

/// The rank of a stage.
fn rank(stage: Stage) -> usize {
    let found = Stage::ALL.iter().position(|other| *other == stage);
    found.unwrap_or_default()
}

fn ends(link: &Link, vertex_of: &HashMap<&Id, usize>) -> Option<(usize, usize)> {
    let (from, to) = (vertex_of.get(&link.from)?, vertex_of.get(&link.to)?);
    (from != to).then_some((*from, *to))
}
