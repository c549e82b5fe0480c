//! Paints paths: rectangles, and the shapes of figures. What they belong to is noted in `paint`.

use super::marks::ShapeStroke;
use super::style::Colour;
use crate::picture::Segment;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Stroke, StrokeDash};
use krilla::surface::Surface;

/// Paints a path. One without fill and without stroke is not there.
pub(super) fn shape(
    surface: &mut Surface,
    segments: &[Segment],
    fill: Option<Colour>,
    stroke: Option<&ShapeStroke>,
) {
    let Some(path) = path(segments) else {
        return;
    };
    if fill.is_some() || stroke.is_some() {
        surface.set_fill(fill.map(paint));
        surface.set_stroke(stroke.map(self::stroke));
        surface.draw_path(&path);
        surface.set_stroke(None);
    }
}

fn path(segments: &[Segment]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for segment in segments {
        match *segment {
            Segment::Move((x, y)) => path.move_to(x, y),
            Segment::Line((x, y)) => path.line_to(x, y),
            Segment::Curve((x1, y1), (x, y)) => path.quad_to(x1, y1, x, y),
        }
    }
    path.finish()
}

fn stroke(stroke: &ShapeStroke) -> Stroke {
    Stroke {
        paint: paint(stroke.colour).paint,
        width: stroke.width,
        dash: stroke.dash.map(|dash| StrokeDash {
            array: dash.to_vec(),
            offset: 0.0,
        }),
        ..Stroke::default()
    }
}

/// Paints a rectangle.
pub(super) fn rectangle(
    surface: &mut Surface,
    (x, y, width, height): (f32, f32, f32, f32),
    colour: Colour,
) {
    let mut path = PathBuilder::new();
    if let Some(rectangle) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rectangle);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(paint(colour)));
        surface.draw_path(&path);
    }
}

pub(super) fn paint(Colour(red, green, blue): Colour) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::default(),
    }
}
