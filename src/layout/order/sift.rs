//! Sifting (Matuszewski, Schönfeld and Molitor 1999): a vertex is taken past the others of its
//! rank, and what that gains or loses is added up. Whether it moves is decided in `search`.

use super::Order;
use super::neighbours::{CROSSING, Neighbours};
use crate::layout::graph::{FAR, NEAR};

/// Takes vertices past others.
#[derive(Default)]
pub(super) struct Sifter {
    /// The places of the neighbours of the vertex that is taken, at each side.
    places: [Vec<usize>; 2],
}

/// Where a walk led.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk {
    /// The place it led to.
    pub end: usize,
    /// What is gained by going there; less than nothing if something is lost.
    pub gain: i64,
    /// The work it took.
    pub steps: u64,
}

/// How much a walk may lose before it turns back: beyond this, almost none ever gains.
const DEEPEST: i64 = 6 * CROSSING as i64;

impl Sifter {
    /// The place where a vertex costs least: its own, unless another gains something.
    pub fn best(&mut self, neighbours: &Neighbours, order: &Order, vertex: usize) -> Walk {
        self.look(neighbours, order, vertex);
        let start = order.place[vertex];
        let length = order.ranks[neighbours.graph.rank_of[vertex]].len();
        let mut best = Walk {
            end: start,
            gain: 0,
            steps: 1,
        };
        self.follow(neighbours, order, vertex, (0..start).rev(), &mut best);
        self.follow(neighbours, order, vertex, start + 1..length, &mut best);
        best
    }

    /// Takes a vertex to a place, or as far towards it as pinned items let it.
    pub fn walk(
        &mut self,
        neighbours: &Neighbours,
        order: &Order,
        vertex: usize,
        target: usize,
    ) -> Walk {
        self.look(neighbours, order, vertex);
        let start = order.place[vertex];
        let mut walk = Walk {
            end: start,
            gain: 0,
            steps: 1,
        };
        while walk.end != target {
            let next = if target < start {
                walk.end - 1
            } else {
                walk.end + 1
            };
            let Some(gain) = self.pass(neighbours, order, vertex, next, &mut walk.steps) else {
                break;
            };
            walk.end = next;
            walk.gain += gain;
        }
        walk
    }

    /// Looks up where the neighbours of a vertex are.
    fn look(&mut self, neighbours: &Neighbours, order: &Order, vertex: usize) {
        for side in [NEAR, FAR] {
            let others = neighbours.across(vertex, side).iter();
            self.places[side].clear();
            self.places[side].extend(others.map(|other| order.place[*other]));
        }
    }

    /// Takes a vertex past all these places in turn, and remembers the best.
    fn follow(
        &self,
        neighbours: &Neighbours,
        order: &Order,
        vertex: usize,
        places: impl Iterator<Item = usize>,
        best: &mut Walk,
    ) {
        let mut gain = 0;
        for place in places {
            let Some(more) = self.pass(neighbours, order, vertex, place, &mut best.steps) else {
                return;
            };
            gain += more;
            if gain > best.gain {
                (best.gain, best.end) = (gain, place);
            }
            if gain < -DEEPEST {
                return;
            }
        }
    }

    /// What is gained when a vertex passes the one at this place; none if it may not.
    fn pass(
        &self,
        neighbours: &Neighbours,
        order: &Order,
        vertex: usize,
        place: usize,
        steps: &mut u64,
    ) -> Option<i64> {
        let rank = neighbours.graph.rank_of[vertex];
        let other = order.ranks[rank][place];
        if neighbours.is_fixed(rank, vertex, other) {
            return None;
        }
        *steps += 1;
        // More crossings before than after is a gain if the vertex comes first.
        let mut before = 0;
        for side in [NEAR, FAR] {
            let others = neighbours.across(other, side);
            *steps += 1 + (others.len() * self.places[side].len()) as u64 / 8;
            for end in others {
                let end = order.place[*end];
                before += self.places[side]
                    .iter()
                    .map(|own| compare(*own, end))
                    .sum::<i64>();
            }
        }
        let is_first = order.place[vertex] < place;
        let mut gain = CROSSING as i64 * if is_first { before } else { -before };
        if neighbours.has_arcs[rank] {
            let pair = if is_first {
                [vertex, other]
            } else {
                [other, vertex]
            };
            gain += gain_of_arcs(neighbours, order, pair, place);
        }
        Some(gain)
    }
}

/// 1 if one place is after the other, -1 if it is before, 0 if they are the same.
fn compare(one: usize, other: usize) -> i64 {
    i64::from(one > other) - i64::from(one < other)
}

/// What arcs gain when these two change places around `place`: an arc from beyond one of them
/// passes the other, or no longer.
fn gain_of_arcs(
    neighbours: &Neighbours,
    order: &Order,
    [first, second]: [usize; 2],
    place: usize,
) -> i64 {
    let mut gain = 0;
    for side in [NEAR, FAR] {
        let passing = |vertex: usize| neighbours.passing[vertex][side] as i64;
        let beyond = |vertex: usize, not: usize| {
            let ends = neighbours.arcs(vertex, side).iter();
            let ends = ends.filter(move |end| **end != not);
            ends.map(|end| compare(order.place[*end], place))
                .sum::<i64>()
        };
        gain += passing(second) * beyond(first, second);
        gain -= passing(first) * beyond(second, first);
    }
    gain
}
