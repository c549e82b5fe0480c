//! The flags of a scale: the mark, the name and the number of each level, on a pole at its place.
//! Flags never overlap, and where it can be helped no pole runs behind another flag.

use super::looks::{MARK, level_colours, level_mark};
use super::{ScaleSheet, TOP, band, short_amount};
use crate::calc::{Level, Scale};
use crate::layout::text_width;
use crate::picture::colours::{INK, PAPER};
use crate::picture::pen::{Pen, tenths};
use crate::picture::shape::Segment::{self, Line, Move};
use crate::picture::shape::{Dash, LETTERS, Shape, Spot, Stroke};
use crate::text::{Message, Phrase, Text};

/// A flag, in pixels from the upper left corner of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flag {
    /// The level it stands for.
    pub level: Level,
    /// Its left side.
    pub x: f64,
    /// Its upper side.
    pub y: f64,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// Its row, counted from the ruler.
    pub row: usize,
    /// Where its pole stands, from the left.
    pub pole: f64,
}

/// How high a flag is: enough for a finger beside others.
const HEIGHT: f64 = 26.0;
/// From one row to the next.
const ROW: f64 = 30.0;
/// The room at both ends of a flag, and between its mark and its words.
const END: f64 = 7.0;
const BESIDE_MARK: f64 = 5.0;
/// From the top of a flag to the line its words stand on.
const WORDS: f64 = 17.5;

/// How high so many rows are.
pub(super) fn height(rows: usize) -> f64 {
    match rows {
        0 => 0.0,
        rows => (rows - 1) as f64 * ROW + HEIGHT,
    }
}

/// A flag with its words, before its height is known.
pub(super) struct Placed {
    flag: Flag,
    words: String,
}

/// Gives each flag its side and its row, and says how many rows there are.
pub(super) fn place(
    scale: &Scale,
    text: &Text,
    sheet: &ScaleSheet,
    along: impl Fn(f64) -> f64,
) -> (Vec<Placed>, usize) {
    let flags = scale.levels.said().map(|(level, value)| {
        let phrase = Phrase::new(Message::ScaleFlag).with("level", flag_name(level));
        let words = text.say(&phrase.with("number", short_amount(value, sheet.unit, text)));
        (flag(level, along(value), &words, sheet.width), words)
    });
    let mut waiting: Vec<(Flag, String)> = flags.collect();
    // The one that is held first, then those that fly to the right from the right end on, then
    // the others from the left end on: so poles stand beside the flags of their neighbours.
    waiting.sort_by(|(one, _), (other, _)| {
        let order = |flag: &Flag| {
            let is_held = sheet.held.is_some_and(|(level, _)| level == flag.level);
            let flies_left = flag.x < flag.pole;
            let from = if flies_left { flag.pole } else { -flag.pole };
            (!is_held, flies_left, from, flag.level)
        };
        let (one, other) = (order(one), order(other));
        let places = one.2.total_cmp(&other.2);
        (one.0, one.1)
            .cmp(&(other.0, other.1))
            .then(places)
            .then(other.3.cmp(&one.3))
    });
    let mut placed: Vec<Placed> = Vec::new();
    for (mut flag, words) in waiting {
        let held = sheet.held.filter(|(level, _)| *level == flag.level);
        flag.row = held.map_or_else(|| free_row(&placed, &flag), |(_, row)| row);
        placed.push(Placed { flag, words });
    }
    placed.sort_by_key(|it| it.flag.level);
    let rows = placed.iter().map(|it| it.flag.row + 1).max();
    (placed, rows.unwrap_or_default())
}

fn flag_name(level: Level) -> Message {
    match level {
        Level::Baseline => Message::ScaleBaseline,
        Level::Failure => Message::ScaleFailure,
        Level::Minimum => Message::ScaleMinimum,
        Level::Success => Message::ScaleSuccess,
        Level::Stretch => Message::ScaleStretch,
    }
}

/// A flag on its pole: it flies to the right, or to the left where there is no room.
fn flag(level: Level, pole: f64, words: &str, sheet: f64) -> Flag {
    let width = 2.0 * END + MARK + BESIDE_MARK + text_width(words, f64::from(LETTERS));
    let right = pole - 1.0;
    let x = match () {
        () if right + width <= sheet - 1.0 => right,
        () if pole + 1.0 - width >= 1.0 => pole + 1.0 - width,
        () => (sheet - 1.0 - width).max(1.0),
    };
    Flag {
        level,
        x,
        y: 0.0,
        width,
        height: HEIGHT,
        row: 0,
        pole,
    }
}

