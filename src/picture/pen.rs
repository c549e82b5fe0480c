//! Putting shapes on paper: numbers as they are written in files, and the whole moved to where
//! it belongs. What is drawn is decided in `scene` and its neighbours.

use super::clean::clean;
use super::colours::Colour;
use super::shape::{LEADING, LETTERS, Segment, Shape, Spot, Stroke};
use crate::layout::Point;

/// What has been drawn so far.
pub(super) struct Pen {
    /// How far everything from the layout is moved, right and down.
    pub offset: (f64, f64),
    pub shapes: Vec<Shape>,
}

impl Pen {
    /// A place of the layout as a place of the picture.
    pub fn spot(&self, x: f64, y: f64) -> Spot {
        (tenths(x + self.offset.0), tenths(y + self.offset.1))
    }

    /// The points of a route as places of the picture.
    pub fn spots(&self, points: &[Point]) -> Vec<Spot> {
        let spot = |point: &Point| self.spot(point.x, point.y);
        points.iter().map(spot).collect()
    }

    /// A line along these pieces.
    pub fn stroke(&mut self, segments: Vec<Segment>, stroke: Stroke) {
        self.shapes.push(Shape::Path {
            segments: segments.into_iter().map(neat).collect(),
            fill: None,
            stroke: Some(stroke),
        });
    }

    /// An area with a line around it, if it has one.
    pub fn area(&mut self, segments: Vec<Segment>, fill: Colour, stroke: Option<Stroke>) {
        self.shapes.push(Shape::Path {
            segments: segments.into_iter().map(neat).collect(),
            fill: Some(fill),
            stroke,
        });
    }

    /// Lines of words in letters of the usual size.
    pub fn words(&mut self, at: Spot, lines: &[String], bold: bool, colour: Colour) {
        self.shapes.push(Shape::Words {
            at: (rounded_tenth(at.0), rounded_tenth(at.1)),
            lines: lines.iter().map(|line| clean(line)).collect(),
            leading: LEADING,
            size: LETTERS,
            bold,
            colour,
        });
    }
}

/// From a line's top to its baseline.
pub(super) const ASCENT: f32 = 13.0;

/// A tenth of a pixel is finer than any eye, and short in a file.
pub(super) fn tenths(length: f64) -> f32 {
    ((length * 10.0).round() / 10.0) as f32
}

fn rounded_tenth(length: f32) -> f32 {
    tenths(f64::from(length))
}

fn neat(segment: Segment) -> Segment {
    let neat = |(x, y): Spot| (rounded_tenth(x), rounded_tenth(y));
    match segment {
        Segment::Move(to) => Segment::Move(neat(to)),
        Segment::Line(to) => Segment::Line(neat(to)),
        Segment::Curve(pull, to) => Segment::Curve(neat(pull), neat(to)),
    }
}
