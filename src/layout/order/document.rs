//! The order of the document as a start: items as they are listed, and links that pass a stage
//! on the straight line between their ends. It is not improved here.

use super::Order;
use crate::layout::graph::{LayeredGraph, Path, RANKS};

/// The order of the document.
pub(super) fn document(graph: &LayeredGraph) -> Order {
    let heights = heights(graph);
    let mut order = Order {
        ranks: vec![Vec::new(); RANKS],
        place: vec![0; graph.rank_of.len()],
    };
    for (rank, vertices) in graph.ranks.iter().enumerate() {
        let mut vertices = vertices.clone();
        // Stable, and items grow: they keep their order.
        vertices.sort_by(|one, other| heights[*one].total_cmp(&heights[*other]));
        order.set(rank, vertices);
    }
    order
}

/// How far down in its rank each vertex is, from 0 to 1.
fn heights(graph: &LayeredGraph) -> Vec<f64> {
    let mut heights = vec![0.0; graph.rank_of.len()];
    for vertices in &graph.ranks {
        let items = vertices.iter().filter(|vertex| graph.is_item(**vertex));
        let count = items.clone().count() as f64;
        for (place, item) in items.enumerate() {
            heights[*item] = (place as f64 + 0.5) / count;
        }
    }
    for path in &graph.paths {
        pass(graph, path, &mut heights);
    }
    heights
}

/// Puts what a link passes on the line between its ends.
fn pass(graph: &LayeredGraph, path: &Path, heights: &mut [f64]) {
    let starts = path.hops.clone().map(|hop| graph.hops[hop].ends[0]);
    let passed: Vec<usize> = starts.skip(1).collect();
    let [from, to] = path.ends(graph).map(|item| heights[item]);
    let steps = passed.len() as f64 + 1.0;
    for (step, dummy) in passed.into_iter().enumerate() {
        heights[dummy] = from + (to - from) * (step as f64 + 1.0) / steps;
    }
}
