//! Routes as path data for SVG: smooth lines, and the head of an arrow. What a line looks like
//! belongs in `link_line`.

use crate::layout::{Flow, Point};
use crate::picture;

/// The most that a corner is rounded by.
const CORNER: f64 = 12.0;
/// How long the head of an arrow is, and half of how wide.
const HEAD: f64 = picture::HEAD as f64;
const HALF_HEAD: f64 = picture::HALF_HEAD as f64;

/// A smooth line through points. Slanted pieces bend so that they leave and arrive in the
/// direction of the flow, and stay within the rectangle of their ends; corners are rounded.
pub fn curve(points: &[Point], flow: Flow) -> String {
    let mut path = String::new();
    let Some(first) = points.first() else {
        return path;
    };
    let mut at = *first;
    step(&mut path, 'M', &[at]);
    for (number, next) in points.iter().enumerate().skip(1) {
        at = match points.get(number + 1) {
            Some(after) if is_corner(at, *next, *after) => round(&mut path, at, *next, *after),
            _ => draw(&mut path, at, *next, flow),
        };
    }
    path
}

/// The same points, with the end pulled back to where the head of the arrow begins.
pub fn without_head(points: &[Point]) -> Vec<Point> {
    let mut points = points.to_vec();
    if let [.., before, end] = points.as_mut_slice() {
        let (x, y) = towards(*before, *end);
        let back = (HEAD - 1.0).min(distance(*before, *end));
        (end.x, end.y) = (end.x - x * back, end.y - y * back);
    }
    points
}

/// The head of the arrow at the end of a line.
pub fn arrow_head(points: &[Point], flow: Flow) -> String {
    let mut path = String::new();
    let [.., before, tip] = points else {
        return path;
    };
    let (x, y) = match (is_slanted(*before, *tip), flow) {
        (false, _) => towards(*before, *tip),
        (true, Flow::LeftToRight) => ((tip.x - before.x).signum(), 0.0),
        (true, Flow::TopToBottom) => (0.0, (tip.y - before.y).signum()),
    };
    let side = |sign: f64| Point {
        x: tip.x - x * HEAD - y * HALF_HEAD * sign,
        y: tip.y - y * HEAD + x * HALF_HEAD * sign,
    };
    step(&mut path, 'M', &[*tip]);
    step(&mut path, 'L', &[side(1.0), side(-1.0)]);
    path.push('z');
    path
}

/// The middle of the longest piece: where a label has most room.
pub fn middle(points: &[Point]) -> Point {
    let pieces = points.windows(2);
    let longest = pieces
        .max_by(|one, other| distance(one[0], one[1]).total_cmp(&distance(other[0], other[1])));
    longest.map_or_else(Point::default, |piece| Point {
        x: (piece[0].x + piece[1].x) / 2.0,
        y: (piece[0].y + piece[1].y) / 2.0,
    })
}

fn draw(path: &mut String, from: Point, to: Point, flow: Flow) -> Point {
    let (x, y) = ((from.x + to.x) / 2.0, (from.y + to.y) / 2.0);
    match (is_slanted(from, to), flow) {
        (false, _) => step(path, 'L', &[to]),
        (true, Flow::LeftToRight) => {
            step(
                path,
                'C',
                &[Point { x, y: from.y }, Point { x, y: to.y }, to],
            );
        }
        (true, Flow::TopToBottom) => {
            step(
                path,
                'C',
                &[Point { x: from.x, y }, Point { x: to.x, y }, to],
            );
        }
    }
    to
}

/// Draws up to a corner and round it; gives where the line goes on.
fn round(path: &mut String, from: Point, corner: Point, after: Point) -> Point {
    let least = distance(from, corner).min(distance(corner, after) / 2.0);
    let radius = CORNER.min(least);
    let (x, y) = towards(from, corner);
    let before = Point {
        x: corner.x - x * radius,
        y: corner.y - y * radius,
    };
    let (x, y) = towards(corner, after);
    let on = Point {
        x: corner.x + x * radius,
        y: corner.y + y * radius,
    };
    step(path, 'L', &[before]);
    step(path, 'Q', &[corner, on]);
    on
}

fn is_corner(from: Point, corner: Point, after: Point) -> bool {
    let is_straight = !is_slanted(from, corner) && !is_slanted(corner, after);
    is_straight && is_slanted(from, after)
}

/// Whether a piece goes both across and along.
fn is_slanted(from: Point, to: Point) -> bool {
    (from.x - to.x).abs() > 0.5 && (from.y - to.y).abs() > 0.5
}

fn distance(from: Point, to: Point) -> f64 {
    (to.x - from.x).hypot(to.y - from.y)
}

/// The direction from one point to another, one pixel long; none where they are one.
fn towards(from: Point, to: Point) -> (f64, f64) {
    match distance(from, to) {
        length if length > 0.0 => ((to.x - from.x) / length, (to.y - from.y) / length),
        _ => (0.0, 0.0),
    }
}

fn step(path: &mut String, letter: char, points: &[Point]) {
    path.push(letter);
    for point in points {
        super::number::push(path, point.x);
        super::number::push(path, point.y);
    }
}
