//! Layer sweeps: each rank in turn is sorted by where its neighbours in the rank before (then
//! after) stand. The fine work is left to `sift`.

use super::Order;
use super::cost;
use super::neighbours::Neighbours;
use crate::layout::graph::{FAR, NEAR, RANKS};

/// Where a vertex would stand, from the sorted places of its neighbours.
type Aim = fn(&[usize]) -> f64;

/// How to sweep: to which aim, and towards which side first.
#[derive(Clone, Copy)]
pub(super) struct Way {
    aim: Aim,
    first: usize,
}

/// The ways that are tried.
pub(super) const WAYS: [Way; 4] = [
    Way {
        aim: barycentre,
        first: NEAR,
    },
    Way {
        aim: median,
        first: NEAR,
    },
    Way {
        aim: barycentre,
        first: FAR,
    },
    Way {
        aim: median,
        first: FAR,
    },
];

/// Sweeps there and back; more gain next to nothing.
const SWEEPS: usize = 8;

/// Sweeps from an order and gives the best order that was met.
pub(super) fn sweep(neighbours: &Neighbours, start: &Order, way: Way) -> Order {
    let mut order = start.clone();
    let mut best = (cost::total(neighbours, &order), order.clone());
    for turn in 0..SWEEPS {
        if (turn + way.first).is_multiple_of(2) {
            (1..RANKS).for_each(|rank| sort(neighbours, &mut order, rank, NEAR, way.aim));
        } else {
            let back = (0..RANKS - 1).rev();
            back.for_each(|rank| sort(neighbours, &mut order, rank, FAR, way.aim));
        }
        let cost = cost::total(neighbours, &order);
        if cost < best.0 {
            best = (cost, order.clone());
        }
    }
    best.1
}

/// Sorts a rank. A vertex without neighbours on that side keeps its place.
fn sort(neighbours: &Neighbours, order: &mut Order, rank: usize, side: usize, aim: Aim) {
    let vertices = &order.ranks[rank];
    let mut places = Vec::new();
    let mut moving: Vec<(f64, usize)> = Vec::new();
    for vertex in vertices {
        places.clear();
        let others = neighbours.across(*vertex, side).iter();
        places.extend(others.map(|other| order.place[*other]));
        places.sort_unstable();
        if !places.is_empty() {
            moving.push((aim(&places), *vertex));
        }
    }
    // Stable: what is equal keeps its order.
    moving.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut moving = moving.into_iter().map(|(_, vertex)| vertex);
    let is_still = |vertex: &usize| neighbours.across(*vertex, side).is_empty();
    let next = |vertex: &usize| match is_still(vertex) {
        true => *vertex,
        false => moving.next().unwrap_or(*vertex),
    };
    let mut sorted: Vec<usize> = vertices.iter().map(next).collect();
    neighbours.pin(rank, &mut sorted);
    order.set(rank, sorted);
}

fn barycentre(places: &[usize]) -> f64 {
    places.iter().sum::<usize>() as f64 / places.len().max(1) as f64
}

/// The median of Gansner et al.: between two middle places, nearer to the side on which the
/// others are closer together.
fn median(places: &[usize]) -> f64 {
    let middle = places.len() / 2;
    let at = |place: usize| places[place] as f64;
    if places.len() % 2 == 1 {
        return at(middle);
    }
    if places.len() == 2 {
        return f64::midpoint(at(0), at(1));
    }
    let left = at(middle - 1) - at(0);
    let right = at(places.len() - 1) - at(middle);
    if left + right == 0.0 {
        return f64::midpoint(at(middle - 1), at(middle));
    }
    (at(middle - 1) * right + at(middle) * left) / (left + right)
}
