//! Two fingers on the diagram: apart and together they zoom, side by side they move the view. One
//! finger is the browser's: it scrolls the page, and the view once that has the focus.

use super::Canvas;
use super::gesture::Gesture;
use super::sight::{LEAST, MOST, Sight};
use crate::layout::Point;
use web_sys::{Element, Touch, TouchEvent};

/// Where two fingers were last.
pub struct Pinch {
    /// The place between them, in the window.
    middle: Point,
    /// How far apart they were.
    apart: f64,
}

impl Pinch {
    /// Two fingers as an event tells of them; nothing if there are more or fewer.
    fn of(event: &TouchEvent) -> Option<Self> {
        let touches = event.touches();
        let fingers = (touches.get(0)?, touches.get(1)?);
        (touches.length() == 2).then(|| {
            let (one, other) = (place(&fingers.0), place(&fingers.1));
            Pinch {
                middle: Point {
                    x: (one.x + other.x) / 2.0,
                    y: (one.y + other.y) / 2.0,
                },
                apart: (one.x - other.x).hypot(one.y - other.y).max(1.0),
            }
        })
    }
}

fn place(touch: &Touch) -> Point {
    Point {
        x: f64::from(touch.client_x()),
        y: f64::from(touch.client_y()),
    }
}

impl Canvas {
    /// Two fingers came, or moved.
    pub(super) fn touched(&mut self, event: &TouchEvent) -> bool {
        let now = Pinch::of(event);
        let last = std::mem::replace(&mut self.pinch, now);
        let (Some(last), Some(now)) = (last, &self.pinch) else {
            return false;
        };
        if event.type_() == "touchstart" {
            // What one finger had begun is not meant.
            (self.gesture, self.drift) = (Gesture::None, None);
            return true;
        }
        let factor = now.apart / last.apart;
        self.sight.zoom_between(factor, last.middle, now.middle)
    }
}

impl Sight {
    /// Makes it larger or smaller. What was at one place of the window goes to another.
    fn zoom_between(&mut self, factor: f64, from: Point, to: Point) -> bool {
        let Some(view) = self.view.cast::<Element>() else {
            return false;
        };
        let corner = view.get_bounding_client_rect();
        let at = Point {
            x: to.x - corner.left(),
            y: to.y - corner.top(),
        };
        let fixed = self.point(from.x, from.y);
        self.zoom = (self.zoom * factor).clamp(LEAST, MOST);
        self.wanted = Some((fixed, at));
        true
    }
}
