//! Where words beside routes go: on no box, on no other words, and on as few other routes as
//! can be. What the words are, and how large, is told; so is what else is taken.
//!
//! Labels are placed one after the other, each at the best of some places along its own route
//! (Christensen, Marks and Shieber 1995, on the greedy placing of labels). Routes with little
//! room choose first.

use super::area::Area;
use super::drawing::{Point, Route};
use super::grid::Grid;
use super::options::Flow;

/// Words beside a route.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label<'a> {
    /// The route that they are about.
    pub route: &'a Route,
    /// How wide and how high they are, with the room around them.
    pub size: (f64, f64),
}

/// The middle of each label, in the order they are given; none for one that has no free place.
/// No label lies on what is taken or on another label, and all are inside the drawing of this
/// width and height. `routes` are all that are drawn, their slanted pieces straight or, where the
/// chain runs in a direction that is given, bent.
pub fn place_labels(
    labels: &[Label],
    routes: &[&Route],
    taken: &[Area],
    (width, height): (f64, f64),
    bent: Option<Flow>,
) -> Vec<Option<Point>> {
    if labels.is_empty() {
        return Vec::new();
    }
    let mut placing = Placing::new(routes, taken, (width, height), bent);
    let mut turns: Vec<usize> = (0..labels.len()).collect();
    let room = |place: &usize| longest(&labels[*place].route.points);
    // Stable: routes with as much room choose in the order they are given.
    turns.sort_by(|one, other| room(one).total_cmp(&room(other)));
    let mut places = vec![None; labels.len()];
    for turn in turns {
        places[turn] = placing.place(&labels[turn]);
    }
    places
}

/// What is known while labels are placed.
struct Placing<'a> {
    /// Where labels may be.
    sheet: Area,
    bent: Option<Flow>,
    /// What no label may lie on: boxes and the like, and labels.
    taken: Grid<Area>,
    /// The pieces of all routes.
    pieces: Grid<(&'a Route, Point, Point)>,
    /// The pieces that they end with.
    ends: Grid<(Point, Point)>,
}

impl<'a> Placing<'a> {
    fn new(
        routes: &[&'a Route],
        taken: &[Area],
        (right, foot): (f64, f64),
        bent: Option<Flow>,
    ) -> Self {
        let mut placing = Placing {
            sheet: Area {
                left: 0.0,
                top: 0.0,
                right,
                foot,
            },
            bent,
            taken: Grid::default(),
            pieces: Grid::default(),
            ends: Grid::default(),
        };
        for area in taken {
            placing.taken.add(*area, *area);
        }
        for route in routes {
            for (from, to) in pieces(&route.points) {
                placing.pieces.add(around(from, to), (*route, from, to));
            }
            placing.add_end(route);
        }
        placing
    }

    fn add_end(&mut self, route: &'a Route) {
        if let [.., before, tip] = route.points.as_slice() {
            let part = (HEAD / distance(*before, *tip)).min(1.0);
            let begin = Point {
                x: tip.x + (before.x - tip.x) * part,
                y: tip.y + (before.y - tip.y) * part,
            };
            self.ends.add(around(begin, *tip), (begin, *tip));
        }
    }

    /// The place for a label that lies on the fewest routes of others, the first of those; from
    /// then on it is taken.
    fn place(&mut self, label: &Label) -> Option<Point> {
        let mut best: Option<(usize, Point)> = None;
        for place in places(&label.route.points, label.size, self.bent) {
            let area = Area::around(place, label.size);
            if !self.is_free(&area) {
                continue;
            }
            let cost = self.passed(&area, label.route);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, place));
            }
            if cost == 0 {
                break;
            }
        }
        let (_, place) = best?;
        let area = Area::around(place, label.size);
        self.taken.add(area, area);
        Some(place)
    }

    fn is_free(&self, area: &Area) -> bool {
        let mut near = self.taken.near(area);
        self.sheet.holds(area) && !near.any(|other| other.overlaps(area))
    }

    /// How many pieces of other routes run through an area. The end of a route counts for more,
    /// also that of its own: it says where the route leads.
    fn passed(&self, area: &Area, own: &Route) -> usize {
        let near = self.pieces.near(area);
        let others = near.filter(|(route, _, _)| route.id != own.id);
        let others = others.filter(|(_, from, to)| area.is_crossed(*from, *to));
        let ends = self.ends.near(area);
        let ends = ends.filter(|(from, to)| area.is_crossed(*from, *to));
        others.count() + END * ends.count()
    }
}

