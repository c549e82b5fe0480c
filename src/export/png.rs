//! The picture of the chain as PNG, painted from its SVG: on the host only. In the browser the
//! browser itself paints it (`ui/picture`).

use super::pdf::Fonts;
use super::svg::{SvgFile, svg};
use crate::model::Framework;
use crate::text::Text;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree, fontdb};
use std::sync::Arc;

/// Why there is no PNG: what was said by what paints it, for a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PngError(pub String);

/// Paints the picture of a framework's chain, two pixels for each of its own. Its letters are
/// those that come with the program, and what these lack is taken from the fonts of the
/// system: where they have all letters, the same framework gives the same bytes.
///
/// # Errors
/// When the picture cannot be painted: it is too large for the memory there is.
pub fn png(framework: &Framework, text: &Text) -> Result<Vec<u8>, PngError> {
    let SvgFile { svg, pixels } = svg(framework, text);
    Painter::default().paint(&svg, pixels)
}

/// What paints, with its fonts at hand.
pub(super) struct Painter(Options<'static>);

impl Default for Painter {
    fn default() -> Self {
        Painter(options())
    }
}

impl Painter {
    /// Paints a file of SVG with as many pixels across and down.
    pub fn paint(&self, svg: &str, (width, height): (u32, u32)) -> Result<Vec<u8>, PngError> {
        let tree = Tree::from_str(svg, &self.0).map_err(refused)?;
        let mut paper = Pixmap::new(width, height).ok_or_else(|| refused("no room"))?;
        let (across, down) = (
            width as f32 / tree.size().width(),
            height as f32 / tree.size().height(),
        );
        let scale = Transform::from_scale(across, down);
        resvg::render(&tree, scale, &mut paper.as_mut());
        paper.encode_png().map_err(refused)
    }
}

fn refused(why: impl ToString) -> PngError {
    PngError(why.to_string())
}

fn options() -> Options<'static> {
    let bundled = Fonts::bundled();
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(bundled.regular);
    fonts.load_font_data(bundled.bold);
    let ours: Vec<fontdb::ID> = fonts.faces().map(|face| face.id).collect();
    fonts.load_system_fonts();
    Options {
        fontdb: Arc::new(fonts),
        font_resolver: FontResolver {
            select_font: Box::new(move |font, _| {
                let place = usize::from(font.weight() >= BOLD);
                ours.get(place).copied()
            }),
            select_fallback: FontResolver::default_fallback_selector(),
        },
        ..Options::default()
    }
}

/// From this weight on, letters are bold.
const BOLD: u16 = 600;
