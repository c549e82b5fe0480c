//! How deep everything is along the flow: bands, lanes beside them, and the gaps in which
//! routes change their place. Where things stand across the flow belongs in `position`.

use super::graph::{FAR, LayeredGraph, NEAR, RANKS, Run};
use super::lanes::Lanes;
use super::options::{Flow, LayoutOptions};

/// The depths of a drawing, along the flow.
pub(super) struct Frame {
    /// Each stage's band.
    pub bands: Vec<Band>,
    /// Where the drawing ends, without the margin.
    pub end: f64,
}

/// The band of a stage, along the flow.
pub(super) struct Band {
    /// Where it begins.
    pub begin: f64,
    /// Where its boxes begin: after the heading, if that is in the way.
    pub boxes: f64,
    /// Where it ends.
    pub end: f64,
    /// Where the lanes before it begin; routes change their place before that.
    pub lanes_before: f64,
    /// Where the lanes after it end; routes change their place after that.
    pub lanes_after: f64,
}

/// How deep things are; none for what is not an item.
pub(super) fn frame(
    graph: &LayeredGraph,
    lanes: &Lanes,
    depth: &[f64],
    bends: &[usize],
    options: &LayoutOptions,
) -> Frame {
    let mut at = options.margin;
    let mut bands: Vec<Band> = Vec::with_capacity(RANKS);
    for (rank, bends) in bends.iter().enumerate() {
        if rank > 0 {
            at += gap(*bends, options);
        }
        let band = band(graph, lanes.count[rank], rank, at, depth, options);
        at = band.lanes_after;
        bands.push(band);
    }
    Frame { bands, end: at }
}

fn band(
    graph: &LayeredGraph,
    lanes: [usize; 2],
    rank: usize,
    at: f64,
    depth: &[f64],
    options: &LayoutOptions,
) -> Band {
    let items = graph.ranks[rank]
        .iter()
        .filter(|vertex| graph.is_item(**vertex));
    let deepest = items.map(|vertex| depth[*vertex]).reduce(f64::max);
    let (heading, empty) = match options.flow {
        Flow::LeftToRight => (0.0, options.empty_stage),
        Flow::TopToBottom => (options.heading_height, 0.0),
    };
    let begin = at + lane_room(lanes[NEAR], options);
    let boxes = begin + heading;
    let end = boxes + deepest.unwrap_or(empty);
    Band {
        begin,
        boxes,
        end,
        lanes_before: at,
        lanes_after: end + lane_room(lanes[FAR], options),
    }
}

/// Room for so many lanes, with room for an arrowhead between the first and the boxes.
fn lane_room(lanes: usize, options: &LayoutOptions) -> f64 {
    match lanes {
        0 => 0.0,
        lanes => (lanes + 1) as f64 * options.route_gap,
    }
}

/// How far a lane is from its band.
pub(super) fn lane_distance(lane: usize, options: &LayoutOptions) -> f64 {
    (lane + 2) as f64 * options.route_gap
}

/// The gap between two stages, wider where many routes change their place in it.
fn gap(bends: usize, options: &LayoutOptions) -> f64 {
    let more = bends.saturating_sub(FEW_BENDS) as f64 * options.route_gap / 4.0;
    options.stage_gap + more.min(options.stage_gap * WIDEST)
}

/// Routes that change their place in a gap of the usual width.
const FEW_BENDS: usize = 6;
/// How much wider a gap may become, in usual gaps.
const WIDEST: f64 = 1.5;

/// How many hops are not straight in the gap before each rank.
pub(super) fn bends(graph: &LayeredGraph, ends: &dyn Fn(usize) -> [f64; 2]) -> Vec<usize> {
    let mut bends = vec![0; RANKS];
    for (number, hop) in graph.hops.iter().enumerate() {
        let [from, to] = ends(number);
        if hop.run == Run::Across && from != to {
            let [one, other] = hop.ends.map(|vertex| graph.rank_of[vertex]);
            bends[one.max(other)] += 1;
        }
    }
    bends
}
