//! Moving the view while something is dragged to its edge, so that a drag reaches what is out of
//! sight. What is dragged follows, as if the pointer had moved.

use super::sight::Sight;
use super::{Canvas, Msg};
use crate::layout::Point;
use gloo::timers::callback::Interval;
use web_sys::Element;
use yew::prelude::*;

/// The time between two steps.
const STEP_MILLISECONDS: u32 = 32;

/// How near to an edge a drag moves the view, in pixels of the page, and the most that it moves
/// it by at a step.
const EDGE: f64 = 36.0;
const FASTEST: f64 = 32.0;
/// The view moves by so much at each step, for as long as the pointer is at the edge.
pub struct Drift {
    /// Where the pointer is, in the window.
    at: Point,
    by: Point,
    _steps: Interval,
}

impl Canvas {
    /// Begins, turns or ends the drift, as the pointer is nearer to an edge or further from it.
    pub(super) fn note_edge(&mut self, ctx: &Context<Self>, at: Point) {
        let by = self.sight.push(at).filter(|_| self.gesture.has_marks());
        match (by, &mut self.drift) {
            (None, _) => self.drift = None,
            (Some(by), Some(drift)) => (drift.at, drift.by) = (at, by),
            (Some(by), None) => {
                let link = ctx.link().clone();
                let step = move || link.send_message(Msg::Drifted);
                let _steps = Interval::new(STEP_MILLISECONDS, step);
                self.drift = Some(Drift { at, by, _steps });
            }
        }
    }

    /// A step of the drift.
    pub(super) fn drifted(&mut self) -> bool {
        let Some(Drift { at, by, .. }) = &self.drift else {
            return false;
        };
        let (at, by) = (*at, *by);
        self.sight.scroll_by(by.x, by.y);
        self.drag(at, self.sight.point(at.x, at.y));
        true
    }
}

impl Sight {
    /// Where the view is to go while something is dragged to this place of the window: faster the
    /// nearer it is to an edge, or further beyond it; nowhere in the middle.
    fn push(&self, at: Point) -> Option<Point> {
        let view = self.view.cast::<Element>()?.get_bounding_client_rect();
        let push = |at: f64, from: f64, to: f64| {
            let back = ((from + EDGE - at) / EDGE).clamp(0.0, 1.0);
            let on = ((at - to + EDGE) / EDGE).clamp(0.0, 1.0);
            (on - back) * FASTEST
        };
        let by = Point {
            x: push(at.x, view.left(), view.right()),
            y: push(at.y, view.top(), view.bottom()),
        };
        (by.x != 0.0 || by.y != 0.0).then_some(by)
    }
}
