//! What a picture is made of. It can be written as JSON, because the export program is given
//! pictures and no frameworks. Choosing the shapes belongs in `scene`.

use super::colours::Colour;
use serde::{Deserialize, Serialize};

/// The size of the smallest letters of a picture, in pixels.
pub const LETTERS: f32 = 13.0;
/// From one line of words to the next, in pixels.
pub(super) const LEADING: f32 = 17.0;

/// A place in a picture: pixels from its left and from its top.
pub type Spot = (f32, f32);

/// A picture with its words. All lengths are in CSS pixels.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Picture {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// What it is called.
    pub title: String,
    /// What it shows, for people who do not see it.
    pub description: String,
    /// Whether it is of the chain, or of a part of it.
    #[serde(default)]
    pub is_chain: bool,
    /// What is drawn, in reading order; later shapes lie on earlier ones.
    pub shapes: Vec<Shape>,
}

/// Something that is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// A rectangle.
    Box {
        /// Its upper left corner.
        at: Spot,
        /// Its width and its height.
        size: Spot,
        /// The radius of its corners.
        corner: f32,
        /// What it is filled with.
        fill: Colour,
        /// The line around it.
        edge: Option<Stroke>,
    },
    /// A line, or an area within lines.
    Path {
        /// Its pieces, beginning with a move.
        segments: Vec<Segment>,
        /// What it is filled with.
        fill: Option<Colour>,
        /// The line along it.
        stroke: Option<Stroke>,
    },
    /// Lines of words that are read as one.
    Words {
        /// The left end of the first line, on its baseline.
        at: Spot,
        /// The lines, from the top. One that ends between words ends in a space.
        lines: Vec<String>,
        /// From one line to the next.
        leading: f32,
        /// The size of the letters.
        size: f32,
        /// Whether they are bold.
        bold: bool,
        /// Their colour.
        colour: Colour,
    },
}

/// A piece of a path.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Segment {
    /// Begins at a place.
    Move(Spot),
    /// Straight on to a place.
    Line(Spot),
    /// Bends on to the second place, pulled by the first: a quadratic Bézier curve.
    Curve(Spot, Spot),
}

/// A line that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// How thick it is.
    pub width: f32,
    /// How it is broken.
    pub dash: Dash,
}

/// How a line is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dash {
    /// Not at all.
    Solid,
    /// In long pieces.
    Long,
    /// In short pieces.
    Short,
    /// In dots.
    Dots,
}

impl Dash {
    /// How long a piece is and how long the gap after it, in pixels; nothing for a whole line.
    pub fn pattern(self) -> Option<[f32; 2]> {
        match self {
            Dash::Solid => None,
            Dash::Long => Some([8.0, 6.0]),
            Dash::Short => Some([5.0, 4.0]),
            Dash::Dots => Some([1.6, 2.8]),
        }
    }
}

impl Stroke {
    /// A whole line.
    pub(super) fn solid(colour: Colour, width: f32) -> Self {
        Stroke {
            colour,
            width,
            dash: Dash::Solid,
        }
    }
}
