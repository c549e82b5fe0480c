//! A scale of success and failure as a picture: a ruler with zones, and a flag for each level,
//! the same on the page, in the specification and on paper. Its numbers come from `calc`; here
//! is where things stand, and `words` says the same in sentences.

mod band;
mod flags;
mod looks;
mod ratings;
mod words;

pub use band::zone_sample;
pub use flags::Flag;
pub use ratings::{rating_name, rating_words};
pub use words::{Months, Sentence, amount, level_name, provisional, results, scale_words};

use super::clean::line;
use super::colours::{INK, QUIET};
use super::pen::{Pen, tenths};
use super::shape::{LETTERS, Picture, Segment, Spot, Stroke};
use crate::calc::{Level, Scale, UnitKind, unit_kind};
use crate::layout::text_width;
use crate::model::{Direction, Number};
use crate::text::{Message, Phrase, Text, Value};
use Segment::{Line, Move};

/// What a scale is drawn on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScaleSheet<'a> {
    /// How wide the picture is, in pixels.
    pub width: f64,
    /// The name of the measure, as it was typed.
    pub measure: &'a str,
    /// Its unit, as it was typed.
    pub unit: &'a str,
    /// The months that belong to it.
    pub months: &'a Months,
    /// A level whose flag stays in its row, counted from the ruler, while it is moved.
    pub held: Option<(Level, usize)>,
}

/// A scale as it is drawn, with what is needed to move its flags.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScaleDrawing {
    /// The picture.
    pub picture: Picture,
    /// Where its flags are.
    pub flags: Vec<Flag>,
    /// How far down the bar is on which the knobs of the flags sit.
    pub bar: f32,
}

/// From the sides of the picture to the ruler.
const SIDE: f64 = 13.0;
/// Above the flags: room for the ring around one that has the focus.
const TOP: f64 = 5.0;
/// From the lowest flags to the ruler.
const GAP: f64 = 12.0;
/// From the ruler to the numbers along it, and to the line under them.
const NUMBERS: f64 = 19.0;
const FOOT: f64 = 41.0;
/// Under the last words.
const BOTTOM: f64 = 8.0;

/// Where the ruler begins and ends, from the left of a picture of this width.
pub fn ruler_ends(width: f64) -> (f64, f64) {
    (SIDE, (width - SIDE).max(SIDE + 1.0))
}

/// Draws a scale.
pub fn draw_scale(scale: &Scale, text: &Text, sheet: &ScaleSheet) -> ScaleDrawing {
    let ruler = ruler_ends(sheet.width);
    let mut pen = Pen {
        offset: (0.0, 0.0),
        shapes: Vec::new(),
    };
    let along = |value: f64| ruler.0 + scale.ruler.fraction(value) * (ruler.1 - ruler.0);
    let (flags, rows) = flags::place(scale, text, sheet, along);
    let band_top = TOP + flags::height(rows) + GAP;
    let flags = flags::draw(&mut pen, flags, (TOP, rows), band_top, || {
        band::zones(scale, text, band_top, along)
    });
    let foot = band_top + band::HEIGHT;
    numbers(&mut pen, scale, text, sheet, (foot, &along));
    better(&mut pen, scale, text, sheet, foot + FOOT);
    let height = foot + FOOT + BOTTOM;
    let sentences = scale_words(scale, sheet.unit, sheet.months, text);
    let words: Vec<String> = sentences.into_iter().map(|it| it.words).collect();
    ScaleDrawing {
        picture: Picture {
            width: tenths(sheet.width),
            height: tenths(height),
            title: title(sheet.measure, text),
            description: words.join(" "),
            is_chain: false,
            shapes: pen.shapes,
        },
        flags,
        bar: tenths(foot - band::BAR / 2.0),
    }
}

fn title(measure: &str, text: &Text) -> String {
    match line(measure) {
        empty if empty.is_empty() => text.get(Message::ScaleTitleAlone),
        measure => text.say(&Phrase::new(Message::ScaleTitle).with("measure", measure)),
    }
}

/// A number as it stands on the scale: with a sign that belongs to it, without a unit in words.
fn short_amount(value: f64, unit: &str, text: &Text) -> String {
    let message = match unit_kind(unit) {
        UnitKind::Percent => Message::ScalePercent,
        UnitKind::Pounds => Message::ScalePounds,
        UnitKind::Unsaid | UnitKind::Other => Message::ScaleNumber,
    };
    text.say(&Phrase::new(message).with("number", figure(value)))
}

