//! The small signs of badges, drawn once for the page and for files. What they stand for is said
//! beside them.

use super::shape::Segment::{self, Curve, Line, Move};
use super::shape::Spot;

/// A sign on a square of 14 by 14 pixels, from its left and from the middle of its height.
pub type Sign = &'static [Segment];

/// How wide a sign is.
pub const SIGN: f64 = 14.0;

/// A sign with the middle of its left edge at a place.
pub fn sign_at(sign: Sign, (x, y): Spot) -> impl Iterator<Item = Segment> {
    let put = move |at: Spot| (x + at.0, y + at.1);
    sign.iter().map(move |segment| match *segment {
        Move(to) => Move(put(to)),
        Line(to) => Line(put(to)),
        Curve(pull, to) => Curve(put(pull), put(to)),
    })
}

/// A ruler: measures.
pub const MEASURE: Sign = &[
    Move((1.5, -4.0)),
    Line((12.5, -4.0)),
    Line((12.5, 4.0)),
    Line((1.5, 4.0)),
    Line((1.5, -4.0)),
    Move((4.5, -4.0)),
    Line((4.5, -1.0)),
    Move((7.0, -4.0)),
    Line((7.0, 0.5)),
    Move((9.5, -4.0)),
    Line((9.5, -1.0)),
];
/// A page with lines: evidence.
pub const EVIDENCE: Sign = &[
    Move((3.0, -6.0)),
    Line((8.0, -6.0)),
    Line((11.0, -3.0)),
    Line((11.0, 6.0)),
    Line((3.0, 6.0)),
    Line((3.0, -6.0)),
    Move((5.0, 0.0)),
    Line((9.0, 0.0)),
    Move((5.0, 3.0)),
    Line((9.0, 3.0)),
];
/// A tick in a circle: criteria.
pub const CRITERIA: Sign = &[
    Move((13.0, 0.0)),
    Curve((13.0, 2.5), (11.2, 4.2)),
    Curve((9.5, 6.0), (7.0, 6.0)),
    Curve((4.5, 6.0), (2.8, 4.2)),
    Curve((1.0, 2.5), (1.0, 0.0)),
    Curve((1.0, -2.5), (2.8, -4.2)),
    Curve((4.5, -6.0), (7.0, -6.0)),
    Curve((9.5, -6.0), (11.2, -4.2)),
    Curve((13.0, -2.5), (13.0, 0.0)),
    Move((4.5, 0.0)),
    Line((6.5, 2.0)),
    Line((10.0, -2.0)),
];
/// A closed lock: fixed.
pub const FIXED: Sign = &[
    Move((3.0, -1.0)),
    Line((11.0, -1.0)),
    Line((11.0, 5.0)),
    Line((3.0, 5.0)),
    Line((3.0, -1.0)),
    Move((4.5, -1.0)),
    Line((4.5, -3.0)),
    Curve((4.5, -4.0), (5.2, -4.8)),
    Curve((6.0, -5.5), (7.0, -5.5)),
    Curve((8.0, -5.5), (8.8, -4.8)),
    Curve((9.5, -4.0), (9.5, -3.0)),
    Line((9.5, -1.0)),
];
/// An open lock: open.
pub const OPEN: Sign = &[
    Move((3.0, -1.0)),
    Line((11.0, -1.0)),
    Line((11.0, 5.0)),
    Line((3.0, 5.0)),
    Line((3.0, -1.0)),
    Move((4.5, -1.0)),
    Line((4.5, -4.0)),
    Curve((4.5, -5.0), (5.2, -5.8)),
    Curve((6.0, -6.5), (7.0, -6.5)),
    Curve((8.7, -6.5), (9.3, -5.0)),
];
/// A head and shoulders: the partner that leads.
pub const PARTNER: Sign = &[
    Move((9.5, -3.0)),
    Curve((9.5, -2.0), (8.8, -1.2)),
    Curve((8.0, -0.5), (7.0, -0.5)),
    Curve((6.0, -0.5), (5.2, -1.2)),
    Curve((4.5, -2.0), (4.5, -3.0)),
    Curve((4.5, -4.0), (5.2, -4.8)),
    Curve((6.0, -5.5), (7.0, -5.5)),
    Curve((8.0, -5.5), (8.8, -4.8)),
    Curve((9.5, -4.0), (9.5, -3.0)),
    Move((2.0, 6.0)),
    Curve((2.0, 1.5), (7.0, 1.5)),
    Curve((12.0, 1.5), (12.0, 6.0)),
];
/// A warning: on no path.
pub const WARNING: Sign = &[
    Move((7.0, -4.5)),
    Line((12.0, 4.5)),
    Line((2.0, 4.5)),
    Line((7.0, -4.5)),
    Line((7.3, -4.0)),
    Move((7.0, -1.0)),
    Line((7.0, 1.3)),
    Move((7.0, 2.6)),
    Line((7.0, 3.4)),
];
