//! A first placing: boxes stacked in the order of the document, routes straight from box to box.

use super::drawing::{Drawing, NodeBox, Point, Route, RouteKind, StageBand};
use super::options::{Flow, LayoutOptions};
use super::title::title_lines;
use crate::model::{Framework, Id, Link, Node, Stage};
use std::collections::HashMap;

/// Stacks the boxes of each stage and joins them.
pub(super) fn place(framework: &Framework, options: &LayoutOptions) -> Drawing {
    let mut drawing = Drawing::default();
    let mut at = options.margin;
    for stage in Stage::ALL {
        let nodes: Vec<&Node> = framework.nodes_in(stage).map(AsRef::as_ref).collect();
        at += add_stage(&mut drawing, stage, at, &nodes, options) + options.stage_gap;
    }
    measure(&mut drawing, options);
    drawing.routes = routes(framework, &drawing.boxes, options);
    drawing
}

/// Adds a stage that begins at `at`, and gives its thickness.
fn add_stage(
    drawing: &mut Drawing,
    stage: Stage,
    at: f64,
    nodes: &[&Node],
    options: &LayoutOptions,
) -> f64 {
    let head = options.margin + options.heading_height;
    let mut thickness: f64 = options.empty_stage;
    let mut across = match options.flow {
        Flow::LeftToRight => head,
        Flow::TopToBottom => options.margin,
    };
    for node in nodes {
        let mut item = node_box(node, options);
        match options.flow {
            Flow::LeftToRight => {
                (item.x, item.y) = (at, across);
                across += item.height + options.box_gap;
                thickness = item.width;
            }
            Flow::TopToBottom => {
                (item.x, item.y) = (across, at + options.heading_height);
                across += item.width + options.box_gap;
                thickness = thickness.max(item.height + options.heading_height);
            }
        }
        drawing.boxes.push(item);
    }
    let (x, y, width, height) = match options.flow {
        Flow::LeftToRight => (at, options.margin, thickness, across),
        Flow::TopToBottom => (options.margin, at, across, thickness),
    };
    drawing.stages.push(StageBand {
        stage,
        x,
        y,
        width,
        height,
    });
    thickness
}

fn node_box(node: &Node, options: &LayoutOptions) -> NodeBox {
    let inside = options.box_width - 2.0 * options.padding;
    let lines = title_lines(&node.title, inside, options.title_size);
    let mut height = 2.0 * options.padding + options.badge_height;
    lines.iter().for_each(|_| height += options.line_height);
    NodeBox {
        id: node.id.clone(),
        stage: node.stage,
        x: 0.0,
        y: 0.0,
        width: options.box_width,
        height,
        lines,
    }
}

/// Makes the bands as long as the longest, and the drawing as large as all of it.
fn measure(drawing: &mut Drawing, options: &LayoutOptions) {
    let longest = drawing.stages.iter().fold(0.0_f64, |longest, band| {
        longest.max(match options.flow {
            Flow::LeftToRight => band.height,
            Flow::TopToBottom => band.width,
        })
    });
    for band in &mut drawing.stages {
        match options.flow {
            Flow::LeftToRight => band.height = longest,
            Flow::TopToBottom => band.width = longest,
        }
        drawing.width = drawing.width.max(band.x + band.width + options.margin);
        drawing.height = drawing.height.max(band.y + band.height + options.margin);
    }
}

fn routes(framework: &Framework, boxes: &[NodeBox], options: &LayoutOptions) -> Vec<Route> {
    let boxes: HashMap<&Id, &NodeBox> = boxes.iter().map(|item| (&item.id, item)).collect();
    let joined = |link: &Link| {
        let (from, to) = (boxes.get(&link.from)?, boxes.get(&link.to)?);
        Some(route(link, from, to, options))
    };
    let links = framework.links.iter();
    links.filter_map(|link| joined(link)).collect()
}

fn route(link: &Link, from: &NodeBox, to: &NodeBox, options: &LayoutOptions) -> Route {
    let kind = match from.stage.cmp(&to.stage) {
        std::cmp::Ordering::Less => RouteKind::Forward,
        std::cmp::Ordering::Equal => RouteKind::WithinStage,
        std::cmp::Ordering::Greater => RouteKind::Feedback,
    };
    let start = side(from, true, options.flow);
    let end = side(to, kind == RouteKind::WithinStage, options.flow);
    let beside = options.stage_gap / 3.0;
    let ahead = |point: Point, by: f64| match options.flow {
        Flow::LeftToRight => Point {
            x: point.x + by,
            ..point
        },
        Flow::TopToBottom => Point {
            y: point.y + by,
            ..point
        },
    };
    let before_end = match kind {
        RouteKind::WithinStage => ahead(end, beside),
        RouteKind::Forward | RouteKind::Feedback => ahead(end, -beside),
    };
    Route {
        id: link.id.clone(),
        from: link.from.clone(),
        to: link.to.clone(),
        kind,
        points: vec![start, ahead(start, beside), before_end, end],
    }
}

/// The middle of the side that links leave from, or of the one they arrive at.
fn side(item: &NodeBox, leaving: bool, flow: Flow) -> Point {
    let part = if leaving { 1.0 } else { 0.0 };
    match flow {
        Flow::LeftToRight => Point {
            x: item.x + item.width * part,
            y: item.y + item.height / 2.0,
        },
        Flow::TopToBottom => Point {
            x: item.x + item.width / 2.0,
            y: item.y + item.height * part,
        },
    }
}
