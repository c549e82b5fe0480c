//! What a layout is: bands, boxes and routes as plain numbers. Finding them is done elsewhere.

use crate::model::{Id, Stage};

/// A place in a drawing, in CSS pixels from its left and its top.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// Distance from the left.
    pub x: f64,
    /// Distance from the top.
    pub y: f64,
}

/// A chain, laid out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// How wide it is, in CSS pixels, with a margin on both sides.
    pub width: f64,
    /// How high it is, in CSS pixels, with a margin above and below.
    pub height: f64,
    /// The six stages, in the order of the chain.
    pub stages: Vec<StageBand>,
    /// The items: by stage, and in each stage in the order they are drawn.
    pub boxes: Vec<NodeBox>,
    /// The links, in the order of the document.
    pub routes: Vec<Route>,
}

/// The column (or row) of a stage. Room for its heading is at its beginning: above the boxes
/// of a column, and above those of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct StageBand {
    /// Which stage.
    pub stage: Stage,
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// From its left to its right edge.
    pub width: f64,
    /// From its upper to its lower edge.
    pub height: f64,
}

/// The box of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeBox {
    /// Which item.
    pub id: Id,
    /// Its stage.
    pub stage: Stage,
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// From its left to its right edge.
    pub width: f64,
    /// From its upper to its lower edge.
    pub height: f64,
    /// Its title, wrapped to fit inside; one empty line if it has no title.
    pub lines: Vec<String>,
}

/// How a link runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RouteKind {
    /// To a later stage.
    Forward,
    /// To another item of the same stage.
    WithinStage,
    /// Back to an earlier stage.
    Feedback,
}

/// The line of a link: straight pieces from point to point.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// Which link.
    pub id: Id,
    /// The item it starts at.
    pub from: Id,
    /// The item it leads to.
    pub to: Id,
    /// How it runs.
    pub kind: RouteKind,
    /// Whether it is feedback: it goes back to an earlier stage, or closes a loop within one.
    pub is_loop: bool,
    /// Where it bends. The first point is on the border of `from`, the last on that of `to`.
    pub points: Vec<Point>,
}
