//! The picture of the chain as a file of SVG that needs no other file: words as words, a title
//! and a description inside, and a size that fits on paper. What is drawn belongs in `picture`.

mod path;
mod write;

pub use path::{number, path_data};

use super::markup::Markup;
use crate::model::{Framework, Language};
use crate::picture::{Picture, picture, pixels, printed_size};
use crate::text::{SPECIFICATION, Text};
use write::Writer;

/// The fonts that systems show their own words in. Boxes are wide enough for any of them.
pub const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

/// The picture of a chain as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SvgFile {
    /// What is in it.
    pub svg: String,
    /// How many pixels across and down it is painted in, where pixels are wanted.
    pub pixels: (u32, u32),
}

/// Draws the chain of a framework as SVG. The same framework and words give the same bytes.
pub fn svg(framework: &Framework, text: &Text) -> SvgFile {
    let picture = picture(framework, &text.with(&SPECIFICATION));
    SvgFile {
        svg: written(&picture, framework.language),
        pixels: pixels(&picture),
    }
}

/// Writes a picture as SVG.
pub(super) fn written(picture: &Picture, language: Language) -> String {
    let mut out = Markup::default();
    out.begin("svg");
    out.attribute("xmlns", "http://www.w3.org/2000/svg");
    let printed = printed_size(picture);
    out.attribute("width", &format!("{}mm", number(printed.width)));
    out.attribute("height", &format!("{}mm", number(printed.height)));
    let [width, height] = [picture.width, picture.height].map(number);
    out.attribute("viewBox", &format!("0 0 {width} {height}"));
    out.attribute("role", "img");
    out.attribute("aria-labelledby", "title description");
    out.attribute("lang", language.tag());
    out.attribute("font-family", FONTS);
    named(&mut out, "title", "title", &picture.title);
    named(&mut out, "desc", "description", &picture.description);
    shapes(&mut out, picture);
    out.end("svg");
    out.finish()
}

/// A tag with an id and words in it.
pub(super) fn named(out: &mut Markup, name: &str, id: &str, words: &str) {
    out.begin(name);
    out.attribute("id", id);
    out.words(words);
    out.leave(name);
    out.line();
}

/// The shapes of a picture, into an SVG that has been begun.
pub(super) fn shapes(out: &mut Markup, picture: &Picture) {
    let mut writer = Writer(out);
    picture.shapes.iter().for_each(|shape| writer.shape(shape));
}
