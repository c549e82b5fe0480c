//! The chain as boxes and routes: pure geometry in CSS pixels, the same for the page, the
//! exported picture and the specification. Drawing, colours and words do not belong here.

mod advance;
mod drawing;
mod options;
mod place;
mod title;

pub use advance::text_width;
pub use drawing::{Drawing, NodeBox, Point, Route, RouteKind, StageBand};
pub use options::{Flow, LayoutOptions};
pub use title::title_lines;

use crate::model::Framework;

/// Lays out the chain of a framework: every item is a box in the band of its stage, and every
/// link a route from the border of one box to the border of another. The same framework and
/// options give the same drawing. A link whose item does not exist is left out.
pub fn layout(framework: &Framework, options: &LayoutOptions) -> Drawing {
    place::place(framework, options)
}
