//! Slides ports along the sides of their boxes to face each other, so that hops which can be
//! straight are. The order of ports at a side stays; no box moves.

use super::graph::{LayeredGraph, Run};
use super::order::Order;
use super::ports::{self, Ports, Side};

/// Slides the ports where that makes a hop straight; the others keep their distance.
pub(super) fn slide(
    graph: &LayeredGraph,
    order: &Order,
    extent: &[f64],
    middles: &[f64],
    ports: &mut Ports,
) {
    let mut slots = Slots::new(graph, order, extent, middles);
    let mut across: Vec<(f64, usize)> = (0..graph.hops.len())
        .filter(|hop| graph.hops[*hop].run == Run::Across)
        .map(|hop| (slots.slope(hop, ports).abs(), hop))
        .collect();
    // What is nearly straight comes first.
    across.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    for (_, hop) in across {
        slots.straighten(hop, ports);
    }
    slots.settle(ports);
}

/// The ports of all boxes, some of them fixed.
struct Slots<'a> {
    graph: &'a LayeredGraph,
    extent: &'a [f64],
    middles: &'a [f64],
    sides: Vec<Side>,
    /// Where the port of each hop of each side is fixed, from the same zero as `middles`.
    fixed: Vec<Vec<Option<f64>>>,
    /// The side and the place in it of each end of each hop; none where it passes a stage.
    slot: Vec<[Option<(usize, usize)>; 2]>,
}

impl<'a> Slots<'a> {
    fn new(
        graph: &'a LayeredGraph,
        order: &Order,
        extent: &'a [f64],
        middles: &'a [f64],
    ) -> Slots<'a> {
        let sides = ports::sides(graph, order);
        let mut slot = vec![[None; 2]; graph.hops.len()];
        for (number, side) in sides.iter().enumerate() {
            for (place, hop) in side.hops.iter().enumerate() {
                let end = graph.hops[*hop].end_at(side.vertex);
                slot[*hop][end] = Some((number, place));
            }
        }
        Slots {
            graph,
            extent,
            middles,
            fixed: sides
                .iter()
                .map(|side| vec![None; side.hops.len()])
                .collect(),
            sides,
            slot,
        }
    }

    /// Where the port at an end of a hop is.
    fn port(&self, hop: usize, end: usize, ports: &Ports) -> f64 {
        self.middles[self.graph.hops[hop].ends[end]] + ports[hop][end]
    }

    fn slope(&self, hop: usize, ports: &Ports) -> f64 {
        self.port(hop, 1, ports) - self.port(hop, 0, ports)
    }

    /// Fixes both ports of a hop at the same height, if both sides have room there.
    fn straighten(&mut self, hop: usize, ports: &Ports) {
        let rooms = [0, 1].map(|end| self.room(hop, end));
        let least = rooms[0].0.max(rooms[1].0);
        let most = rooms[0].1.min(rooms[1].1);
        if least > most {
            return;
        }
        let between = f64::midpoint(self.port(hop, 0, ports), self.port(hop, 1, ports));
        let height = between.min(most).max(least);
        for (side, place) in self.slot[hop].into_iter().flatten() {
            self.fixed[side][place] = Some(height);
        }
    }

    /// Where the port at an end of a hop may be, from least to most.
    fn room(&self, hop: usize, end: usize) -> (f64, f64) {
        let middle = self.middles[self.graph.hops[hop].ends[end]];
        match self.slot[hop][end] {
            Some((side, place)) => self.room_in(side, place),
            None => (middle, middle),
        }
    }

    /// Where a port may be on its side, so that all others keep their order and distance.
    fn room_in(&self, side: usize, place: usize) -> (f64, f64) {
        let vertex = self.sides[side].vertex;
        let fixed = &self.fixed[side];
        let reach = ports::reach(self.extent[vertex]);
        let spacing = ports::least_spacing(fixed.len(), reach);
        let steps = |count: usize| count as f64 * spacing;
        let mut least = self.middles[vertex] - reach + steps(place);
        let mut most = self.middles[vertex] + reach - steps(fixed.len() - 1 - place);
        for (other, height) in fixed.iter().enumerate() {
            match height {
                Some(height) if other <= place => least = least.max(height + steps(place - other)),
                Some(height) => most = most.min(height - steps(other - place)),
                None => {}
            }
        }
        (least, most)
    }

    /// Places all ports: the fixed ones where they are, the others as near to where they were
    /// as those leave room.
    fn settle(mut self, ports: &mut Ports) {
        for number in 0..self.sides.len() {
            let vertex = self.sides[number].vertex;
            for place in 0..self.sides[number].hops.len() {
                let hop = self.sides[number].hops[place];
                let end = self.graph.hops[hop].end_at(vertex);
                let (least, most) = self.room_in(number, place);
                let height = self.port(hop, end, ports).min(most).max(least);
                let height = self.fixed[number][place].unwrap_or(height);
                self.fixed[number][place] = Some(height);
                ports[hop][end] = height - self.middles[vertex];
            }
        }
    }
}
