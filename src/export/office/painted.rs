//! The figures of a document painted as PNG, on the host. In the browser the page paints them.

use super::figures;
use crate::export::png::Painter;
use crate::export::svg::SvgFile;
use crate::spec::Document;

/// Paints the figures of a document, in their order; nothing for one that cannot be painted.
pub fn painted_figures(document: &Document) -> Vec<Option<Vec<u8>>> {
    let painter = Painter::default();
    let paint = |file: SvgFile| painter.paint(&file.svg, file.pixels).ok();
    figures(document).into_iter().map(paint).collect()
}
