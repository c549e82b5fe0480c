//! An empty frame where people put a picture of their own: we hold none that would be right.

use crate::picture::{Dash, PAPER, Picture, QUIET, Shape, Stroke};
use crate::spec::Letters;
use crate::spec::document::Block;
use crate::spec::words::Context;
use crate::text::Message;

/// The frame, in pixels.
const WIDTH: f32 = 220.0;
const HEIGHT: f32 = 120.0;
/// Its letters, as large as the text around it.
const SIZE: f32 = Letters::LARGE / 0.75;

/// A frame with words that say what it is for.
pub(super) fn picture_space(context: &Context) -> Block {
    let words = context.say(Message::EasyPicture);
    let edge = Stroke {
        colour: QUIET,
        width: 1.0,
        dash: Dash::Short,
    };
    let frame = Shape::Box {
        at: (1.0, 1.0),
        size: (WIDTH - 2.0, HEIGHT - 2.0),
        corner: 6.0,
        fill: PAPER,
        edge: Some(edge),
    };
    let label = Shape::Words {
        at: (16.0, HEIGHT / 2.0),
        lines: vec![words.clone()],
        leading: SIZE,
        size: SIZE,
        bold: false,
        colour: QUIET,
    };
    Block::Figure(Picture {
        width: WIDTH,
        height: HEIGHT,
        title: words,
        description: context.say(Message::EasyPictureDescription),
        is_chain: false,
        shapes: vec![frame, label],
    })
}
