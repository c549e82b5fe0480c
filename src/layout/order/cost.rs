//! What an order costs: its crossings, counted with an accumulator tree (Barth, Mutzel and
//! Jünger 2004), and what its arcs pass. How to make it cheaper belongs in `sweep` and `sift`.

use super::Order;
use super::neighbours::{CROSSING, Neighbours};
use crate::layout::graph::{FAR, NEAR, RANKS};

/// What an order costs in all.
pub(super) fn total(neighbours: &Neighbours, order: &Order) -> u64 {
    let gaps = (1..RANKS).map(|rank| CROSSING * crossings(neighbours, order, rank));
    let arcs = (0..RANKS).map(|rank| arcs(neighbours, order, rank));
    gaps.chain(arcs).sum()
}

/// How many hops cross between the rank before and this one.
fn crossings(neighbours: &Neighbours, order: &Order, rank: usize) -> u64 {
    let mut tree = Tree::new(order.ranks[rank].len());
    let mut crossings = 0;
    let mut places = Vec::new();
    for vertex in &order.ranks[rank - 1] {
        places.clear();
        let others = neighbours.across(*vertex, FAR);
        places.extend(others.iter().map(|other| order.place[*other]));
        // From the end, so that hops of one vertex do not count as crossing each other.
        places.sort_unstable();
        crossings += places.iter().map(|place| tree.after(*place)).sum::<u64>();
        places.iter().for_each(|place| tree.add(*place));
    }
    crossings
}

/// Counts numbers below a limit, and how many of them are greater than another.
struct Tree {
    leaves: usize,
    counts: Vec<u64>,
}

impl Tree {
    fn new(limit: usize) -> Self {
        let leaves = limit.max(1).next_power_of_two();
        Tree {
            leaves,
            counts: vec![0; 2 * leaves],
        }
    }

    fn add(&mut self, number: usize) {
        let mut at = self.leaves + number;
        while at > 0 {
            self.counts[at] += 1;
            at /= 2;
        }
    }

    fn after(&self, number: usize) -> u64 {
        let mut at = self.leaves + number;
        let mut greater = 0;
        while at > 1 {
            if at.is_multiple_of(2) {
                greater += self.counts[at + 1];
            }
            at /= 2;
        }
        greater
    }
}

/// What the arcs of a rank pass on their side.
fn arcs(neighbours: &Neighbours, order: &Order, rank: usize) -> u64 {
    if !neighbours.has_arcs[rank] {
        return 0;
    }
    let vertices = &order.ranks[rank];
    let mut cost = 0;
    for (place, vertex) in vertices.iter().enumerate() {
        for side in [NEAR, FAR] {
            let others = neighbours.arcs(*vertex, side).iter();
            let ends = others.map(|other| order.place[*other]);
            // Each arc once, from the end that comes first.
            for end in ends.filter(|end| *end > place) {
                let passed = &vertices[place + 1..end];
                let passing = passed.iter().map(|other| neighbours.passing[*other][side]);
                cost += passing.sum::<u64>();
            }
        }
    }
    cost
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn the_tree_counts_what_is_greater() {
        let mut tree = Tree::new(5);
        let found: Vec<u64> = [3, 1, 4, 0, 1, 2]
            .into_iter()
            .map(|number| {
                let after = tree.after(number);
                tree.add(number);
                after
            })
            .collect();
        assert_eq!(found, [0, 1, 0, 3, 2, 2]);
    }
}
