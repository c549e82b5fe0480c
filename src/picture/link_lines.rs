//! Draws the links: how strong the evidence is by the pattern of the line, where it leads by an
//! arrowhead, and feedback by a hollow one and a word. What patterns mean is said in `legend`.

use super::colours::{Colour, PAPER, QUIET, stage_colours};
use super::curve::{distance, rounded, towards};
use super::pen::{Pen, tenths};
use super::shape::{Dash, LETTERS, Segment, Spot, Stroke};
use crate::layout::{Drawing, NodeBox, Route, RouteKind, text_width};
use crate::model::{Framework, Id, LinkStrength, Stage};
use crate::text::{Message, Text};
use std::collections::HashMap;

/// The radius of corners.
const RADIUS: f32 = 9.0;
/// How long an arrowhead is, and half of how wide.
const HEAD: f32 = 7.5;
const HALF_HEAD: f32 = 3.6;
/// The height of a label, and the room on both sides of its word.
const LABEL: f32 = 17.0;
const LABEL_SIDE: f32 = 3.0;

/// Draws every link.
pub(super) fn draw(pen: &mut Pen, framework: &Framework, drawing: &Drawing, text: &Text) {
    let strengths = strengths(framework);
    let stages: HashMap<&Id, Stage> = drawing.boxes.iter().map(|it| (&it.id, it.stage)).collect();
    let mut labels = Vec::new();
    for route in &drawing.routes {
        let colour = match (route.kind, stages.get(&route.from)) {
            (RouteKind::Forward | RouteKind::WithinStage, Some(stage)) => {
                stage_colours(*stage).edge
            }
            _ => QUIET,
        };
        let strength = strengths.get(&route.id).copied().unwrap_or_default();
        let points = pen.spots(&route.points);
        draw_line(pen, &points, line_of(strength, colour), is_feedback(route));
        if is_feedback(route) {
            labels.push(points);
        }
    }
    for points in labels {
        draw_label(pen, &points, &drawing.boxes, text);
    }
}

/// How well each link is supported.
pub(super) fn strengths(framework: &Framework) -> HashMap<&Id, LinkStrength> {
    let links = framework.links.iter();
    links.map(|link| (&link.id, link.strength)).collect()
}

pub(super) fn is_feedback(route: &Route) -> bool {
    route.kind == RouteKind::Feedback
}

/// The line of a link of this strength.
pub(super) fn line_of(strength: LinkStrength, colour: Colour) -> Stroke {
    let (dash, width) = match strength {
        LinkStrength::Untested => (Dash::Dots, 1.6),
        LinkStrength::Weak => (Dash::Short, 1.6),
        LinkStrength::Moderate => (Dash::Long, 1.6),
        LinkStrength::Strong => (Dash::Solid, 2.2),
    };
    Stroke {
        colour,
        width,
        dash,
    }
}

/// A line that ends in an arrowhead at the last of its points.
pub(super) fn draw_line(pen: &mut Pen, points: &[Spot], stroke: Stroke, hollow: bool) {
    let [.., before, tip] = points else {
        return;
    };
    let (before, tip) = (*before, *tip);
    let reach = HEAD.min(distance(before, tip));
    let mut shorter = points.to_vec();
    if let Some(last) = shorter.last_mut() {
        *last = towards(tip, before, reach);
    }
    pen.stroke(rounded(&shorter, RADIUS), stroke);
    let edge = hollow.then(|| Stroke::solid(stroke.colour, 1.2));
    let fill = if hollow { PAPER } else { stroke.colour };
    pen.area(arrowhead(before, tip), fill, edge);
}

/// A triangle with its tip at the end of a line.
fn arrowhead(before: Spot, tip: Spot) -> Vec<Segment> {
    let base = match distance(before, tip) {
        0.0 => (tip.0 - HEAD, tip.1),
        _ => towards(tip, before, HEAD),
    };
    let across = (
        (tip.1 - base.1) / HEAD * HALF_HEAD,
        (base.0 - tip.0) / HEAD * HALF_HEAD,
    );
    let one = (base.0 + across.0, base.1 + across.1);
    let other = (base.0 - across.0, base.1 - across.1);
    let lines = [one, other, tip].map(Segment::Line);
    [Segment::Move(tip)].into_iter().chain(lines).collect()
}

/// Says on a line that it is feedback, where the word is on no box if there is such a place.
fn draw_label(pen: &mut Pen, points: &[Spot], boxes: &[NodeBox], text: &Text) {
    let word = text.get(Message::PictureFeedback);
    let width = tenths(text_width(&word, f64::from(LETTERS))) + 2.0 * LABEL_SIDE;
    let mut places = label_places(points);
    let clear = |place: &Spot| !boxes.iter().any(|item| touches(pen, item, *place, width));
    let chosen = places.iter().copied().find(clear);
    let Some((x, y)) = chosen.or_else(|| places.pop()) else {
        return;
    };
    let at = (x - width / 2.0, y - LABEL / 2.0);
    let ground = super::curve::rounded_box(at, (width, LABEL), 3.0);
    pen.area(ground, PAPER, None);
    let words = (at.0 + LABEL_SIDE, at.1 + 12.8);
    pen.words(words, &[word], false, QUIET);
}

/// Places for a label, the best first: the middles of the longest pieces.
fn label_places(points: &[Spot]) -> Vec<Spot> {
    let mut pieces: Vec<(Spot, Spot)> = points
        .windows(2)
        .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
        .collect();
    pieces.sort_by(|one, other| distance(other.0, other.1).total_cmp(&distance(one.0, one.1)));
    let along = [0.5, 0.3, 0.7];
    let places = pieces.iter().flat_map(|(from, to)| {
        let length = distance(*from, *to);
        along.map(|part| towards(*from, *to, length * part))
    });
    places.collect()
}

/// Whether a label in the middle of a place would lie on a box.
fn touches(pen: &Pen, item: &NodeBox, (x, y): Spot, width: f32) -> bool {
    let (left, top) = pen.spot(item.x, item.y);
    let (right, foot) = pen.spot(item.x + item.width, item.y + item.height);
    let (half, tall) = (width / 2.0, LABEL / 2.0);
    x + half > left && x - half < right && y + tall > top && y - tall < foot
}
