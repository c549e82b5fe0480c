//! Lanes beside the columns, in which arcs run along them: links within a stage, and feedback
//! where it turns. Arcs that overlap get lanes of their own, and shorter ones run inside.

use super::graph::{LayeredGraph, RANKS, Run};

/// The lane of each arc, and how many lanes there are.
pub(super) struct Lanes {
    /// The lane of each hop, counted from its column; 0 where it is no arc.
    pub lane: Vec<usize>,
    /// How many lanes there are at each side of each rank.
    pub count: Vec<[usize; 2]>,
}

/// An arc, from one end to the other along its rank.
struct Arc {
    hop: usize,
    least: f64,
    most: f64,
}

/// Chooses the lanes. `ends` says where a hop starts and ends along its ranks.
pub(super) fn lanes(graph: &LayeredGraph, ends: &dyn Fn(usize) -> [f64; 2]) -> Lanes {
    let mut lanes = Lanes {
        lane: vec![0; graph.hops.len()],
        count: vec![[0; 2]; RANKS],
    };
    for rank in 0..RANKS {
        for side in 0..2 {
            let arcs = arcs(graph, rank, side, ends);
            lanes.count[rank][side] = share(&arcs, &mut lanes.lane);
        }
    }
    lanes
}

/// The arcs at one side of a rank, the shortest first.
fn arcs(
    graph: &LayeredGraph,
    rank: usize,
    side: usize,
    ends: &dyn Fn(usize) -> [f64; 2],
) -> Vec<Arc> {
    let hops = graph.hops.iter().enumerate();
    let here =
        hops.filter(|(_, hop)| hop.run == Run::Arc(side) && graph.rank_of[hop.ends[0]] == rank);
    let mut arcs: Vec<Arc> = here
        .map(|(hop, _)| {
            let [from, to] = ends(hop);
            Arc {
                hop,
                least: from.min(to),
                most: from.max(to),
            }
        })
        .collect();
    arcs.sort_by(|one, other| {
        let lengths = (one.most - one.least).total_cmp(&(other.most - other.least));
        lengths.then(one.hop.cmp(&other.hop))
    });
    arcs
}

/// Gives each arc the lane outside all shorter ones that it overlaps, and counts the lanes.
fn share(arcs: &[Arc], lane: &mut [usize]) -> usize {
    let mut lanes = 0;
    for (place, arc) in arcs.iter().enumerate() {
        let inside = arcs[..place].iter().filter(|other| arc.overlaps(other));
        let outermost = inside.map(|other| lane[other.hop] + 1).max();
        lane[arc.hop] = outermost.unwrap_or(0);
        lanes = lanes.max(lane[arc.hop] + 1);
    }
    lanes
}

/// Kept free between two arcs that share a lane.
const APART: f64 = 6.0;

impl Arc {
    fn overlaps(&self, other: &Arc) -> bool {
        self.least < other.most + APART && other.least < self.most + APART
    }
}
