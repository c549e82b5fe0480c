//! How large boxes are: as wide as was asked for, and as high as their titles need.

use super::options::LayoutOptions;
use super::title::title_lines;
use crate::model::Node;

/// A box that has no place yet.
pub(super) struct Size {
    pub lines: Vec<String>,
    pub width: f64,
    pub height: f64,
}

/// The size of the box of an item, with so much room for badges.
pub(super) fn size(node: &Node, options: &LayoutOptions, badge_height: f64) -> Size {
    let inside = options.box_width - 2.0 * options.padding;
    let lines = title_lines(&node.title, inside, options.title_size);
    let title = lines.len() as f64 * options.line_height;
    Size {
        lines,
        width: options.box_width,
        height: 2.0 * options.padding + title + badge_height,
    }
}
