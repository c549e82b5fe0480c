//! A laid-out document as plain data: what stands where on which page. Nothing here knows how
//! it came to stand there, nor how it is written into a file.

use super::style::{self, Colour};
use super::tags::TagId;
use crate::picture::Segment;
use std::rc::Rc;

/// A glyph of a font.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// How far it moves on, in points.
    pub advance: f32,
    /// How far it is set off, right and up, in points.
    pub offset: (f32, f32),
    /// The bytes it stands for in the text of its piece.
    pub text: std::ops::Range<usize>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// An address on the web or of a mailbox.
    Address(String),
    /// A heading of this document, by its place in the list of headings.
    Heading(usize),
}

/// A stretch of one line with one look.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// From the left of the line.
    pub x: f32,
    /// How wide it is.
    pub width: f32,
    /// Whether it is set in the bold font.
    pub bold: bool,
    /// Its colour.
    pub ink: Colour,
    /// What is printed.
    pub text: String,
    /// The glyphs of that text.
    pub glyphs: Vec<Glyph>,
    /// What was written, where that is not what is printed.
    pub original: Option<String>,
    /// Where it leads. Pieces of one link share one target.
    pub link: Option<Rc<Target>>,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its stretches, from the left.
    pub pieces: Vec<Piece>,
    /// The size of its letters.
    pub size: f32,
    /// Its height.
    pub height: f32,
    /// From its top to its baseline.
    pub baseline: f32,
    /// Its width without the space at its end.
    pub width: f32,
}

impl Line {
    /// What was written on the line.
    pub fn text(&self) -> String {
        let written = |piece: &Piece| piece.original.clone().unwrap_or(piece.text.clone());
        self.pieces.iter().map(written).collect()
    }
}

/// What a mark is for: to be read, or only to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Part of the document, under this tag.
    Content(TagId),
    /// The running header.
    Header,
    /// The page number.
    Footer,
    /// A table header printed again at the top of a page.
    Repeat,
}

/// Something on a page. Its place is measured from the top left.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A line of text.
    Line {
        /// Its left edge.
        x: f32,
        /// Its top.
        y: f32,
        /// The line.
        line: Line,
        /// What it is for.
        role: Role,
    },
    /// A filled rectangle, never more than decoration.
    Fill {
        /// Its left edge.
        x: f32,
        /// Its top.
        y: f32,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A path of a figure.
    Shape {
        /// Its pieces.
        segments: Vec<Segment>,
        /// What it is filled with.
        fill: Option<Colour>,
        /// The line along it.
        stroke: Option<ShapeStroke>,
        /// The tag of its figure.
        tag: TagId,
    },
    /// The area that a figure covers.
    Frame {
        /// Its left edge.
        x: f32,
        /// Its top.
        y: f32,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
        /// The tag of the figure.
        tag: TagId,
    },
    /// The place a heading stands at.
    Anchor {
        /// Which heading.
        heading: usize,
        /// Its top.
        y: f32,
    },
    /// The number of the page a heading is on, known when all pages are.
    PageOf {
        /// Which heading.
        heading: usize,
        /// The right edge of the number.
        right: f32,
        /// The top of the line.
        y: f32,
        /// What it is for.
        role: Role,
        /// Where it leads.
        link: Rc<Target>,
    },
}

impl Mark {
    /// The same mark, further down by this much.
    #[must_use]
    pub fn lowered(mut self, by: f32) -> Self {
        match &mut self {
            Mark::Line { y, .. }
            | Mark::Fill { y, .. }
            | Mark::Frame { y, .. }
            | Mark::Anchor { y, .. }
            | Mark::PageOf { y, .. } => *y += by,
            Mark::Shape { segments, .. } => segments.iter_mut().for_each(|it| lower(it, by)),
        }
        self
    }
}

impl Mark {
    /// The same mark of a text, further to the left by this much.
    #[must_use]
    pub fn moved_left(mut self, by: f32) -> Self {
        if let Mark::Line { x, .. } | Mark::Fill { x, .. } = &mut self {
            *x -= by;
        }
        self
    }
}

fn lower(segment: &mut Segment, by: f32) {
    match segment {
        Segment::Move(to) | Segment::Line(to) => to.1 += by,
        Segment::Curve(pull, to) => {
            pull.1 += by;
            to.1 += by;
        }
    }
}

/// The line along a path.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapeStroke {
    /// Its colour.
    pub colour: Colour,
    /// How thick it is.
    pub width: f32,
    /// The length of its pieces and of the gaps between them, if it is broken.
    pub dash: Option<[f32; 2]>,
}

/// How a page is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sheet {
    /// Higher than wide.
    #[default]
    Upright,
    /// Wider than high, for figures.
    Across,
}

impl Sheet {
    /// The width and the height of the page.
    pub fn size(self) -> (f32, f32) {
        match self {
            Sheet::Upright => (style::PAGE_WIDTH, style::PAGE_HEIGHT),
            Sheet::Across => (style::PAGE_HEIGHT, style::PAGE_WIDTH),
        }
    }

    /// The left edge and the width of what stands on it.
    pub fn column(self) -> (f32, f32) {
        match self {
            Sheet::Upright => (style::LEFT, style::WIDTH),
            Sheet::Across => (style::ACROSS_LEFT, style::ACROSS_WIDTH),
        }
    }

    /// The top and the height of what stands on it.
    pub fn rows(self) -> (f32, f32) {
        match self {
            Sheet::Upright => (style::TOP, style::HEIGHT),
            Sheet::Across => (style::ACROSS_TOP, style::ACROSS_HEIGHT),
        }
    }
}

/// A page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// How it is held.
    pub sheet: Sheet,
    /// Its marks, in reading order.
    pub marks: Vec<Mark>,
}

impl Page {
    /// The lines of the document itself, without headers and footers, from the top.
    pub fn lines(&self) -> impl Iterator<Item = (&Line, Role, f32)> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Line { line, role, y, .. } => Some((line, *role, *y)),
            _ => None,
        })
    }
}

/// A heading, for bookmarks and links.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 1 is the title.
    pub level: u8,
    /// Its text, with its number.
    pub text: String,
}
