//! A figure: a picture scaled to a page, its words as words. One whose letters would be too
//! small between the margins stands on a page of its own, across. What is in it is decided in
//! `picture`.

use super::compose::Composer;
use super::flow::Strip;
use super::marks::{Mark, Role, ShapeStroke, Sheet};
use super::style::{self, Colour, Look};
use super::tags::{Kind, TagId};
use crate::picture::{self, LETTERS, Picture, Segment, Shape, Spot, Stroke, rounded_box};

/// The smallest letters that are easy to read on paper.
const LEAST_LETTERS: f32 = 8.0;
/// A picture is never larger than this: a pixel in points, as CSS has it.
const NATURAL: f32 = 0.75;
/// Space above a figure between the margins.
const SPACE: f32 = 12.0;
/// A figure that is higher would leave too much of the page before it empty.
const HIGHEST: f32 = style::HEIGHT / 2.0;

/// Where a picture is put and how much smaller it is drawn.
#[derive(Debug, Clone, Copy)]
struct Put {
    scale: f32,
    left: f32,
    tag: TagId,
}

impl Composer {
    /// A picture under a tag of its own, with its description for readers.
    pub(super) fn figure(&mut self, parent: TagId, picture: &Picture) {
        if picture.width <= 0.0 || picture.height <= 0.0 {
            return;
        }
        let alternative = Kind::Figure(picture.description.clone());
        let tag = self.tags.add(Some(parent), alternative);
        let sheet = match scale(picture, Sheet::Upright) * LETTERS >= LEAST_LETTERS {
            true => Sheet::Upright,
            false => Sheet::Across,
        };
        let marks = self.picture(picture, sheet, tag);
        let height = picture.height * scale(picture, sheet);
        if sheet == Sheet::Upright && height <= HIGHEST {
            return self.push(Strip {
                marks,
                height,
                space: SPACE,
                figure: true,
                ..Strip::default()
            });
        }
        // It takes no room in the column, and what follows stays with what was before.
        self.strips.push(Strip {
            marks,
            keep: true,
            apart: Some(sheet),
            ..Strip::default()
        });
    }

    fn picture(&mut self, picture: &Picture, sheet: Sheet, tag: TagId) -> Vec<Mark> {
        let scale = scale(picture, sheet);
        let (left, width) = sheet.column();
        let put = Put {
            scale,
            left: match sheet {
                Sheet::Upright => left,
                Sheet::Across => left + (width - picture.width * scale) / 2.0,
            },
            tag,
        };
        let mut marks = vec![Mark::Frame {
            x: put.left,
            y: 0.0,
            width: picture.width * scale,
            height: picture.height * scale,
            tag,
        }];
        for shape in &picture.shapes {
            self.shape(shape, put, &mut marks);
        }
        marks
    }

    fn shape(&mut self, shape: &Shape, put: Put, marks: &mut Vec<Mark>) {
        match shape {
            Shape::Box {
                at,
                size,
                corner,
                fill,
                edge,
            } => marks.push(put.area(&rounded_box(*at, *size, *corner), Some(*fill), *edge)),
            Shape::Path {
                segments,
                fill,
                stroke,
            } => marks.push(put.area(segments, *fill, *stroke)),
            Shape::Words {
                at,
                lines,
                leading,
                size,
                bold,
                colour,
            } => {
                let look = put.look(*size, *bold, *colour);
                self.words(lines, *at, *leading, look, put, marks);
            }
        }
    }

    fn words(
        &mut self,
        lines: &[String],
        (x, baseline): Spot,
        leading: f32,
        look: Look,
        put: Put,
        marks: &mut Vec<Mark>,
    ) {
        // Together, so that the words at either side of a break are kept apart for readers.
        let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
        let words = lines.join("\n");
        let set = self.setter.drawn(&words, &look);
        let mut baseline = baseline;
        for line in set {
            let (x, y) = put.spot((x, baseline));
            marks.push(Mark::Line {
                x,
                y: y - line.baseline,
                line,
                role: Role::Content(put.tag),
            });
            baseline += leading;
        }
    }
}

/// How much smaller a picture is on a sheet.
fn scale(picture: &Picture, sheet: Sheet) -> f32 {
    let (_, width) = sheet.column();
    let (_, height) = sheet.rows();
    let fits = (width / picture.width).min(height / picture.height);
    fits.min(NATURAL)
}

impl Put {
    fn spot(self, (x, y): Spot) -> Spot {
        (self.left + x * self.scale, y * self.scale)
    }

    fn area(
        self,
        segments: &[Segment],
        fill: Option<picture::Colour>,
        stroke: Option<Stroke>,
    ) -> Mark {
        let segments = segments.iter().map(|segment| match *segment {
            Segment::Move(to) => Segment::Move(self.spot(to)),
            Segment::Line(to) => Segment::Line(self.spot(to)),
            Segment::Curve(pull, to) => Segment::Curve(self.spot(pull), self.spot(to)),
        });
        let shorter = |length: f32| length * self.scale;
        Mark::Shape {
            segments: segments.collect(),
            fill: fill.map(colour),
            stroke: stroke.map(|stroke| ShapeStroke {
                colour: colour(stroke.colour),
                width: shorter(stroke.width),
                dash: stroke.dash.pattern().map(|dash| dash.map(shorter)),
            }),
            tag: self.tag,
        }
    }

    fn look(self, size: f32, bold: bool, ink: picture::Colour) -> Look {
        let size = size * self.scale;
        Look {
            size,
            leading: size * 1.2,
            bold,
            ink: colour(ink),
            ..style::CELL
        }
    }
}

fn colour(colour: picture::Colour) -> Colour {
    let (red, green, blue) = colour.parts();
    Colour(red, green, blue)
}
