//! Where hops are attached to the sides of boxes: in an order that lets the hops of one box not
//! cross, and facing their other end where that makes them straight (see Rüegg et al. 2016 on
//! ports in layered layouts). Boxes themselves are placed in `position`.

use super::graph::{FAR, LayeredGraph, NEAR, Run};
use super::order::Order;

/// Where each hop is attached to its two ends, from the middle of each, in pixels.
pub(super) type Ports = Vec<[f64; 2]>;

/// Between neighbouring ports, where there is room.
const SPACING: f64 = 14.0;
/// Between neighbouring ports that move towards each other to be straight.
const LEAST_SPACING: f64 = 8.0;
/// Kept free at both ends of a side, so that no route meets a rounded corner.
const CORNER: f64 = 10.0;

/// How far from the middle of a side of this length a port may be.
pub(super) fn reach(extent: f64) -> f64 {
    (extent / 2.0 - CORNER).max(extent / 4.0)
}

/// How near to each other the ports of a side with this many may be.
pub(super) fn least_spacing(count: usize, reach: f64) -> f64 {
    LEAST_SPACING.min(2.0 * reach / count.saturating_sub(1).max(1) as f64)
}

/// The hops at one side of a box, in the order of their ports.
pub(super) struct Side {
    /// The box.
    pub vertex: usize,
    /// Its hops.
    pub hops: Vec<usize>,
}

/// Spreads the ports of every box evenly around the middle of its side.
pub(super) fn spread(graph: &LayeredGraph, order: &Order, extent: &[f64]) -> Ports {
    let mut ports = vec![[0.0; 2]; graph.hops.len()];
    for side in sides(graph, order) {
        let reach = reach(extent[side.vertex]);
        let places = even(side.hops.len(), reach);
        for (hop, place) in side.hops.iter().zip(places) {
            let end = graph.hops[*hop].end_at(side.vertex);
            ports[*hop][end] = place;
        }
    }
    ports
}

/// This many places around zero, at most this far from it.
fn even(count: usize, reach: f64) -> impl Iterator<Item = f64> {
    let steps = count.saturating_sub(1) as f64;
    let spacing = SPACING.min(2.0 * reach / steps.max(1.0));
    (0..count).map(move |place| (place as f64 - steps / 2.0) * spacing)
}

/// Both sides of every box.
pub(super) fn sides(graph: &LayeredGraph, order: &Order) -> Vec<Side> {
    let mut sides = Vec::new();
    for vertex in 0..graph.items {
        for side in [NEAR, FAR] {
            let mut hops = graph.sides[vertex][side].clone();
            hops.sort_by_key(|hop| turn(graph, order, *hop, vertex));
            sides.push(Side { vertex, hops });
        }
    }
    sides
}

/// What the hops at one side of a box are sorted by: arcs up with the shortest first, then hops
/// across by where they lead, then arcs down with the longest first. So arcs nest.
fn turn(graph: &LayeredGraph, order: &Order, hop: usize, vertex: usize) -> (u8, isize) {
    let other = graph.hops[hop].other(vertex);
    let away = order.place[other] as isize - order.place[vertex] as isize;
    match graph.hops[hop].run {
        Run::Across => (1, order.place[other] as isize),
        Run::Arc(_) if away < 0 => (0, -away),
        Run::Arc(_) => (2, -away),
    }
}
