//! What the pointer is doing with a button held: moving the view, a frame or a box, or drawing a
//! link. What follows from it is in `pointer`. Every one of these has a way with single clicks.

use super::node_box;
use super::number::{number, numbers, translate};
use super::picture::Picture;
use crate::layout::{Flow, NodeBox, Point};
use crate::model::{Id, Stage};
use crate::ui::names;
use yew::prelude::*;

/// What was under the pointer when it was pressed.
#[derive(Debug, Clone, PartialEq)]
pub enum Grip {
    /// A box.
    Box(Id),
    /// The handle of a box.
    Handle(Id),
    /// The ground.
    Ground,
}

/// What the pointer is doing.
#[derive(Debug, Clone, PartialEq)]
pub enum Gesture {
    /// Nothing.
    None,
    /// It is pressed, and has hardly moved: it may be a click.
    Press {
        /// What was under it.
        grip: Grip,
        /// Where, in the window.
        at: Point,
        /// Whether Shift was held.
        shift: bool,
    },
    /// It moves the view.
    Pan {
        /// Where it was last, in the window.
        at: Point,
    },
    /// It draws a frame around boxes.
    Frame {
        /// Where it began, in the drawing.
        from: Point,
        /// Where it is.
        to: Point,
    },
    /// It moves a box.
    Move {
        /// Which box.
        id: Id,
        /// How far, in the drawing.
        by: Point,
        /// Where it began, in the drawing.
        from: Point,
        /// Where the box would go: the stage, and its place among the others.
        drop: Option<(Stage, usize)>,
    },
    /// It draws a link.
    Link {
        /// From which item.
        id: Id,
        /// Where it is, in the drawing.
        to: Point,
        /// The item under it.
        target: Option<Id>,
    },
    /// It has done something, so that the click that follows is none.
    Done,
}

impl Gesture {
    /// The item that is dragged.
    pub fn dragged(&self) -> Option<&Id> {
        match self {
            Gesture::Move { id, .. } => Some(id),
            _ => None,
        }
    }

    /// Whether the pointer moves something, so that each frame counts.
    pub fn is_drag(&self) -> bool {
        self.has_marks() || matches!(self, Gesture::Pan { .. })
    }

    /// What the view looks like meanwhile.
    pub fn class(&self) -> Option<&'static str> {
        match self {
            Gesture::Pan { .. } => Some("is-panned"),
            Gesture::Move { .. } | Gesture::Link { .. } => Some("is-dragging"),
            _ => None,
        }
    }

    /// Whether something is drawn over the boxes meanwhile.
    pub fn has_marks(&self) -> bool {
        matches!(
            self,
            Gesture::Frame { .. } | Gesture::Move { .. } | Gesture::Link { .. }
        )
    }

    /// What is drawn over the boxes meanwhile.
    pub fn marks(&self, picture: &Picture) -> Html {
        match self {
            Gesture::Frame { from, to } => frame(*from, *to),
            Gesture::Move { id, by, drop, .. } => moved(picture, id, *by, *drop),
            Gesture::Link { id, to, target } => link(picture, id, *to, target.as_ref()),
            _ => Html::default(),
        }
    }
}

fn frame(from: Point, to: Point) -> Html {
    html! {
        <rect class="frame" x={number(from.x.min(to.x))} y={number(from.y.min(to.y))}
            width={number((from.x - to.x).abs())} height={number((from.y - to.y).abs())} aria-hidden="true" />
    }
}

fn moved(picture: &Picture, id: &Id, by: Point, drop: Option<(Stage, usize)>) -> Html {
    let Some(place) = picture.find(id) else {
        return Html::default();
    };
    html! {
        <g aria-hidden="true">
            { for drop.map(|(stage, position)| drop_mark(picture, id, stage, position)) }
            <g class={classes!("box", "is-carried", names::stage_class(place.stage))} transform={translate(place.x + by.x, place.y + by.y)}>
                { node_box::bare_face(place) }
            </g>
        </g>
    }
}

/// Half of the room between two boxes.
const BETWEEN: f64 = 10.0;

/// A line where the box would go.
fn drop_mark(picture: &Picture, id: &Id, stage: Stage, position: usize) -> Html {
    let Some(band) = picture.bands.iter().find(|band| band.place.stage == stage) else {
        return Html::default();
    };
    let others: Vec<&NodeBox> = others(picture, id, stage);
    let is_wide = picture.flow == Flow::LeftToRight;
    let before = position.checked_sub(1).and_then(|place| others.get(place));
    let place = match (others.get(position), before) {
        (Some(next), _) if is_wide => next.y - BETWEEN,
        (Some(next), _) => next.x - BETWEEN,
        (None, Some(last)) if is_wide => last.y + last.height + BETWEEN,
        (None, Some(last)) => last.x + last.width + BETWEEN,
        (None, None) if is_wide => band.place.y + 52.0,
        (None, None) => band.place.x + BETWEEN,
    };
    let (x, y, width, height) = match is_wide {
        true => (band.place.x - 4.0, place - 2.0, band.place.width + 8.0, 4.0),
        false => (
            place - 2.0,
            band.place.y + 44.0,
            4.0,
            band.place.height - 48.0,
        ),
    };
    html! {
        <rect class="drop-mark" x={number(x)} y={number(y)} width={number(width.max(4.0))} height={number(height.max(4.0))} rx="2" />
    }
}

/// The boxes of a stage without one of them, as they are drawn.
pub fn others<'a>(picture: &'a Picture, id: &Id, stage: Stage) -> Vec<&'a NodeBox> {
    let bands = picture.bands.iter();
    let boxes = bands
        .filter(|band| band.place.stage == stage)
        .flat_map(|band| band.boxes.iter());
    let boxes = boxes.map(|place| &**place);
    boxes.filter(|place| place.id != *id).collect()
}

/// A line from a box to the pointer, and a frame around the box it would end at.
fn link(picture: &Picture, id: &Id, to: Point, target: Option<&Id>) -> Html {
    let Some(from) = picture.find(id) else {
        return Html::default();
    };
    let (x, y) = match picture.flow {
        Flow::LeftToRight => (from.x + from.width, from.y + from.height / 2.0),
        Flow::TopToBottom => (from.x + from.width / 2.0, from.y + from.height),
    };
    let target = target.and_then(|target| picture.find(target));
    html! {
        <g aria-hidden="true">
            { for target.map(|place| html! {
                <rect class="link-target" x={number(place.x - 4.0)} y={number(place.y - 4.0)}
                    width={number(place.width + 8.0)} height={number(place.height + 8.0)} rx="9" />
            }) }
            <polyline class="link-drawn" points={numbers(&[x, y, to.x, to.y])} />
        </g>
    }
}
