//! The pointer in the diagram: what was clicked, and what a drag does when it ends. Each
//! drag has a way with single clicks and one with the keyboard; a finger scrolls, and drags
//! handles alone.

use super::focus::forget_caret;
use super::gesture::{Gesture, Grip, others};
use super::{Canvas, CanvasProps};
use crate::editor::ChainAction;
use crate::layout::{Flow, NodeBox, Point};
use crate::model::{Id, Stage};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, PointerEvent};
use yew::prelude::*;

/// How far the pointer has to move before it drags.
const SLACK: f64 = 5.0;

impl Canvas {
    pub(super) fn pointer_down(&mut self, event: &PointerEvent) -> bool {
        self.pressed = None;
        if event.button() != 0 || self.renaming.is_some() {
            return false;
        }
        let grip = match (found(event, "data-box"), is_in(event, "[data-handle]")) {
            (Some(id), true) => Grip::Handle(id),
            (Some(id), false) => Grip::Box(id),
            (None, _) => Grip::Ground,
        };
        let is_finger = event.pointer_type() == "touch";
        self.gesture = match is_finger && !matches!(grip, Grip::Handle(_)) {
            true => Gesture::None,
            false => Gesture::Press {
                grip,
                at: in_window(event),
                shift: event.shift_key(),
            },
        };
        false
    }

    pub(super) fn pointer_moved(&mut self, ctx: &Context<Self>, event: &PointerEvent) -> bool {
        if matches!(self.gesture, Gesture::None | Gesture::Done) {
            return false;
        }
        let (now, point) = (in_window(event), self.at(event));
        if let Gesture::Press { grip, at, shift } = &self.gesture {
            if (at.x - now.x).abs().max((at.y - now.y).abs()) < SLACK {
                return false;
            }
            let from = self.sight.point(at.x, at.y);
            self.gesture = begun(grip.clone(), *shift, *at, from);
            forget_caret();
            self.capture(event);
        }
        self.drag(now, point);
        self.note_edge(ctx, now);
        !matches!(self.gesture, Gesture::Pan { .. })
    }

    /// Follows the pointer while something is dragged.
    pub(super) fn drag(&mut self, now: Point, point: Point) {
        let drop = self
            .gesture
            .dragged()
            .cloned()
            .and_then(|id| self.drop_at(&id, point));
        let under = self.box_at(point).map(|place| place.id.clone());
        match &mut self.gesture {
            Gesture::Pan { at } => {
                let (x, y) = (at.x - now.x, at.y - now.y);
                *at = now;
                self.sight.scroll_by(x, y);
            }
            Gesture::Frame { to, .. } => *to = point,
            Gesture::Move {
                by, from, drop: to, ..
            } => {
                (by.x, by.y) = (point.x - from.x, point.y - from.y);
                *to = drop;
            }
            Gesture::Link { to, target, id } => {
                *to = point;
                *target = under.filter(|under| under != id);
            }
            _ => {}
        }
    }

    pub(super) fn pointer_up(&mut self, ctx: &Context<Self>, event: &PointerEvent) -> bool {
        let point = self.at(event);
        self.drift = None;
        let gesture = std::mem::replace(&mut self.gesture, Gesture::Done);
        match gesture {
            Gesture::Frame { from, .. } => self.choose_within(from, point),
            Gesture::Move { id, drop, .. } => self.drop_box(ctx.props(), &id, drop),
            Gesture::Link { id, target, .. } => {
                if let Some(target) = target {
                    self.join(ctx.props(), id, target);
                }
            }
            Gesture::Pan { .. } => {}
            still => {
                self.pressed = pressed_box(still);
                self.gesture = Gesture::None;
                return false;
            }
        }
        true
    }

    /// Gives up what the pointer was doing.
    pub(super) fn end_gesture(&mut self) -> bool {
        (self.gesture, self.drift) = (Gesture::None, None);
        true
    }

    /// Hears of the pointer also where it leaves the view. It fails for a pointer that is gone.
    fn capture(&self, event: &PointerEvent) {
        if let Some(view) = self.sight.view.cast::<Element>() {
            let _ = view.set_pointer_capture(event.pointer_id());
        }
    }

    fn at(&self, event: &PointerEvent) -> Point {
        let at = in_window(event);
        self.sight.point(at.x, at.y)
    }

    fn box_at(&self, point: Point) -> Option<&NodeBox> {
        let mut boxes = self.picture.boxes().map(|place| &**place);
        boxes.find(|place| {
            (place.x..place.x + place.width).contains(&point.x)
                && (place.y..place.y + place.height).contains(&point.y)
        })
    }

