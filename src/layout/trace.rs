//! From depths and positions to the finished drawing: bands, boxes, and the bends of routes.
//! Everything is reckoned along and across the flow, and turned into x and y at the end.

use super::drawing::{Drawing, NodeBox, Point, Route, RouteKind, StageBand};
use super::frame::{Frame, lane_distance};
use super::graph::{FAR, LayeredGraph, Path, Run};
use super::lanes::Lanes;
use super::options::{Flow, LayoutOptions};
use super::order::Order;
use super::ports::Ports;
use super::sizes::Size;
use crate::model::{Framework, Id, Stage};
use std::collections::HashSet;

/// Everything that is known about a drawing.
pub(super) struct Trace<'a> {
    pub framework: &'a Framework,
    pub options: &'a LayoutOptions,
    pub graph: &'a LayeredGraph,
    pub order: &'a Order,
    pub sizes: Vec<Size>,
    pub extent: Vec<f64>,
    pub depth: Vec<f64>,
    pub middles: Vec<f64>,
    pub ports: Ports,
    pub lanes: Lanes,
    pub frame: Frame,
    /// The links that close a loop.
    pub loops: HashSet<&'a Id>,
}

/// A place along and across the flow.
#[derive(Clone, Copy)]
struct Spot {
    along: f64,
    across: f64,
}

/// Draws it.
pub(super) fn trace(mut trace: Trace) -> Drawing {
    let across = trace.shift();
    let begin = trace.options.margin;
    let stages = trace.bands(begin, across);
    let routes = trace
        .graph
        .paths
        .iter()
        .map(|path| trace.route(path))
        .collect();
    let (width, height) = trace.turned(trace.frame.end, across);
    Drawing {
        width: width + trace.options.margin,
        height: height + trace.options.margin,
        stages,
        boxes: trace.boxes(),
        routes,
    }
}

impl Trace<'_> {
    /// Moves everything across the flow to where the drawing begins, and says where it ends.
    fn shift(&mut self) -> f64 {
        let mut least = f64::INFINITY;
        let mut most = f64::NEG_INFINITY;
        for (vertex, middle) in self.middles.iter().enumerate() {
            least = least.min(middle - self.extent[vertex] / 2.0);
            most = most.max(middle + self.extent[vertex] / 2.0);
        }
        let begin = self.options.margin
            + match self.options.flow {
                Flow::LeftToRight => self.options.heading_height,
                Flow::TopToBottom => 0.0,
            };
        if least > most {
            return begin;
        }
        self.middles
            .iter_mut()
            .for_each(|middle| *middle += begin - least);
        begin + most - least
    }

    fn turned(&self, along: f64, across: f64) -> (f64, f64) {
        match self.options.flow {
            Flow::LeftToRight => (along, across),
            Flow::TopToBottom => (across, along),
        }
    }

    fn bands(&self, begin: f64, end: f64) -> Vec<StageBand> {
        let bands = Stage::ALL.into_iter().zip(&self.frame.bands);
        let bands = bands.map(|(stage, band)| {
            let (x, y) = self.turned(band.begin, begin);
            let (width, height) = self.turned(band.end - band.begin, end - begin);
            StageBand {
                stage,
                x,
                y,
                width,
                height,
            }
        });
        bands.collect()
    }

    fn boxes(&self) -> Vec<NodeBox> {
        let vertices = self.order.ranks.iter().flatten();
        let items = vertices.filter(|vertex| self.graph.is_item(**vertex));
        items.map(|item| self.node_box(*item)).collect()
    }

    fn node_box(&self, item: usize) -> NodeBox {
        let node = &self.framework.nodes[item];
        let size = &self.sizes[item];
        let along = self.frame.bands[self.graph.rank_of[item]].boxes;
        let (x, y) = self.turned(along, self.middles[item] - self.extent[item] / 2.0);
        NodeBox {
            id: node.id.clone(),
            stage: node.stage,
            x,
            y,
            width: size.width,
            height: size.height,
            lines: size.lines.clone(),
        }
    }

    fn route(&self, path: &Path) -> Route {
        let mut spots: Vec<Spot> = Vec::new();
        for hop in path.hops.clone() {
            let bends = match self.graph.hops[hop].run {
                Run::Across => self.across(hop),
                Run::Arc(side) => self.arc(hop, side),
            };
            bends
                .into_iter()
                .for_each(|spot| add_bend(&mut spots, spot));
        }
        let link = &self.framework.links[path.link];
        let points = spots.iter().map(|spot| {
            let (x, y) = self.turned(spot.along, spot.across);
            Point { x, y }
        });
        Route {
            id: link.id.clone(),
            from: link.from.clone(),
            to: link.to.clone(),
            kind: path.kind,
            is_loop: path.kind == RouteKind::Feedback || self.loops.contains(&link.id),
            points: points.collect(),
        }
    }

    /// Where an end of a hop is: on the side of a box, or at the edge of the band it passes.
    fn end(&self, hop: usize, end: usize) -> Spot {
        let vertex = self.graph.hops[hop].ends[end];
        let band = &self.frame.bands[self.graph.rank_of[vertex]];
        let is_far = self.graph.side_of(hop, vertex) == FAR;
        let along = match (is_far, self.graph.is_item(vertex)) {
            (true, true) => band.boxes + self.depth[vertex],
            (true, false) => band.end,
            (false, true) => band.boxes,
            (false, false) => band.begin,
        };
        Spot {
            along,
            across: self.middles[vertex] + self.ports[hop][end],
        }
    }

    /// Straight past the lanes, aslant through the gap, straight past the lanes again.
    fn across(&self, hop: usize) -> Vec<Spot> {
        let ends = [self.end(hop, 0), self.end(hop, 1)];
        let ranks = self.graph.hops[hop]
            .ends
            .map(|vertex| self.graph.rank_of[vertex]);
        let before = self.frame.bands[ranks[0].min(ranks[1])].lanes_after;
        let after = self.frame.bands[ranks[0].max(ranks[1])].lanes_before;
        let straight = (self.options.route_gap).min((after - before) / 4.0);
        let (mut leaves, mut arrives) = (before + straight, after - straight);
        if ranks[0] > ranks[1] {
            (leaves, arrives) = (arrives, leaves);
        }
        let [from, to] = ends;
        let bend = |along: f64, across: f64| Spot { along, across };
        vec![
            from,
            bend(leaves, from.across),
            bend(arrives, to.across),
            to,
        ]
    }

    /// Out to a lane, along it, and back.
    fn arc(&self, hop: usize, side: usize) -> Vec<Spot> {
        let [from, to] = [self.end(hop, 0), self.end(hop, 1)];
        let rank = self.graph.rank_of[self.graph.hops[hop].ends[0]];
        let band = &self.frame.bands[rank];
        let distance = lane_distance(self.lanes.lane[hop], self.options);
        let along = match side {
            FAR => band.end + distance,
            _ => band.begin - distance,
        };
        let bend = |across: f64| Spot { along, across };
        vec![from, bend(from.across), bend(to.across), to]
    }
}

/// Adds a bend, without what would not be one.
fn add_bend(spots: &mut Vec<Spot>, spot: Spot) {
    if let [.., first, second] = spots.as_slice() {
        let is_level = first.across == second.across && second.across == spot.across;
        let is_upright = first.along == second.along && second.along == spot.along;
        if is_level || is_upright {
            spots.pop();
        }
    }
    let repeats = spots
        .last()
        .is_some_and(|last| last.along == spot.along && last.across == spot.across);
    if !repeats {
        spots.push(spot);
    }
}
