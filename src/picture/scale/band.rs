//! The zones of a scale: a field with a word, and under it a bar whose pattern tells it from the
//! others without any colour.

use super::looks::zone_colours;
use crate::calc::{Scale, Zone, ZoneKind};
use crate::layout::text_width;
use crate::picture::colours::Colour;
use crate::picture::pen::{Pen, tenths};
use crate::picture::shape::Segment::{Line, Move};
use crate::picture::shape::{Dash, LETTERS, Picture, Shape, Stroke};
use crate::text::{Message, Text};

/// How high the fields are, and the bars under them.
const FIELD: f64 = 28.0;
pub(super) const BAR: f64 = 7.0;
/// Both together.
pub(super) const HEIGHT: f64 = FIELD + BAR;
/// From the top of a field to the line its word stands on.
const WORD: f64 = 18.5;
/// The room on both sides of a word.
const SIDE: f64 = 5.0;

/// The zones as shapes, from a height on. Which value is how far along is told.
pub(super) fn zones(
    scale: &Scale,
    text: &Text,
    top: f64,
    along: impl Fn(f64) -> f64,
) -> Vec<Shape> {
    let mut pen = Pen {
        offset: (0.0, 0.0),
        shapes: Vec::new(),
    };
    for Zone { kind, low, high } in scale.zones() {
        let ends = (along(low), along(high));
        field(&mut pen, kind, ends, (top, FIELD));
        bar(&mut pen, kind, ends, top + FIELD);
        word(&mut pen, kind, ends, top, text);
    }
    pen.shapes
}

fn field(pen: &mut Pen, kind: ZoneKind, (left, right): (f64, f64), (top, height): (f64, f64)) {
    let [strong, tint] = zone_colours(kind);
    pen.shapes.push(Shape::Box {
        at: (tenths(left), tenths(top)),
        size: (tenths(right - left), tenths(height)),
        corner: 0.0,
        fill: tint,
        edge: Some(Stroke::solid(strong, 1.0)),
    });
}

fn word(pen: &mut Pen, kind: ZoneKind, (left, right): (f64, f64), top: f64, text: &Text) {
    let Some(message) = zone_name(kind) else {
        return;
    };
    let words = text.get(message);
    let width = text_width(&words, f64::from(LETTERS));
    if width + 2.0 * SIDE <= right - left {
        let at = (left / 2.0 + right / 2.0 - width / 2.0, top + WORD);
        let [strong, _] = zone_colours(kind);
        pen.words((tenths(at.0), tenths(at.1)), &[words], true, strong);
    }
}

fn zone_name(kind: ZoneKind) -> Option<Message> {
    Some(match kind {
        ZoneKind::Failure => Message::ScaleZoneFailure,
        ZoneKind::Undecided => Message::ScaleZoneUndecided,
        ZoneKind::Acceptable => Message::ScaleZoneAcceptable,
        ZoneKind::Success => Message::ScaleZoneSuccess,
        ZoneKind::Stretch => Message::ScaleZoneStretch,
        ZoneKind::Contradiction => Message::ScaleZoneContradiction,
        ZoneKind::Unsaid => return None,
    })
}

/// The bar of a zone: in pieces for failure, in dots for what is undecided, thin for what is
/// acceptable, whole for success, double for better, zigzag for a contradiction.
fn bar(pen: &mut Pen, kind: ZoneKind, (left, right): (f64, f64), top: f64) {
    let [colour, _] = zone_colours(kind);
    let middle = top + BAR / 2.0;
    let mut along = |y: f64, width: f32, dash: Dash| {
        let ends = vec![
            Move((tenths(left), tenths(y))),
            Line((tenths(right), tenths(y))),
        ];
        pen.stroke(
            ends,
            Stroke {
                colour,
                width,
                dash,
            },
        );
    };
    match kind {
        ZoneKind::Failure => along(middle, 6.0, Dash::Short),
        ZoneKind::Undecided => along(middle, 6.0, Dash::Dots),
        ZoneKind::Acceptable => along(middle, 1.6, Dash::Solid),
        ZoneKind::Success => along(middle, 6.0, Dash::Solid),
        ZoneKind::Stretch => {
            along(middle - 2.2, 2.0, Dash::Solid);
            along(middle + 2.2, 2.0, Dash::Solid);
        }
        ZoneKind::Contradiction => zigzag(pen, (left, right), (top, colour)),
        ZoneKind::Unsaid => along(middle, 1.0, Dash::Solid),
    }
}

fn zigzag(pen: &mut Pen, (left, right): (f64, f64), (top, colour): (f64, Colour)) {
    const HALF: f64 = 4.0;
    let mut segments = vec![Move((tenths(left), tenths(top + BAR - 1.0)))];
    let (mut x, mut is_up) = (left + HALF, true);
    while x < right {
        let y = if is_up { top + 1.0 } else { top + BAR - 1.0 };
        segments.push(Line((tenths(x), tenths(y))));
        (x, is_up) = (x + HALF, !is_up);
    }
    pen.stroke(segments, Stroke::solid(colour, 1.6));
}

/// A sample of a zone, to stand beside what is said of it.
pub fn zone_sample(kind: ZoneKind) -> Picture {
    const WIDTH: f64 = 26.0;
    const TINT: f64 = 10.0;
    let mut pen = Pen {
        offset: (0.0, 0.0),
        shapes: Vec::new(),
    };
    let ends = (0.5, WIDTH - 0.5);
    field(&mut pen, kind, ends, (0.5, TINT));
    bar(&mut pen, kind, ends, TINT + 0.5);
    Picture {
        width: tenths(WIDTH),
        height: tenths(TINT + BAR + 1.0),
        shapes: pen.shapes,
        ..Picture::default()
    }
}
