//! How large a figure is on paper and which way the page stands. What is in it is decided in
//! `picture`.

use crate::export::svg::{SvgFile, written};
use crate::model::Language;
use crate::picture::{LETTERS, Picture, pixels};
use crate::spec::{Block, Document};

/// A pixel in points, as CSS has it: a figure is never larger.
const NATURAL: f32 = 0.75;
/// The smallest letters that are easy to read on paper, in points.
const LEAST_LETTERS: f32 = 8.0;
/// What there is for a figure between the margins of an A4 page, in points, with room for its
/// title.
const UPRIGHT: (f32, f32) = (451.0, 640.0);
/// The same on a page that lies on its side.
const ACROSS: (f32, f32) = (720.0, 390.0);

/// The size of a figure on paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fitted {
    /// Its width in points.
    pub width: f32,
    /// Its height in points.
    pub height: f32,
    /// Whether its page lies on its side, because its letters would be too small upright.
    pub across: bool,
}

/// Fits a figure to a page, if there is anything to see.
pub fn fitted(picture: &Picture) -> Option<Fitted> {
    if picture.width < 1.0 || picture.height < 1.0 {
        return None;
    }
    let upright = scale(picture, UPRIGHT);
    let across = upright * LETTERS < LEAST_LETTERS && scale(picture, ACROSS) > upright;
    let scale = if across {
        scale(picture, ACROSS)
    } else {
        upright
    };
    Some(Fitted {
        width: picture.width * scale,
        height: picture.height * scale,
        across,
    })
}

fn scale(picture: &Picture, (width, height): (f32, f32)) -> f32 {
    NATURAL
        .min(width / picture.width)
        .min(height / picture.height)
}

/// How many pixels a figure is painted in. Programs of today show the drawing; what is painted is
/// for older ones, and sharp enough at 144 pixels for an inch.
fn printed_pixels(picture: &Picture) -> (u32, u32) {
    let (width, height) = pixels(picture);
    let Some(size) = fitted(picture) else {
        return (width, height);
    };
    let printed = |points: f32| ((points * SHARP).round() as u32).max(1);
    (
        width.min(printed(size.width)),
        height.min(printed(size.height)),
    )
}

/// Pixels for a point.
const SHARP: f32 = 2.0;

/// A figure as a file of SVG.
pub fn svg_file(picture: &Picture, language: Language) -> Vec<u8> {
    written(picture, language).into_bytes()
}

/// The figures of a document as files of SVG, in their order: for whoever paints them.
pub fn figures(document: &Document) -> Vec<SvgFile> {
    let sections = document.sections.iter().flat_map(|it| &it.blocks);
    let blocks = document.summary.iter().chain(sections);
    let figure = |block: &Block| match block {
        Block::Figure(picture) => Some(SvgFile {
            svg: written(picture, document.language),
            pixels: printed_pixels(picture),
        }),
        _ => None,
    };
    blocks.filter_map(figure).collect()
}