    /// Where a box would go if it were let go: the nearest stage, and its place in it.
    fn drop_at(&self, id: &Id, point: Point) -> Option<(Stage, usize)> {
        let is_wide = self.picture.flow == Flow::LeftToRight;
        let away = |from: f64, size: f64, at: f64| (from - at).max(at - from - size).max(0.0);
        let distance = |stage: &&super::picture::Band| match is_wide {
            true => away(stage.place.x, stage.place.width, point.x),
            false => away(stage.place.y, stage.place.height, point.y),
        };
        let bands = self.picture.bands.iter();
        let band = bands.min_by(|one, other| distance(one).total_cmp(&distance(other)))?;
        let stage = band.place.stage;
        let is_before = |place: &&NodeBox| match is_wide {
            true => place.y + place.height / 2.0 < point.y,
            false => place.x + place.width / 2.0 < point.x,
        };
        let others = others(&self.picture, id, stage);
        Some((stage, others.into_iter().filter(is_before).count()))
    }

    fn drop_box(&mut self, props: &CanvasProps, id: &Id, drop: Option<(Stage, usize)>) {
        let (Some(node), Some((stage, position))) = (props.framework.node(id), drop) else {
            return;
        };
        let drawn = self.drawn(stage);
        if drawn.iter().position(|other| other == id) != Some(position) {
            self.place(node, stage, position);
        }
    }

    fn choose_within(&mut self, from: Point, to: Point) {
        let (left, right) = (from.x.min(to.x), from.x.max(to.x));
        let (top, bottom) = (from.y.min(to.y), from.y.max(to.y));
        let boxes = self.picture.boxes().filter(|place| {
            place.x < right
                && place.x + place.width > left
                && place.y < bottom
                && place.y + place.height > top
        });
        let ids = boxes.map(|place| place.id.clone()).collect();
        self.look(ChainAction::SelectThese(ids));
    }

    /// What was clicked: a box, a link or the ground.
    pub(super) fn clicked(&mut self, ctx: &Context<Self>, event: &MouseEvent) -> bool {
        if std::mem::replace(&mut self.gesture, Gesture::None) == Gesture::Done {
            return true;
        }
        // The second click of two is about what the first was about.
        if self.renaming.is_some() || (event.detail() > 1 && self.clicked.is_some()) {
            return false;
        }
        self.typed.note_step(false);
        self.clicked = None;
        let chosen = self.pressed.take().or_else(|| found(event, "data-box"));
        match (chosen, found(event, "data-link")) {
            (Some(id), _) => self.click_box(ctx.props(), id, event),
            (None, Some(link)) => self.visited = Some(link),
            (None, None) => {
                self.visited = None;
                self.look(ChainAction::Leave);
            }
        }
        true
    }

    fn click_box(&mut self, props: &CanvasProps, id: Id, event: &MouseEvent) {
        if let Some(from) = props.view.linking_from.clone() {
            self.join(props, from, id);
            return;
        }
        let is_more = event.shift_key() || event.ctrl_key() || event.meta_key();
        self.look(ChainAction::Visit(id.clone()));
        self.clicked = Some(id.clone());
        match is_more || self.selects_several {
            true => self.look(ChainAction::SelectAlso(id)),
            false => self.look(ChainAction::Select(id)),
        };
    }

    pub(super) fn double_clicked(&mut self, ctx: &Context<Self>) -> bool {
        match self.clicked.take() {
            Some(id) if self.renaming.is_none() => self.rename(ctx.props(), id),
            _ => false,
        }
    }

    /// Shows what a link assumes while the pointer is over it.
    pub(super) fn pointer_over(&mut self, event: &MouseEvent) -> bool {
        if !matches!(self.gesture, Gesture::None) {
            return false;
        }
        // What is shown stays while the pointer is on it, so that it can be read and copied.
        if is_in(event, ".canvas-hint") {
            return false;
        }
        let over = found(event, "data-link");
        let is_changed = over != self.hovered;
        self.hovered = over;
        is_changed
    }
}

/// The box that was pressed and let go. Should the page have moved in between, as when a message
/// comes above the diagram, the browser takes the click for one of what is around both places.
fn pressed_box(gesture: Gesture) -> Option<Id> {
    match gesture {
        Gesture::Press {
            grip: Grip::Box(id) | Grip::Handle(id),
            ..
        } => Some(id),
        _ => None,
    }
}

/// What a drag is, once it is one.
fn begun(grip: Grip, shift: bool, at: Point, from: Point) -> Gesture {
    match (grip, shift) {
        (Grip::Handle(id), _) => Gesture::Link {
            id,
            to: from,
            target: None,
        },
        (Grip::Box(id), false) => Gesture::Move {
            id,
            by: Point::default(),
            from,
            drop: None,
        },
        (_, true) => Gesture::Frame { from, to: from },
        (Grip::Ground, false) => Gesture::Pan { at },
    }
}

fn in_window(event: &PointerEvent) -> Point {
    Point {
        x: f64::from(event.client_x()),
        y: f64::from(event.client_y()),
    }
}

/// What an event happened to.
pub fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The id that the nearest element around the event's target has in an attribute.
pub fn found(event: &web_sys::Event, attribute: &str) -> Option<Id> {
    let around = target(event)?.closest(&format!("[{attribute}]")).ok()??;
    around.get_attribute(attribute).map(Id)
}

fn is_in(event: &web_sys::Event, selector: &str) -> bool {
    let found = target(event).and_then(|target| target.closest(selector).ok()?);
    found.is_some()
}
