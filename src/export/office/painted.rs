//! The figures of a document painted as PNG, on the host. In the browser the page paints them.

use super::svg_file;
use crate::export::png::Painter;
use crate::picture::pixels;
use crate::spec::{Block, Document};

/// Paints the figures of a document, in their order; nothing for one that cannot be painted.
pub fn painted_figures(document: &Document) -> Vec<Option<Vec<u8>>> {
    let painter = Painter::default();
    let blocks = document.sections.iter().flat_map(|it| &it.blocks);
    let pictures = blocks.filter_map(|block| match block {
        Block::Figure(picture) => Some(picture),
        _ => None,
    });
    let paint = |picture| {
        let svg = String::from_utf8(svg_file(picture, document.language)).ok()?;
        painter.paint(&svg, pixels(picture)).ok()
    };
    pictures.map(paint).collect()
}
