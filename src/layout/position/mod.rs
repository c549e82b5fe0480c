//! Where vertices stand along their ranks, given their order: hops short, few bends, and what
//! can be straight straight. The order is not changed here.
//!
//! The sum of all weighted offsets between the two ends of hops is minimised subject to the
//! distances that neighbours keep (the objective of Gansner, Koutsofios, North and Vo 1993,
//! with their weights). Ranks are solved in turn, each exactly, by pooling adjacent violators
//! (`isotonic`); weights are divided by the last offset, so that the squares that pooling
//! minimises come to stand for the offsets themselves and small offsets vanish. Then `straight`
//! removes what is left of the bends of long links.

mod isotonic;
mod straight;

use super::graph::{FAR, LayeredGraph, NEAR, RANKS, Run};
use super::options::LayoutOptions;
use super::order::Order;

/// Where the middle of each vertex stands along its rank, in pixels from anywhere.
pub(super) type Middles = Vec<f64>;

/// What positions are found for.
pub(super) struct Setting<'a> {
    /// The graph.
    pub graph: &'a LayeredGraph,
    /// Its order.
    pub order: &'a Order,
    /// How much of its rank each vertex takes up; a place where a link passes takes nothing.
    pub extent: &'a [f64],
    /// Where each hop is attached to its ends, from the middle of each.
    pub ports: &'a [[f64; 2]],
    /// The distances to keep.
    pub options: &'a LayoutOptions,
}

/// Finds where vertices stand.
pub(super) fn position(setting: &Setting) -> Middles {
    let mut middles = stacked(setting);
    let start = middles.clone();
    for softness in SOFTNESS {
        for step in 0..2 * RANKS - 1 {
            let rank = if step < RANKS {
                step
            } else {
                2 * (RANKS - 1) - step
            };
            relax(setting, &mut middles, &start, rank, softness);
        }
    }
    // Twice: what could not be straight at first may find room when others have moved.
    straight::straighten(setting, &mut middles);
    straight::straighten(setting, &mut middles);
    middles
}

/// Offsets below these many pixels still count as squares. First all do, so that everything
/// finds its place; in the end none does, so that what is nearly straight becomes straight.
const SOFTNESS: [f64; 14] = [
    400.0, 400.0, 200.0, 100.0, 50.0, 25.0, 12.0, 6.0, 3.0, 1.5, 1.0, 0.5, 0.5, 0.5,
];

/// How strongly a vertex keeps to the middle of its rank, against the pull of one hop.
const INERTIA: f64 = 0.004;

/// Each rank stacked around the same middle.
fn stacked(setting: &Setting) -> Middles {
    let mut middles = vec![0.0; setting.extent.len()];
    for vertices in &setting.order.ranks {
        let mut at = 0.0;
        for (place, vertex) in vertices.iter().enumerate() {
            if place > 0 {
                at += setting.distance(vertices[place - 1], *vertex);
            }
            middles[*vertex] = at;
        }
        vertices
            .iter()
            .for_each(|vertex| middles[*vertex] -= at / 2.0);
    }
    middles
}

/// Moves the vertices of one rank to where they are best while all others stay.
fn relax(setting: &Setting, middles: &mut Middles, start: &Middles, rank: usize, softness: f64) {
    let vertices = &setting.order.ranks[rank];
    let wishes = vertices.iter().map(|vertex| {
        let mut sum = INERTIA / softness * start[*vertex];
        let mut weight = INERTIA / softness;
        for side in [NEAR, FAR] {
            for hop in &setting.graph.sides[*vertex][side] {
                let aim = setting.straight_from(*hop, *vertex, middles);
                let pull = setting.weight(*hop) / (aim - middles[*vertex]).abs().max(softness);
                sum += pull * aim;
                weight += pull;
            }
        }
        (sum / weight, weight)
    });
    let wishes: Vec<(f64, f64)> = wishes.collect();
    let gaps: Vec<f64> = vertices
        .windows(2)
        .map(|pair| setting.distance(pair[0], pair[1]))
        .collect();
    let found = isotonic::nearest(&wishes, &gaps);
    for (vertex, middle) in vertices.iter().zip(found) {
        middles[*vertex] = middle;
    }
}

impl Setting<'_> {
    /// How far apart the middles of two neighbours of a rank have to be.
    pub fn distance(&self, one: usize, other: usize) -> f64 {
        let are_items = self.graph.is_item(one) && self.graph.is_item(other);
        let gap = match are_items {
            true => self.options.box_gap,
            false => self.options.route_gap,
        };
        f64::midpoint(self.extent[one], self.extent[other]) + gap
    }

    /// Where a vertex would have to stand for one of its hops to be straight.
    fn straight_from(&self, hop: usize, vertex: usize, middles: &Middles) -> f64 {
        let [from, to] = self.graph.hops[hop].ends;
        let [leaves, arrives] = self.ports[hop];
        if self.graph.hops[hop].run != Run::Across {
            // An arc cannot be straight: its ends draw near to each other.
            return middles[self.graph.hops[hop].other(vertex)];
        }
        match vertex == from {
            true => middles[to] + arrives - leaves,
            false => middles[from] + leaves - arrives,
        }
    }

    /// How much it matters that a hop is straight: more inside a long link than at its ends.
    fn weight(&self, hop: usize) -> f64 {
        let [from, to] = self.graph.hops[hop].ends;
        match (self.graph.is_item(from), self.graph.is_item(to)) {
            (true, true) => 1.0,
            (false, false) => 8.0,
            _ => 2.0,
        }
    }
}
