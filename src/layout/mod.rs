//! The chain as boxes and routes: pure geometry in CSS pixels, the same for the page, the
//! exported picture and the specification. Drawing, colours and words do not belong here.
//!
//! This is a layered layout (Sugiyama, Tagawa and Toda 1981) whose layers are given: the stages.
//! `graph` makes the ranks and lets links pass stages; `order` chooses who stands above whom;
//! `ports` where links are attached; `position` where boxes stand; `lanes` and `frame` how deep
//! everything is; `trace` draws it. All but the last speak of *along* the flow and *across* it,
//! so that rows are columns turned.

mod advance;
mod area;
mod drawing;
mod frame;
mod graph;
mod grid;
mod labels;
mod lanes;
mod measure;
mod options;
mod order;
mod ports;
mod position;
mod sizes;
mod slide;
mod title;
mod trace;

pub use advance::text_width;
pub use area::Area;
pub use drawing::{Drawing, NodeBox, Point, Route, RouteKind, StageBand};
pub use labels::{Label, place_labels};
pub use measure::{Measures, measure};
pub use options::{Flow, LayoutOptions};
pub use title::title_lines;

use crate::chain::Graph;
use crate::model::{Framework, Id, Node};
use graph::LayeredGraph;
use position::Setting;
use sizes::Size;
use std::collections::HashSet;
use trace::Trace;

/// Lays out the chain of a framework: every item is a box in the band of its stage, and every
/// link a route from the border of one box to the border of another. The same framework and
/// options give the same drawing. A link whose item does not exist is left out.
pub fn layout(framework: &Framework, options: &LayoutOptions) -> Drawing {
    layout_with(framework, options, |_| options.badge_height)
}

/// The same with room under each title for what the item needs there, in place of the same
/// `badge_height` for all.
pub fn layout_with(
    framework: &Framework,
    options: &LayoutOptions,
    badge_height: impl Fn(&Node) -> f64,
) -> Drawing {
    let graph = LayeredGraph::new(framework);
    let order = order::order(&graph);
    let nodes = framework.nodes.iter();
    let sizes: Vec<Size> = nodes
        .map(|node| sizes::size(node, options, badge_height(node)))
        .collect();
    let (extent, depth) = turned(&graph, &sizes, options.flow);
    let mut ports = ports::spread(&graph, &order, &extent);
    let middles = position::position(&Setting {
        graph: &graph,
        order: &order,
        extent: &extent,
        ports: &ports,
        options,
    });
    slide::slide(&graph, &order, &extent, &middles, &mut ports);
    let ends = |hop: usize| {
        let [from, to] = graph.hops[hop].ends;
        [middles[from] + ports[hop][0], middles[to] + ports[hop][1]]
    };
    let lanes = lanes::lanes(&graph, &ends);
    let bends = frame::bends(&graph, &ends);
    trace::trace(Trace {
        frame: frame::frame(&graph, &lanes, &depth, &bends, options),
        framework,
        options,
        graph: &graph,
        order: &order,
        sizes,
        extent,
        depth,
        middles,
        ports,
        lanes,
        loops: loops(framework),
    })
}

/// The links that close a loop, so that one within a stage is told from other links there.
fn loops(framework: &Framework) -> HashSet<&Id> {
    let closing = Graph::of(framework).feedback_loops().into_iter();
    closing.map(|link| &link.id).collect()
}

/// How much of its rank each vertex takes up, and how deep it is along the flow. A place where
/// a link passes takes up nothing.
fn turned(graph: &LayeredGraph, sizes: &[Size], flow: Flow) -> (Vec<f64>, Vec<f64>) {
    let vertices = graph.rank_of.len();
    let padded = |length: fn(&Size) -> f64| -> Vec<f64> {
        let lengths = sizes.iter().map(length);
        lengths
            .chain(std::iter::repeat(0.0))
            .take(vertices)
            .collect()
    };
    let (width, height) = (padded(|size| size.width), padded(|size| size.height));
    match flow {
        Flow::LeftToRight => (height, width),
        Flow::TopToBottom => (width, height),
    }
}
