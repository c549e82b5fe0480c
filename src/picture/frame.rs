//! Cuts a drawing to some of its stages, and sees to it that nothing that is drawn is cut off.
//! Where things stand to each other is decided in `layout`.

use super::whole::Whole;
use crate::layout::{Drawing, Point, RouteKind};
use crate::model::Stage;

/// Leaves out the stages before the first and after the last, which hold nothing, and puts the
/// same margin around what is left.
pub(super) fn frame(
    drawing: &mut Drawing,
    (first, last): (Stage, Stage),
    (known, margin): (&Whole, f64),
) {
    let is_kept = |stage| (first..=last).contains(&stage);
    drawing.stages.retain(|band| is_kept(band.stage));
    let (least, most) = extent(drawing, known);
    let (left, top) = (least.x - margin, least.y - margin);
    for band in &mut drawing.stages {
        (band.x, band.y) = (band.x - left, band.y - top);
    }
    for item in &mut drawing.boxes {
        (item.x, item.y) = (item.x - left, item.y - top);
    }
    let routes = drawing.routes.iter_mut();
    for point in routes.flat_map(|route| &mut route.points) {
        (point.x, point.y) = (point.x - left, point.y - top);
    }
    drawing.width = most.x - left + margin;
    drawing.height = most.y - top + margin;
}

/// Room between the words beside a link and the edge of the picture.
const AFTER_WORDS: f64 = 10.0;

/// The upper left and the lower right corner of everything that is drawn. A stage begins with
/// its heading, and ends where its last box does. Right of a link within the last stage is room
/// for its words.
fn extent(drawing: &Drawing, known: &Whole) -> (Point, Point) {
    let mut corners = Vec::new();
    for band in &drawing.stages {
        corners.push((band.x, band.y));
        corners.push((band.x + band.width, band.y + LEAST_HEIGHT));
    }
    for item in &drawing.boxes {
        corners.push((item.x, item.y));
        corners.push((item.x + item.width, item.y + item.height));
    }
    for route in &drawing.routes {
        let room = match route.kind {
            RouteKind::WithinStage => known.words_of(&route.id),
            _ => 0.0,
        };
        let points = route.points.iter();
        corners.extend(points.clone().map(|point| (point.x, point.y)));
        corners.extend(
            points
                .map(|point| (point.x + room + AFTER_WORDS, point.y))
                .filter(|_| room > 0.0),
        );
    }
    let (mut least, mut most) = ((f64::MAX, f64::MAX), (0.0_f64, 0.0_f64));
    for (x, y) in corners {
        least = (least.0.min(x), least.1.min(y));
        most = (most.0.max(x), most.1.max(y));
    }
    let point = |(x, y)| Point { x, y };
    (point(least), point(most))
}

/// Room for the heading of a stage, and for saying that it has no items.
const LEAST_HEIGHT: f64 = 78.0;