/// Above this a number is written with a power of ten: nobody reads 300 zeros.
const LARGEST_FIGURE: f64 = 1e15;

fn figure(value: f64) -> Value {
    match value.abs() < LARGEST_FIGURE {
        true => value.into(),
        false => Number(value).to_string().into(),
    }
}

/// The numbers along the ruler: all of them, or every second or third where they are wide.
fn numbers(
    pen: &mut Pen,
    scale: &Scale,
    text: &Text,
    sheet: &ScaleSheet,
    (top, along): (f64, &impl Fn(f64) -> f64),
) {
    let ticks = scale.ruler.ticks();
    let words: Vec<String> = ticks
        .iter()
        .map(|tick| short_amount(*tick, sheet.unit, text))
        .collect();
    let size = f64::from(LETTERS);
    let widest = words
        .iter()
        .map(|it| text_width(it, size))
        .fold(0.0, f64::max);
    let room = (sheet.width - 2.0 * SIDE) / (ticks.len().max(2) - 1) as f64;
    let every = ((widest + 6.0) / room).ceil().max(1.0) as usize;
    for (place, (tick, words)) in ticks.iter().zip(words).enumerate() {
        let x = along(*tick);
        let is_named = place % every == 0;
        let length = if is_named { 6.0 } else { 4.0 };
        let mark = vec![Move(spot(x, top)), Line(spot(x, top + length))];
        pen.stroke(mark, Stroke::solid(QUIET, 1.2));
        if is_named {
            let width = text_width(&words, size);
            let left = (x - width / 2.0).clamp(0.0, (sheet.width - width).max(0.0));
            pen.words(spot(left, top + NUMBERS), &[words], false, QUIET);
        }
    }
}

fn spot(x: f64, y: f64) -> Spot {
    (tenths(x), tenths(y))
}

/// Which way is better, as an arrow with a word; and the unit, where it is a word too.
fn better(pen: &mut Pen, scale: &Scale, text: &Text, sheet: &ScaleSheet, baseline: f64) {
    const ARROW: f64 = 30.0;
    let direction = scale.levels.direction();
    let message = match direction {
        Direction::Stay => Message::ScaleStayHere,
        Direction::Up | Direction::Down => Message::ScaleBetter,
    };
    let words = text.get(message);
    let width = text_width(&words, f64::from(LETTERS));
    let middle = baseline - 4.5;
    let right = sheet.width - SIDE;
    let at = match direction {
        Direction::Up => {
            arrow(pen, (right - ARROW, right), middle);
            right - ARROW - 6.0 - width
        }
        Direction::Down => {
            arrow(pen, (SIDE + ARROW, SIDE), middle);
            SIDE + ARROW + 6.0
        }
        Direction::Stay => {
            let middle = scale.levels.value(Level::Baseline).unwrap_or_default();
            let (left, right) = ruler_ends(sheet.width);
            let middle = left + scale.ruler.fraction(middle) * (right - left);
            (middle - width / 2.0).clamp(SIDE, (right - width).max(SIDE))
        }
    };
    pen.words(spot(at, baseline), &[words], false, INK);
    unit(pen, direction, sheet, baseline, (at, width));
}

fn arrow(pen: &mut Pen, (from, to): (f64, f64), y: f64) {
    let back = if to > from { -5.0 } else { 5.0 };
    let head = [
        Move(spot(from, y)),
        Line(spot(to, y)),
        Move(spot(to + back, y - 4.0)),
        Line(spot(to, y)),
        Line(spot(to + back, y + 4.0)),
    ];
    pen.stroke(head.to_vec(), Stroke::solid(INK, 1.6));
}

/// The unit, at the side where the arrow is not. A unit in many words is said in sentences only.
fn unit(
    pen: &mut Pen,
    direction: Direction,
    sheet: &ScaleSheet,
    baseline: f64,
    (better, width): (f64, f64),
) {
    let unit = line(sheet.unit);
    let is_word = unit_kind(&unit) == UnitKind::Other;
    let needed = text_width(&unit, f64::from(LETTERS));
    let (at, room) = match direction {
        Direction::Down => {
            let at = sheet.width - SIDE - needed;
            (at, at - better - width)
        }
        _ => (SIDE, better - SIDE - needed),
    };
    if is_word && room > 12.0 {
        pen.words(spot(at, baseline), &[unit], false, QUIET);
    }
}
