//! The words beside links, and where on the sheet they go. Finding free places belongs in
//! `layout`; what the words look like in `link_line`.

use super::picture::Band;
use super::same::Same;
use crate::layout::{Area, Flow, Label, NodeBox, Point, Route, place_labels, text_width};
use crate::model::LinkStrength;
use crate::text::Message;
use crate::ui::desk::Desk;

/// How large the letters are, how high words are with the room around them, and that on both
/// sides.
const SIZE: f64 = 12.0;
const HEIGHT: f64 = 15.0;
const SIDE: f64 = 3.0;

/// What may be written beside a link.
pub struct Beside {
    /// How well it is supported.
    pub strength: LinkStrength,
    /// Whether its strength is always written, if somebody has looked.
    pub is_labelled: bool,
    /// Whether all is written for now, because it is looked at.
    pub is_shown: bool,
}

impl Beside {
    /// The words beside a route: its strength, and that it is a loop.
    pub fn words(&self, desk: &Desk, is_loop: bool) -> Option<String> {
        let is_said = match self.strength {
            LinkStrength::Untested => self.is_shown && !is_loop,
            _ => self.is_shown || self.is_labelled,
        };
        let is_loop = is_loop.then_some(Message::DiagramFeedback);
        let words = is_loop.into_iter();
        let words = words.chain(is_said.then(|| strength_word(self.strength)));
        let words: Vec<String> = words.map(|word| desk.get(word)).collect();
        (!words.is_empty()).then(|| words.join(" · "))
    }

    /// Whether it has words while nobody looks at it.
    fn is_settled(&self, is_loop: bool) -> bool {
        is_loop || (self.is_labelled && self.strength != LinkStrength::Untested)
    }

    /// All that may be written beside a route, so that nothing moves when more is.
    fn label<'a>(&self, desk: &Desk, route: &'a Route) -> Label<'a> {
        let all = Beside {
            is_shown: true,
            ..*self
        };
        let words = all.words(desk, route.is_loop).unwrap_or_default();
        let width = text_width(&words, SIZE) + 2.0 * SIDE;
        Label {
            route,
            size: (width, HEIGHT),
        }
    }
}

/// Where the words beside each route have their middle; nowhere if they have none, or no room.
/// Words that come and go with the pointer take places that are left, so that no others move.
pub fn places(
    desk: &Desk,
    routes: &[Same<Route>],
    beside: &[Beside],
    bands: &[Band],
    flow: Flow,
) -> Vec<Option<Point>> {
    let all: Vec<&Route> = routes.iter().map(|route| &**route).collect();
    let mut taken = taken(bands, flow);
    let sheet = sheet(bands, &all);
    let mut places = vec![None; all.len()];
    for is_settled in [true, false] {
        let wanted = all.iter().zip(beside).enumerate();
        let wanted = wanted.filter(|(_, (route, beside))| {
            let settled = beside.is_settled(route.is_loop);
            settled == is_settled && (settled || beside.is_shown)
        });
        let (numbers, labels): (Vec<usize>, Vec<Label>) = wanted
            .map(|(number, (route, beside))| (number, beside.label(desk, route)))
            .unzip();
        let found = place_labels(&labels, &all, &taken, sheet, Some(flow));
        for ((number, label), place) in numbers.into_iter().zip(labels).zip(found) {
            taken.extend(place.map(|place| Area::around(place, label.size)));
            places[number] = place;
        }
    }
    places
}

/// What no words may lie on: boxes with their flags, and headings.
fn taken(bands: &[Band], flow: Flow) -> Vec<Area> {
    let boxes = bands.iter().flat_map(|band| band.boxes.iter());
    let boxes = boxes.flat_map(|place| [Area::of(place).grown(1.0), flag(place)]);
    let headings = bands.iter().map(|band| {
        let place = &band.place;
        let width = match flow {
            Flow::LeftToRight => place.width,
            Flow::TopToBottom => place.width.min(HEADING),
        };
        Area {
            left: place.x,
            top: place.y,
            right: place.x + width,
            foot: place.y + HEADING_FOOT,
        }
    });
    boxes.chain(headings).collect()
}

/// How long the heading of a row may be, and where a heading ends from the top of its stage.
const HEADING: f64 = 240.0;
const HEADING_FOOT: f64 = 46.0;

/// Where a box may have a flag.
fn flag(place: &NodeBox) -> Area {
    let right = place.x + place.width;
    Area {
        left: right - 80.0,
        top: place.y - 10.0,
        right,
        foot: place.y,
    }
}

/// As far as stages and routes reach.
fn sheet(bands: &[Band], routes: &[&Route]) -> (f64, f64) {
    let ends = bands.iter().map(|band| {
        let place = &band.place;
        (place.x + place.width, place.y + place.height)
    });
    let points = routes.iter().flat_map(|route| &route.points);
    let ends = ends.chain(points.map(|point| (point.x, point.y)));
    ends.fold((0.0, 0.0), |(right, foot), (x, y)| {
        (x.max(right), y.max(foot))
    })
}

/// A strength in one word.
pub fn strength_word(strength: LinkStrength) -> Message {
    match strength {
        LinkStrength::Untested => Message::DiagramUntested,
        LinkStrength::Weak => Message::DiagramWeak,
        LinkStrength::Moderate => Message::DiagramModerate,
        LinkStrength::Strong => Message::DiagramStrong,
    }
}
