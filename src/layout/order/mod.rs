//! The order of vertices within their ranks, so that few routes cross. Where they stand is
//! decided in `position`.
//!
//! Finding the best order is NP-hard, so it is sought by layer sweeps with barycentres
//! (Sugiyama, Tagawa and Toda 1981) and medians (Eades and Wormald 1994; Gansner, Koutsofios,
//! North and Vo 1993), then by sifting (Matuszewski, Schönfeld and Molitor 1999), then by
//! moving a vertex somewhere else and sifting what that touches, as long as the budget lasts
//! (iterated local search; Lourenço, Martin and Stützle 2003). The budget counts work, never
//! time, so the same chain gives the same order everywhere.

mod cost;
mod document;
mod neighbours;
mod search;
mod sift;
mod sweep;

use super::graph::LayeredGraph;

/// The vertices of each rank in an order, and the place of each vertex in its rank.
#[derive(Debug, Clone)]
pub(super) struct Order {
    /// The vertices of each rank.
    pub ranks: Vec<Vec<usize>>,
    /// The place of each vertex in its rank.
    pub place: Vec<usize>,
}

/// The vertices of each rank in an order with few crossings, close to that of the document.
pub(super) fn order(graph: &LayeredGraph) -> Order {
    search::search(graph)
}

impl Order {
    /// Gives a rank an order.
    fn set(&mut self, rank: usize, vertices: Vec<usize>) {
        for (place, vertex) in vertices.iter().enumerate() {
            self.place[*vertex] = place;
        }
        self.ranks[rank] = vertices;
    }

    /// Takes a vertex to another place of its rank; those between move up.
    fn move_to(&mut self, rank: usize, vertex: usize, target: usize) {
        let from = self.place[vertex];
        let vertices = &mut self.ranks[rank];
        let changed = if from < target {
            vertices[from..=target].rotate_left(1);
            from..=target
        } else {
            vertices[target..=from].rotate_right(1);
            target..=from
        };
        for place in changed {
            self.place[vertices[place]] = place;
        }
    }
}