/// How long the end of a route is that is kept in sight.
const HEAD: f64 = 16.0;
/// How many pieces such an end counts as.
const END: usize = 3;
/// A piece that slants less than this is as good as level or upright.
const SLANT: f64 = 6.0;
/// Between a line and words beside it: as much as the head of an arrow is wide on each side.
const BESIDE: f64 = 5.0;
/// How much of a line is to be seen on both sides of words that lie on it.
const SEEN: f64 = 12.0;
/// From one place that is tried to the next.
const STEP: f64 = 16.0;
/// How many places to each side of the middle of a piece are tried at most.
const MOST_STEPS: usize = 12;

/// Places for a label of this size, the best first: those on and beside the longest piece, from
/// its middle outwards, then those of the others.
fn places(points: &[Point], size: (f64, f64), bent: Option<Flow>) -> Vec<Point> {
    let mut pieces: Vec<(Point, Point)> = pieces(points).collect();
    pieces.sort_by(|one, other| distance(other.0, other.1).total_cmp(&distance(one.0, one.1)));
    let places = pieces.iter().map(|(from, to)| {
        let is_slanted = (from.x - to.x).abs() > SLANT && (from.y - to.y).abs() > SLANT;
        match is_slanted {
            true => places_on_slant(*from, *to, bent),
            false => places_at((*from, *to), size),
        }
    });
    places.collect::<Vec<_>>().concat()
}

/// Places on a slanted piece: beside it would be far from it.
fn places_on_slant(from: Point, to: Point, bent: Option<Flow>) -> Vec<Point> {
    let places = SLANT_PARTS.map(|part| {
        // How far along and across a bent piece is: a cubic curve that leaves and arrives in the
        // direction of the flow, with both pulls in the middle.
        let rest = 1.0 - part;
        let across = part * part * (3.0 * rest + part);
        let along = 1.5 * part * rest + part * part * part;
        let (x, y) = match bent {
            None => (part, part),
            Some(Flow::LeftToRight) => (along, across),
            Some(Flow::TopToBottom) => (across, along),
        };
        Point {
            x: from.x + (to.x - from.x) * x,
            y: from.y + (to.y - from.y) * y,
        }
    });
    places.to_vec()
}

/// Where words on a slanted piece may be: they leave enough of it at both ends.
const SLANT_PARTS: [f64; 13] = [
    0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8,
];

/// Places on and beside a level or upright piece.
fn places_at((from, to): (Point, Point), (width, height): (f64, f64)) -> Vec<Point> {
    let length = distance(from, to);
    let is_upright = (from.x - to.x).abs() < (from.y - to.y).abs();
    let along = if is_upright { height } else { width };
    let (right, down) = match is_upright {
        true => (width / 2.0 + BESIDE, 0.0),
        false => (0.0, height / 2.0 + BESIDE),
    };
    let mut places = Vec::new();
    for part in parts(length) {
        let x = from.x + (to.x - from.x) * part;
        let y = from.y + (to.y - from.y) * part;
        if part.min(1.0 - part) * length >= along / 2.0 + SEEN {
            places.push(Point { x, y });
        }
        for side in [1.0, -1.0] {
            places.push(Point {
                x: x + right * side,
                y: y - down * side,
            });
        }
    }
    places
}

/// Parts of a length from its middle outwards.
fn parts(length: f64) -> Vec<f64> {
    let steps = ((length / 2.0 / STEP) as usize).min(MOST_STEPS);
    let beside = (1..=steps).flat_map(|step| {
        let away = step as f64 * STEP / length;
        [0.5 - away, 0.5 + away]
    });
    [0.5].into_iter().chain(beside).collect()
}

fn pieces(points: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    points.windows(2).map(|pair| (pair[0], pair[1]))
}

/// The smallest area around a piece.
fn around(from: Point, to: Point) -> Area {
    Area {
        left: from.x.min(to.x),
        top: from.y.min(to.y),
        right: from.x.max(to.x),
        foot: from.y.max(to.y),
    }
}

