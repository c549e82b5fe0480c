//! How levels and zones look: a colour, and a shape or a pattern that tells the same without it.

use crate::calc::{Level, ZoneKind};
use crate::picture::colours::{Colour, FAILURE, INK, PAPER, QUIET, SUCCESS, UNDECIDED};
use crate::picture::shape::Segment::{self, Curve, Line, Move};

/// The strong colour of a level, and the one behind its words.
pub(super) fn level_colours(level: Level) -> [Colour; 2] {
    match level {
        Level::Baseline => [INK, PAPER],
        Level::Failure => FAILURE,
        Level::Minimum => UNDECIDED,
        Level::Success | Level::Stretch => SUCCESS,
    }
}

/// The strong colour of a zone, and the one behind its words.
pub(super) fn zone_colours(kind: ZoneKind) -> [Colour; 2] {
    match kind {
        ZoneKind::Failure => FAILURE,
        ZoneKind::Undecided | ZoneKind::Acceptable => UNDECIDED,
        ZoneKind::Success | ZoneKind::Stretch => SUCCESS,
        ZoneKind::Contradiction => [FAILURE[0], PAPER],
        ZoneKind::Unsaid => [QUIET, PAPER],
    }
}

/// The side of the square that marks are drawn on.
pub(super) const MARK: f64 = 12.0;

const RING: &[Segment] = &[
    Move((6.0, 1.5)),
    Curve((10.5, 1.5), (10.5, 6.0)),
    Curve((10.5, 10.5), (6.0, 10.5)),
    Curve((1.5, 10.5), (1.5, 6.0)),
    Curve((1.5, 1.5), (6.0, 1.5)),
];
const CROSS: &[Segment] = &[
    Move((2.0, 2.0)),
    Line((10.0, 10.0)),
    Move((10.0, 2.0)),
    Line((2.0, 10.0)),
];
const DIAMOND: &[Segment] = &[
    Move((6.0, 1.0)),
    Line((11.0, 6.0)),
    Line((6.0, 11.0)),
    Line((1.0, 6.0)),
    Line((6.0, 1.0)),
    Line((8.0, 3.0)),
];
const TICK: &[Segment] = &[Move((1.5, 6.5)), Line((4.8, 10.0)), Line((10.8, 2.2))];
const STAR: &[Segment] = &[
    Move((6.0, 0.8)),
    Line((7.5, 4.3)),
    Line((11.3, 4.6)),
    Line((8.4, 7.1)),
    Line((9.3, 10.8)),
    Line((6.0, 8.8)),
    Line((2.7, 10.8)),
    Line((3.6, 7.1)),
    Line((0.7, 4.6)),
    Line((4.5, 4.3)),
    Line((6.0, 0.8)),
    Line((7.0, 3.1)),
];

/// The mark of a level: ring, cross, diamond, tick and star.
pub(super) fn level_mark(level: Level) -> &'static [Segment] {
    match level {
        Level::Baseline => RING,
        Level::Failure => CROSS,
        Level::Minimum => DIAMOND,
        Level::Success => TICK,
        Level::Stretch => STAR,
    }
}
