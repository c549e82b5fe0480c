//! A figure: a picture under its caption, scaled to a page, its words as words. One whose letters
//! would be too small between the margins stands on a page across, with the heading that leads up
//! to it where there is room for both. What is in it is decided in `picture`.

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
/// Space between a caption and its figure.
const SPACE: f32 = 5.0;
/// As much text as may be taken to the next page for the sake of the figure after it.
const LONGEST_LEAD: f32 = style::HEIGHT / 4.0;
/// What sums of lengths may be off by.
const ROUNDING: f32 = 0.1;

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
        let tag = self
            .tags
            .add(Some(parent), Kind::Figure(alternative(picture)));
        let start = self.strips.len();
        if !says_its_title(picture) {
            self.caption(tag, &picture.title);
        }
        let caption = height(self.strips.get(start..).unwrap_or_default()) + SPACE;
        // One that is as long as a chapter is text, and the figure stands after it.
        let (start, caption) = match caption <= LONGEST_LEAD {
            true => (start, caption),
            false => (self.strips.len(), 0.0),
        };
        let sheet = match scale(picture, Sheet::Upright, caption) * LETTERS >= LEAST_LETTERS {
            true => Sheet::Upright,
            false => Sheet::Across,
        };
        let above = self.stand(picture, sheet, start, caption);
        let scale = scale(picture, sheet, above);
        let marks = self.picture(picture, (sheet, scale), tag);
        self.push(Strip {
            marks,
            height: picture.height * scale,
            space: SPACE,
            sheet,
            ..Strip::default()
        });
        self.lead = self.strips.len();
    }

    /// Keeps a figure with the heading that leads up to it if there is room for both, or else with
    /// its caption alone, and lays them across if it is. Gives the height of what stands above it.
    fn stand(&mut self, picture: &Picture, sheet: Sheet, start: usize, caption: f32) -> f32 {
        let lead = self.strips.get(self.lead..start).unwrap_or_default();
        let is_text = |strip: &Strip| strip.split.is_none() && strip.header.is_none();
        let is_short = height(lead) <= LONGEST_LEAD && lead.iter().all(is_text);
        let led = height(self.strips.get(self.lead..).unwrap_or_default()) + SPACE;
        let is_led = is_short
            && led < sheet.rows().1
            && scale(picture, sheet, led) * LETTERS >= LEAST_LETTERS;
        let (from, above) = match is_led {
            true => (self.lead, led),
            false => (start, caption),
        };
        for (place, strip) in self.strips.iter_mut().enumerate().skip(from) {
            strip.keep = place > from || (is_led && strip.keep);
            if sheet == Sheet::Across {
                strip.lay_across();
            }
        }
        above
    }

    fn picture(
        &mut self,
        picture: &Picture,
        (sheet, scale): (Sheet, f32),
        tag: TagId,
    ) -> Vec<Mark> {
        let (left, _) = sheet.column();
        let put = Put { scale, left, tag };
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

/// How much smaller a picture is on a sheet, under as much as stands above it.
fn scale(picture: &Picture, sheet: Sheet, above: f32) -> f32 {
    let (_, width) = sheet.column();
    let (_, height) = sheet.rows();
    let room = height - above - ROUNDING;
    let fits = (width / picture.width).min(room / picture.height);
    fits.min(NATURAL)
}

/// The height of strips that begin a page.
fn height(strips: &[Strip]) -> f32 {
    let all: f32 = strips.iter().map(|strip| strip.space + strip.height).sum();
    all - strips.first().map_or(0.0, |first| first.space)
}

/// What a picture shows, after its title: some readers are told this and not the caption.
fn alternative(picture: &Picture) -> String {
    match picture.description.contains(&picture.title) {
        true => picture.description.clone(),
        false => format!("{}. {}", picture.title, picture.description),
    }
}

/// Whether its title is written in the picture.
fn says_its_title(picture: &Picture) -> bool {
    let is_title = |shape: &Shape| match shape {
        Shape::Words { lines, .. } => lines.concat() == picture.title,
        _ => false,
    };
    picture.shapes.iter().any(is_title)
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
