//! How good a drawing is, in plain numbers: for tests, and to hold ours against others'. It
//! looks at the drawing alone and knows nothing of how it was made.

use super::area::Area;
use super::drawing::{Drawing, NodeBox, Point, Route};

/// What a drawing comes to.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Measures {
    /// How often two routes cross.
    pub crossings: usize,
    /// How long all routes are together, in CSS pixels.
    pub length: f64,
    /// How many routes there are that run through a box which is not one of their ends.
    pub through_boxes: usize,
    /// How many pairs of boxes overlap.
    pub overlaps: usize,
    /// How many routes have no bend.
    pub straight: usize,
}

/// Measures a drawing. Routes are taken as they are, from point to point.
pub fn measure(drawing: &Drawing) -> Measures {
    let routes = &drawing.routes;
    let through = |route: &&Route| drawing.boxes.iter().any(|item| is_through(route, item));
    Measures {
        crossings: crossings(routes),
        length: routes.iter().map(length).sum(),
        through_boxes: routes.iter().filter(through).count(),
        overlaps: overlaps(&drawing.boxes),
        straight: routes
            .iter()
            .filter(|route| route.points.len() == 2)
            .count(),
    }
}

fn length(route: &Route) -> f64 {
    let steps = route.points.windows(2);
    steps
        .map(|step| (step[1].x - step[0].x).hypot(step[1].y - step[0].y))
        .sum()
}

/// A straight piece of a route.
struct Piece<'a> {
    route: &'a Route,
    from: Point,
    to: Point,
}

impl Piece<'_> {
    fn left(&self) -> f64 {
        self.from.x.min(self.to.x)
    }

    fn right(&self) -> f64 {
        self.from.x.max(self.to.x)
    }

    /// Whether two pieces cross between their ends.
    fn crosses(&self, other: &Piece) -> bool {
        let parts = |line: &Piece, piece: &Piece| {
            turn(line.from, line.to, piece.from) * turn(line.from, line.to, piece.to) < 0.0
        };
        parts(self, other) && parts(other, self)
    }

    /// Whether the links of two pieces start or end at the same box, where they may touch.
    fn meets(&self, other: &Piece) -> bool {
        let ends = [&other.route.from, &other.route.to];
        ends.contains(&&self.route.from) || ends.contains(&&self.route.to)
    }
}

/// On which side of a line a point is, by the sign.
fn turn(from: Point, to: Point, point: Point) -> f64 {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
}

/// Counts the crossings of routes that share no box, each moved a little and each differently,
/// so that routes which cross where both bend are seen to; then those of routes that share one,
/// as they are, because they may touch there.
fn crossings(routes: &[Route]) -> usize {
    let apart = crossing_pieces(&pieces(routes, UNSEEN), |one, other| !one.meets(other));
    apart + crossing_pieces(&pieces(routes, 0.0), |one, other| one.meets(other))
}

/// How far routes are moved at most, in CSS pixels.
const UNSEEN: f64 = 0.001;

/// The pieces of all routes, by where they begin.
fn pieces(routes: &[Route], shift: f64) -> Vec<Piece<'_>> {
    let pieces = routes.iter().enumerate().flat_map(|(place, route)| {
        // Multiples of the golden ratio: no two are alike, and neighbours differ most.
        let shift = shift * (place as f64 * 0.618_033_988_75).fract();
        let moved = move |point: Point| Point {
            y: point.y + shift,
            ..point
        };
        let steps = route.points.windows(2);
        steps.map(move |step| Piece {
            route,
            from: moved(step[0]),
            to: moved(step[1]),
        })
    });
    let mut pieces: Vec<Piece> = pieces.collect();
    pieces.sort_by(|one, other| one.left().total_cmp(&other.left()));
    pieces
}

/// Only pieces that share some of the width are compared.
fn crossing_pieces(pieces: &[Piece], counts: impl Fn(&Piece, &Piece) -> bool) -> usize {
    let mut crossings = 0;
    for (place, piece) in pieces.iter().enumerate() {
        let later = pieces[place + 1..].iter();
        let beside = later.take_while(|other| other.left() <= piece.right());
        let crossing = beside.filter(|other| piece.crosses(other));
        let others = crossing.filter(|other| other.route.id != piece.route.id);
        crossings += others.filter(|other| counts(piece, other)).count();
    }
    crossings
}

/// Whether a route runs through a box that it does not start or end at.
fn is_through(route: &Route, item: &NodeBox) -> bool {
    let is_own = route.from == item.id || route.to == item.id;
    let mut steps = route.points.windows(2);
    let inside = Area::of(item).grown(-GRAZE);
    !is_own && steps.any(|step| inside.is_crossed(step[0], step[1]))
}

/// How much of a box a line may graze without counting as through it, in CSS pixels.
const GRAZE: f64 = 0.5;

fn overlaps(boxes: &[NodeBox]) -> usize {
    let pairs = boxes.iter().enumerate().flat_map(|(place, item)| {
        let later = boxes[place + 1..].iter();
        later.map(move |other| (item, other))
    });
    let pairs = pairs.map(|(one, other)| (Area::of(one), Area::of(other)));
    pairs.filter(|(one, other)| one.overlaps(other)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::RouteKind;
    use crate::model::Stage;

    fn route(id: &str, points: &[(f64, f64)]) -> Route {
        let point = |(x, y): &(f64, f64)| Point { x: *x, y: *y };
        Route {
            id: id.into(),
            from: "a".into(),
            to: "b".into(),
            kind: RouteKind::Forward,
            is_loop: false,
            points: points.iter().map(point).collect(),
        }
    }

    fn boxed(id: &str, x: f64, y: f64) -> NodeBox {
        NodeBox {
            id: id.into(),
            stage: Stage::Input,
            x,
            y,
            width: 10.0,
            height: 10.0,
            lines: Vec::new(),
        }
    }

    #[test]
    fn crossings_are_counted_once_and_touching_is_none() {
        let routes = vec![
            route("1", &[(0.0, 0.0), (10.0, 10.0)]),
            route("2", &[(0.0, 10.0), (10.0, 0.0), (20.0, 5.0)]),
            route("3", &[(0.0, 0.0), (0.0, 10.0)]),
        ];
        assert_eq!(crossings(&routes), 1);
    }

    #[test]
    fn crossings_at_bends_of_both_are_counted() {
        let down = route("1", &[(0.0, 0.0), (10.0, 10.0), (20.0, 30.0)]);
        let mut up = route("2", &[(0.0, 20.0), (10.0, 10.0), (20.0, 0.0)]);
        (up.from, up.to) = ("c".into(), "d".into());
        assert_eq!(crossings(&[down, up]), 1);
    }

    #[test]
    fn what_runs_through_a_box_is_found() {
        let drawing = Drawing {
            boxes: vec![
                boxed("a", 0.0, 0.0),
                boxed("c", 20.0, 0.0),
                boxed("d", 25.0, 5.0),
            ],
            routes: vec![
                route("through", &[(10.0, 5.0), (40.0, 6.0)]),
                route("past", &[(10.0, 5.0), (15.0, -5.0), (40.0, -5.0)]),
                route("along", &[(20.0, 0.0), (30.0, 0.0)]),
            ],
            ..Drawing::default()
        };
        let found = measure(&drawing);
        assert_eq!((found.through_boxes, found.overlaps), (1, 1));
        assert_eq!(found.straight, 2);
        assert!(
            (found.length - (30.0_f64.hypot(1.0) + 125.0_f64.sqrt() + 25.0 + 10.0)).abs() < 1e-9
        );
    }
}
