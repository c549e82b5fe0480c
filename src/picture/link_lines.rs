//! Draws the links: how strong the evidence is by the pattern of the line, where it leads by an
//! arrowhead, and feedback by a double line. What patterns there are is in `link_style`, what
//! they mean is said beside them in `link_words` and under the picture in `legend`.

use super::colours::{PAPER, QUIET};
use super::curve::{distance, rounded, towards};
use super::link_style::{HALF_HEAD, HEAD, LOOP_CORE, link_style};
use super::pen::Pen;
use super::shape::{Segment, Spot, Stroke};
use crate::layout::Drawing;
use crate::model::{Framework, Id, LinkStrength};
use std::collections::HashMap;

/// The radius of corners.
const RADIUS: f32 = 9.0;

/// Draws every link.
pub(super) fn draw(pen: &mut Pen, framework: &Framework, drawing: &Drawing) {
    let strengths = strengths(framework);
    for route in &drawing.routes {
        let strength = strengths.get(&route.id).copied().unwrap_or_default();
        let points = pen.spots(&route.points);
        draw_line(pen, &points, strength, route.is_loop);
    }
}

/// How well each link is supported.
pub(super) fn strengths(framework: &Framework) -> HashMap<&Id, LinkStrength> {
    let links = framework.links.iter();
    links.map(|link| (&link.id, link.strength)).collect()
}

/// The line of a link of this strength, which ends in an arrowhead at the last of its points.
pub(super) fn draw_line(pen: &mut Pen, points: &[Spot], strength: LinkStrength, is_loop: bool) {
    let [.., before, tip] = points else {
        return;
    };
    let (before, tip) = (*before, *tip);
    let reach = (HEAD - 1.0).min(distance(before, tip));
    let mut shorter = points.to_vec();
    if let Some(last) = shorter.last_mut() {
        *last = towards(tip, before, reach);
    }
    let style = link_style(strength, is_loop);
    let line = rounded(&shorter, RADIUS);
    let stroke = Stroke {
        colour: QUIET,
        width: style.width,
        dash: style.dash,
    };
    pen.stroke(line.clone(), stroke);
    if is_loop {
        pen.stroke(line, Stroke::solid(PAPER, LOOP_CORE));
    }
    pen.area(arrowhead(before, tip), QUIET, None);
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
