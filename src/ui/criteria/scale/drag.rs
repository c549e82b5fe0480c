//! Dragging a handle. The framework is changed when it is let go, so that a drag is one step,
//! however long it takes, and can be given up before.

use super::{ScaleProps, ScaleView, level};
use crate::calc::Level;
use crate::editor::Action;
use web_sys::{Element, PointerEvent};

/// How far the pointer has to move before it drags, in pixels.
const SLACK: f64 = 3.0;

/// A handle under the pointer.
pub struct Drag {
    level: Level,
    /// The row that its flag stays in.
    row: usize,
    /// Where the pointer went down, from the left of the window.
    from: f64,
    /// From the handle's pole to there.
    grip: f64,
    /// Where it is, once it has been moved.
    value: Option<f64>,
}

impl Drag {
    /// The level that is dragged, and where it is.
    pub fn put(&self) -> Option<(Level, f64)> {
        self.value.map(|value| (self.level, value))
    }

    /// The level that is dragged, and its row.
    pub fn row(&self) -> Option<(Level, usize)> {
        self.value.map(|_| (self.level, self.row))
    }
}

impl ScaleView {
    /// The pointer goes down on a handle, which takes the focus; not every browser gives it to
    /// what is drawn.
    pub(super) fn down(
        &mut self,
        props: &ScaleProps,
        level: Level,
        row: usize,
        event: &PointerEvent,
    ) -> bool {
        self.desk.focus_now(&level::handle_id(props, level));
        self.hold(props);
        let Ok(scale) = self.scale(props) else {
            return false;
        };
        let value = scale.levels.value(level);
        let pole = value.map(|value| {
            let (left, right) = self.ruler();
            left + scale.ruler.fraction(value) * (right - left)
        });
        if let (0, Some(pole), None) = (event.button(), pole, &self.drag) {
            let from = f64::from(event.client_x());
            self.drag = Some(Drag {
                level,
                row,
                from,
                grip: from - pole,
                value: None,
            });
        }
        false
    }

    pub(super) fn moved(&mut self, props: &ScaleProps, event: &PointerEvent) -> bool {
        let Ok(scale) = self.scale(props) else {
            return self.cancel();
        };
        let (left, right) = self.ruler();
        let Some(drag) = &mut self.drag else {
            return false;
        };
        let now = f64::from(event.client_x());
        if drag.value.is_none() && (now - drag.from).abs() < SLACK {
            return false;
        }
        if drag.value.is_none()
            && let Some(drawing) = self.drawing.cast::<Element>()
        {
            // Only now, so that pressing alone gives the focus as usual. It fails for a pointer
            // that is gone.
            let _ = drawing.set_pointer_capture(event.pointer_id());
        }
        let value = scale
            .ruler
            .value_at((now - drag.grip - left) / (right - left));
        let is_other = drag.value != Some(value);
        drag.value = Some(value);
        is_other
    }

    /// Lets go: what was dragged is changed, as one step.
    pub(super) fn let_go(&mut self, props: &ScaleProps) -> bool {
        let Some((level, value)) = self.drag.take().as_ref().and_then(Drag::put) else {
            return false;
        };
        self.desk.act(Action::EndBurst);
        self.put(props, level, value);
        self.desk.act(Action::EndBurst);
        true
    }

    /// Gives a drag up: everything is where it was.
    pub(super) fn cancel(&mut self) -> bool {
        self.drag.take().is_some()
    }

    /// Where the ruler begins and ends in the window.
    fn ruler(&self) -> (f64, f64) {
        let drawing = self.drawing.cast::<Element>();
        let left = drawing.map_or(0.0, |it| it.get_bounding_client_rect().left());
        let (from, to) = crate::picture::ruler_ends(self.width);
        (left + from, left + to)
    }
}
