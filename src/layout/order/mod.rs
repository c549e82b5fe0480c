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

#[cfg(test)]
mod tests {
    use super::order;
    use crate::layout::graph::LayeredGraph;
    use crate::model::{Framework, Id, Link, Node, Stage};
    use std::rc::Rc;

    /// Three inputs joined to three activities in the opposite order.
    fn tangled() -> Framework {
        let mut framework = Framework::new("Tangled");
        let stages = [Stage::Input, Stage::Activity];
        for (place, stage) in stages.into_iter().flat_map(|stage| [stage; 3]).enumerate() {
            let id = Id(place.to_string());
            framework.nodes.push(Rc::new(Node {
                id,
                stage,
                ..Node::default()
            }));
        }
        for (from, to) in [("0", "5"), ("1", "4"), ("2", "3")] {
            framework.links.push(Rc::new(Link {
                from: from.into(),
                to: to.into(),
                ..Link::default()
            }));
        }
        framework
    }

    #[test]
    fn what_is_tangled_is_untangled_unless_it_is_pinned() {
        let mut graph = LayeredGraph::new(&tangled());
        let found = order(&graph).ranks;
        let partners: Vec<usize> = found[0].iter().map(|item| 5 - item).collect();
        assert_eq!(partners, found[1]);
        graph.is_pinned[0] = true;
        assert_eq!(order(&graph).ranks[..2], [vec![0, 1, 2], vec![5, 4, 3]]);
        graph.is_pinned[1] = true;
        assert_eq!(order(&graph).ranks[..2], [vec![0, 1, 2], vec![3, 4, 5]]);
    }
}