/// The lowest row where a flag and its pole are clear of all others; else the lowest where the
/// flag is.
fn free_row(placed: &[Placed], flag: &Flag) -> usize {
    let clear = |row: &usize| placed.iter().all(|it| is_clear(&it.flag, flag, *row));
    let beside = |row: &usize| {
        let mut flags = placed.iter().map(|it| &it.flag);
        flags.all(|other| other.row != *row || !overlap(other, flag))
    };
    let mut rows = 0..=placed.len();
    let found = rows.clone().find(clear);
    found.or_else(|| rows.find(beside)).unwrap_or(placed.len())
}

fn overlap(one: &Flag, other: &Flag) -> bool {
    const APART: f64 = 4.0;
    one.x < other.x + other.width + APART && other.x < one.x + one.width + APART
}

/// Whether two flags and their poles are clear of each other, the second in this row.
fn is_clear(other: &Flag, flag: &Flag, row: usize) -> bool {
    let is_behind =
        |flag: &Flag, pole: f64| flag.x + 3.0 < pole && pole < flag.x + flag.width - 3.0;
    let own_is_behind = other.row < row && is_behind(other, flag.pole);
    let other_is_behind = row < other.row && is_behind(flag, other.pole);
    let is_same_row = other.row == row && overlap(other, flag);
    !own_is_behind && !other_is_behind && !is_same_row
}

/// Draws the zones, the poles on them, and the flags on top.
pub(super) fn draw(
    pen: &mut Pen,
    placed: Vec<Placed>,
    (top, rows): (f64, usize),
    band_top: f64,
    zones: impl FnOnce() -> Vec<Shape>,
) -> Vec<Flag> {
    pen.shapes.extend(zones());
    let mut flags = Vec::new();
    for Placed { flag, .. } in &placed {
        let y = top + rows.saturating_sub(flag.row + 1) as f64 * ROW;
        let flag = Flag { y, ..*flag };
        pole(pen, &flag, band_top);
        flags.push(flag);
    }
    for flag in &flags {
        knob(pen, flag, band_top + band::HEIGHT);
    }
    for (flag, it) in flags.iter().zip(placed) {
        draw_flag(pen, flag, it.words);
    }
    flags
}

/// A pole goes down to the bar at the edge of a zone; that of the baseline ends above the zone it
/// is in, whose word may stand there.
fn pole(pen: &mut Pen, flag: &Flag, band_top: f64) {
    let [colour, _] = level_colours(flag.level);
    let x = tenths(flag.pole);
    let (dash, foot) = match flag.level {
        Level::Baseline => (Dash::Short, band_top),
        _ => (Dash::Solid, band_top + band::HEIGHT),
    };
    let ends = vec![Move((x, tenths(flag.y + TOP))), Line((x, tenths(foot)))];
    let width = 2.0;
    pen.stroke(
        ends,
        Stroke {
            colour,
            width,
            dash,
        },
    );
}

/// The knob of a pole, on the bar of the ruler: a ring as large as a mark.
fn knob(pen: &mut Pen, flag: &Flag, foot: f64) {
    let [colour, _] = level_colours(flag.level);
    let corner = (
        tenths(flag.pole - MARK / 2.0),
        tenths(foot - band::BAR / 2.0 - MARK / 2.0),
    );
    let ring = moved(level_mark(Level::Baseline), corner);
    pen.area(ring, PAPER, Some(Stroke::solid(colour, 2.0)));
}

/// A mark with its upper left corner at a place.
fn moved(mark: &[Segment], (left, top): Spot) -> Vec<Segment> {
    let put = |(x, y): Spot| (left + x, top + y);
    let segments = mark.iter().map(|segment| match *segment {
        Move(to) => Move(put(to)),
        Line(to) => Line(put(to)),
        Segment::Curve(pull, to) => Segment::Curve(put(pull), put(to)),
    });
    segments.collect()
}

fn draw_flag(pen: &mut Pen, flag: &Flag, words: String) {
    let [strong, tint] = level_colours(flag.level);
    pen.shapes.push(Shape::Box {
        at: (tenths(flag.x), tenths(flag.y)),
        size: (tenths(flag.width), tenths(flag.height)),
        corner: 4.0,
        fill: tint,
        edge: Some(Stroke::solid(strong, 1.6)),
    });
    let (left, top) = (flag.x + END, flag.y + (HEIGHT - MARK) / 2.0);
    let mark = moved(level_mark(flag.level), (tenths(left), tenths(top)));
    pen.stroke(mark, Stroke::solid(strong, 1.8));
    let at = (left + MARK + BESIDE_MARK, flag.y + WORDS);
    pen.words((tenths(at.0), tenths(at.1)), &[words], false, INK);
}
