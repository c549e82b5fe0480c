//! From the points of a route to a line with round corners. Which points there are is decided
//! in `layout`.

use super::shape::{Segment, Spot};

/// A line through these points whose corners are rounded by at most `radius`. A corner is a
/// quadratic curve pulled by its point, so the line stays inside the triangle of the corner and
/// never leaves the room that the route was given. No points give no line.
pub fn rounded(points: &[Spot], radius: f32) -> Vec<Segment> {
    let mut segments = Vec::new();
    segments.extend(points.first().map(|first| Segment::Move(*first)));
    for corner in points.windows(3) {
        if let [before, at, after] = corner {
            let reach = radius.min(distance(*before, *at) / 2.0);
            let reach = reach.min(distance(*at, *after) / 2.0);
            segments.push(Segment::Line(towards(*at, *before, reach)));
            segments.push(Segment::Curve(*at, towards(*at, *after, reach)));
        }
    }
    if let [_, .., last] = points {
        segments.push(Segment::Line(*last));
    }
    segments
}

/// A rectangle with round corners, as a closed path.
pub fn rounded_box((x, y): Spot, (width, height): Spot, corner: f32) -> Vec<Segment> {
    let (right, foot) = (x + width, y + height);
    let middle = (x + width / 2.0, y);
    let corners = [(right, y), (right, foot), (x, foot), (x, y)];
    let points: Vec<Spot> = [middle]
        .into_iter()
        .chain(corners)
        .chain([middle])
        .collect();
    rounded(&points, corner)
}

/// How far apart two places are.
pub(super) fn distance(one: Spot, other: Spot) -> f32 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

/// The place this far from one place towards another; the first if they are the same.
pub(super) fn towards(from: Spot, to: Spot, by: f32) -> Spot {
    let length = distance(from, to);
    if length == 0.0 {
        return from;
    }
    let part = by / length;
    (
        from.0 + (to.0 - from.0) * part,
        from.1 + (to.1 - from.1) * part,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_are_cut_and_ends_are_kept() {
        let line = rounded(&[(0.0, 0.0), (20.0, 0.0), (20.0, 40.0)], 8.0);
        let expected = [
            Segment::Move((0.0, 0.0)),
            Segment::Line((12.0, 0.0)),
            Segment::Curve((20.0, 0.0), (20.0, 8.0)),
            Segment::Line((20.0, 40.0)),
        ];
        assert_eq!(line, expected);
    }

    #[test]
    fn short_pieces_get_small_corners_and_nothing_overshoots() {
        let line = rounded(&[(0.0, 0.0), (4.0, 0.0), (4.0, 2.0), (50.0, 2.0)], 8.0);
        let (mut x, mut y) = (0.0_f32, 0.0_f32);
        for segment in &line {
            let (Segment::Move(to) | Segment::Line(to) | Segment::Curve(_, to)) = *segment;
            assert!(to.0 >= x && to.1 >= y, "{line:?}");
            (x, y) = to;
        }
        assert_eq!((x, y), (50.0, 2.0));
    }

    #[test]
    fn nothing_and_points_on_each_other_are_drawn_too() {
        assert_eq!(rounded(&[], 8.0), []);
        assert_eq!(rounded(&[(1.0, 1.0)], 8.0), [Segment::Move((1.0, 1.0))]);
        let line = rounded(&[(1.0, 1.0); 4], 8.0);
        assert!(line.iter().all(|segment| match segment {
            Segment::Move(to) | Segment::Line(to) | Segment::Curve(_, to) => *to == (1.0, 1.0),
        }));
    }
}
