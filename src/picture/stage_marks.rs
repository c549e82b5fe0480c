//! The marks of the stages, so that none is told by its colour alone: square, arrow, stack,
//! shoot, leaf and sun. On the page they are drawn in `ui/icon`.

use super::shape::{Segment, Spot};
use crate::model::Stage;
use Segment::{Curve, Line, Move};

/// How wide and high a mark is, in pixels.
pub(super) const MARK: f32 = 16.0;
/// The side of the square that marks are drawn on.
const GRID: f32 = 20.0;

const SQUARE: &[Segment] = &[
    Move((4.0, 4.0)),
    Line((16.0, 4.0)),
    Line((16.0, 16.0)),
    Line((4.0, 16.0)),
    Line((4.0, 4.0)),
    Line((6.0, 4.0)),
];
const ARROW: &[Segment] = &[
    Move((3.0, 10.0)),
    Line((15.0, 10.0)),
    Move((10.0, 5.0)),
    Line((15.0, 10.0)),
    Line((10.0, 15.0)),
];
const STACK: &[Segment] = &[
    Move((4.0, 6.0)),
    Line((16.0, 6.0)),
    Move((4.0, 10.0)),
    Line((16.0, 10.0)),
    Move((4.0, 14.0)),
    Line((16.0, 14.0)),
];
const SHOOT: &[Segment] = &[
    Move((10.0, 17.0)),
    Line((10.0, 9.0)),
    Move((10.0, 11.0)),
    Curve((10.0, 5.0), (4.0, 5.0)),
    Curve((4.0, 11.0), (10.0, 11.0)),
    Move((10.0, 9.0)),
    Curve((10.0, 4.0), (16.0, 4.0)),
    Curve((16.0, 9.0), (10.0, 9.0)),
];
const LEAF: &[Segment] = &[
    Move((4.0, 16.0)),
    Curve((4.0, 4.0), (16.0, 4.0)),
    Curve((16.0, 16.0), (4.0, 16.0)),
    Line((11.0, 9.0)),
];
const SUN: &[Segment] = &[
    Move((10.0, 6.0)),
    Curve((14.0, 6.0), (14.0, 10.0)),
    Curve((14.0, 14.0), (10.0, 14.0)),
    Curve((6.0, 14.0), (6.0, 10.0)),
    Curve((6.0, 6.0), (10.0, 6.0)),
    Move((10.0, 1.5)),
    Line((10.0, 3.5)),
    Move((10.0, 16.5)),
    Line((10.0, 18.5)),
    Move((1.5, 10.0)),
    Line((3.5, 10.0)),
    Move((16.5, 10.0)),
    Line((18.5, 10.0)),
    Move((4.0, 4.0)),
    Line((5.4, 5.4)),
    Move((14.6, 14.6)),
    Line((16.0, 16.0)),
    Move((4.0, 16.0)),
    Line((5.4, 14.6)),
    Move((14.6, 5.4)),
    Line((16.0, 4.0)),
];

/// The mark of a stage as lines, with its upper left corner at a place.
pub(super) fn stage_mark(stage: Stage, at: Spot) -> Vec<Segment> {
    let mark = match stage {
        Stage::Input => SQUARE,
        Stage::Activity => ARROW,
        Stage::Output => STACK,
        Stage::ShortTermOutcome => SHOOT,
        Stage::IntermediateOutcome => LEAF,
        Stage::LongTermOutcome => SUN,
    };
    let put = |(x, y): Spot| (at.0 + x * MARK / GRID, at.1 + y * MARK / GRID);
    let segments = mark.iter().map(|segment| match *segment {
        Move(to) => Move(put(to)),
        Line(to) => Line(put(to)),
        Curve(pull, to) => Curve(put(pull), put(to)),
    });
    segments.collect()
}
