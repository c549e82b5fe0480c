//! Pictures as plain data: boxes, words and lines with their colours, the same for every file
//! that shows them. There is one of the chain, and in `scale` one of each scale of success and
//! failure. Where boxes stand is decided in `layout`, the numbers of a scale in `calc`; SVG, PNG and PDF are
//! written in `export`.

mod badges;
mod clean;
mod colours;
mod curve;
mod frame;
mod legend;
mod link_lines;
mod link_style;
mod link_words;
mod paper;
mod parts;
mod pen;
mod scale;
mod scene;
mod shape;
mod share;
mod signs;
mod stage_marks;
mod whole;
mod words;

pub use badges::initials;
pub use clean::clean as clean_words;
pub use colours::{
    Colour, FAILURE, INK, PAPER, QUIET, SUCCESS, StageColours, UNDECIDED, stage_colours,
};
pub use curve::{rounded, rounded_box};
pub use link_style::{HALF_HEAD, HEAD, LOOP_CORE, LinkStyle, link_style};
pub use paper::{Size, pixels, printed_size};
pub use parts::{Parts, parts};
pub use scale::{
    Flag, Months, ScaleDrawing, ScaleSheet, Sentence, amount, draw_scale, level_name, provisional,
    rating_name, rating_words, results, ruler_ends, scale_words, zone_sample,
};
pub use shape::{Dash, LETTERS, Picture, Segment, Shape, Spot, Stroke};
pub use signs::{CRITERIA, EVIDENCE, FIXED, MEASURE, OPEN, PARTNER, SIGN, Sign, WARNING, sign_at};

use crate::layout::LayoutOptions;
use crate::model::{Framework, Stage};
use crate::text::Text;
use whole::Whole;

/// Draws the whole chain of a framework, for a file of its own: with a title above it, and the
/// chain in words as its description. The same framework and words give the same picture. Boxes
/// have badges, unless the letters can be read on a sheet only without them.
pub fn picture(framework: &Framework, text: &Text) -> Picture {
    let title = words::title(framework, text);
    let drawn = |whole: Whole| {
        let mut drawing = whole.lay_out(framework, &whole.options(BOX_WIDTH));
        frame::frame(&mut drawing, WHOLE, (&whole, MARGIN));
        scene::scene(framework, &whole, (&drawing, MARGIN), text, Some(&title))
    };
    let with_badges = drawn(Whole::of(framework, text));
    let drawn = match paper::fits_sheet(&with_badges) {
        true => with_badges,
        false => {
            let without = drawn(Whole::without_badges(framework, text));
            match paper::fits_sheet(&without) {
                true => without,
                false => with_badges,
            }
        }
    };
    Picture {
        description: words::description(framework, text),
        is_chain: true,
        title,
        ..drawn
    }
}

/// The first and the last stage.
const WHOLE: (Stage, Stage) = (Stage::Input, Stage::LongTermOutcome);

/// Around a picture in a file of its own, in pixels.
const MARGIN: f64 = 10.0;

/// How wide boxes are, in pixels, unless others fit a page better.
const BOX_WIDTH: f64 = 168.0;

/// A layout with letters as large as all of the picture's, and no more room than they need:
/// every pixel saved makes them larger on paper.
fn options(box_width: f64) -> LayoutOptions {
    LayoutOptions {
        box_width,
        title_size: f64::from(LETTERS),
        line_height: f64::from(shape::LEADING),
        padding: 8.0,
        box_gap: 12.0,
        route_gap: 9.0,
        stage_gap: 52.0,
        heading_height: 46.0,
        empty_stage: 124.0,
        margin: 10.0,
        ..LayoutOptions::default()
    }
}