fn longest(points: &[Point]) -> f64 {
    pieces(points)
        .map(|(from, to)| distance(from, to))
        .fold(0.0, f64::max)
}

fn distance(from: Point, to: Point) -> f64 {
    (to.x - from.x).hypot(to.y - from.y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::RouteKind;

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

    const SHEET: (f64, f64) = (1_000.0, 1_000.0);

    fn placed(routes: &[Route], size: (f64, f64), taken: &[Area]) -> Vec<Option<(f64, f64)>> {
        let all: Vec<&Route> = routes.iter().collect();
        let labels = routes.iter().map(|route| Label { route, size });
        let labels: Vec<Label> = labels.collect();
        let places = place_labels(&labels, &all, taken, SHEET, None).into_iter();
        places.map(|place| place.map(|at| (at.x, at.y))).collect()
    }

    #[test]
    fn words_lie_on_the_middle_of_the_longest_piece() {
        let bent = route("1", &[(100.0, 50.0), (120.0, 50.0), (120.0, 250.0)]);
        assert_eq!(placed(&[bent], (60.0, 16.0), &[]), [Some((120.0, 150.0))]);
    }

    #[test]
    fn words_move_along_their_line_when_the_middle_is_taken() {
        let line = route("1", &[(100.0, 50.0), (500.0, 50.0)]);
        let middle = Area::around(Point { x: 300.0, y: 50.0 }, (40.0, 60.0));
        let found = placed(&[line], (60.0, 16.0), &[middle]);
        // 20 of what is taken and 30 of the words, in steps of 16.
        assert_eq!(found, [Some((236.0, 50.0))]);
    }

    #[test]
    fn short_lines_have_their_words_beside_them() {
        let line = route("1", &[(100.0, 50.0), (140.0, 50.0)]);
        assert_eq!(placed(&[line], (60.0, 16.0), &[]), [Some((120.0, 37.0))]);
        let arc = route("1", &[(100.0, 50.0), (100.0, 80.0)]);
        assert_eq!(placed(&[arc], (60.0, 16.0), &[]), [Some((135.0, 65.0))]);
    }

    #[test]
    fn words_of_two_lines_do_not_lie_on_each_other() {
        let lines = [
            route("1", &[(100.0, 50.0), (500.0, 50.0)]),
            route("2", &[(100.0, 58.0), (500.0, 58.0)]),
        ];
        let found = placed(&lines, (60.0, 16.0), &[]);
        let [Some(one), Some(other)] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert!((one.0 - other.0).abs() >= 60.0 || (one.1 - other.1).abs() >= 16.0);
    }

    #[test]
    fn words_on_a_slant_are_on_the_line_as_it_is_drawn() {
        let slant = route("1", &[(100.0, 100.0), (200.0, 300.0)]);
        let middle = Area::around(Point { x: 150.0, y: 200.0 }, (20.0, 20.0));
        let found = |bent| {
            let label = Label {
                route: &slant,
                size: (20.0, 10.0),
            };
            let place = place_labels(&[label], &[&slant], &[middle], SHEET, bent)[0].unwrap();
            ((place.x * 10.0).round(), (place.y * 10.0).round())
        };
        assert_eq!(found(None), (1_400.0, 1_800.0));
        assert_eq!(found(Some(Flow::LeftToRight)), (1_424.0, 1_704.0));
        assert_eq!(found(Some(Flow::TopToBottom)), (1_352.0, 1_848.0));
    }

    #[test]
    fn where_nothing_is_free_there_are_no_words() {
        let line = route("1", &[(100.0, 50.0), (500.0, 50.0)]);
        let all = Area::around(Point { x: 300.0, y: 50.0 }, (600.0, 100.0));
        assert_eq!(placed(&[line], (60.0, 16.0), &[all]), [None]);
        let outside = route("1", &[(980.0, 50.0), (1_000.0, 50.0)]);
        assert_eq!(placed(&[outside], (60.0, 16.0), &[]), [None]);
        assert_eq!(placed(&[route("1", &[])], (60.0, 16.0), &[]), [None]);
    }
}
