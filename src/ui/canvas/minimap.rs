//! The whole drawing, small, with a frame around what is in sight: for the eye and the pointer,
//! where a chain is much larger than its view. Keys and the other tools go everywhere too, so it
//! is hidden from readers.

use super::number::{number, numbers, push};
use super::picture::{Band, Picture};
use super::sight::Sight;
use super::{Canvas, Msg};
use crate::layout::Point;
use crate::ui::names;
use std::rc::Rc;
use web_sys::{Element, PointerEvent};
use yew::prelude::*;

/// The most room that it takes, in pixels of the page.
const ROOM: (f64, f64) = (168.0, 76.0);

/// Room that the tools take above and below the view.
const TOOLS: f64 = 150.0;
/// From so many times the width of its view on, a map of a drawing helps: a stage may be out of
/// sight.
const WIDER: f64 = 1.03;
/// And from so many times its height on.
const HIGHER: f64 = 1.5;

/// What the ground of the map shows.
#[derive(Properties, PartialEq)]
struct MapGroundProps {
    picture: Rc<Picture>,
}

/// Every box as a plain rectangle, one path a stage.
#[component]
fn MapGround(props: &MapGroundProps) -> Html {
    let stage = |band: &Band| {
        html! { <path class={classes!("map-stage", names::stage_class(band.place.stage))} d={rectangles(band)} /> }
    };
    html! { <g>{ for props.picture.bands.iter().map(stage) }</g> }
}

fn rectangles(band: &Band) -> String {
    let mut path = String::new();
    for place in band.boxes.iter() {
        path.push('M');
        push(&mut path, place.x);
        push(&mut path, place.y);
        path.push('h');
        push(&mut path, place.width);
        path.push('v');
        push(&mut path, place.height);
        path.push('h');
        push(&mut path, -place.width);
        path.push('z');
    }
    path
}

impl Canvas {
    /// The map, where it helps and is wanted.
    pub(super) fn map(&self, ctx: &Context<Self>) -> Html {
        let picture = &self.picture;
        if !self.shows_map || !self.sight.is_small_for(picture) {
            return Html::default();
        }
        let (link, scale) = (ctx.link(), scale(picture));
        html! {
            <svg class="canvas-map" ref={self.sight.map.clone()} aria-hidden="true" focusable="false"
                width={number(picture.width * scale)} height={number(picture.height * scale)}
                viewBox={numbers(&[0.0, 0.0, picture.width, picture.height])}
                onpointerdown={link.callback(Msg::MapPressed)} onpointermove={link.callback(Msg::MapPressed)}>
                <MapGround picture={picture.clone()} />
                <rect class="map-sight" ref={self.sight.frame.clone()} vector-effect="non-scaling-stroke" />
            </svg>
        }
    }

    /// The pointer is on the map. While it is pressed, what is under it comes into sight.
    pub(super) fn map_pressed(&mut self, event: &PointerEvent) -> bool {
        let map = self.sight.map.cast::<Element>();
        let Some(map) = map.filter(|_| event.buttons() & 1 == 1) else {
            return false;
        };
        if event.type_() == "pointerdown" {
            // A pointer that is gone cannot be followed.
            let _ = map.set_pointer_capture(event.pointer_id());
        }
        let corner = map.get_bounding_client_rect();
        let scale = scale(&self.picture);
        self.sight.centre(Point {
            x: (f64::from(event.client_x()) - corner.left()) / scale,
            y: (f64::from(event.client_y()) - corner.top()) / scale,
        });
        false
    }
}

impl Sight {
    /// Whether the drawing is so much larger than the view that a map of it helps.
    pub fn is_small_for(&self, picture: &Picture) -> bool {
        let (width, height) = (self.size.0, self.size.1 - TOOLS);
        let larger = |length: f64, room: f64| length * self.zoom / room.max(1.0);
        width > 0.0
            && (larger(picture.width, width) > WIDER || larger(picture.height, height) > HIGHER)
    }

    /// Puts the frame of the map around what is in sight, if the drawing has another size.
    pub fn catch_up_frame(&mut self, picture: &Picture) {
        let now = (picture.width * self.zoom, picture.height * self.zoom);
        if self.framed.replace(now) != Some(now) {
            self.scrolled(picture);
        }
    }

    /// Something else is in sight: the headings and the frame of the map go there. Gives that
    /// nothing has to be drawn.
    pub fn scrolled(&self, picture: &Picture) -> bool {
        self.place_headings();
        self.place_frame(picture);
        false
    }

    /// Puts the frame of the map around what is in sight.
    fn place_frame(&self, picture: &Picture) {
        let (Some(view), Some(frame)) = (self.view.cast(), self.frame.cast::<Element>()) else {
            return;
        };
        let view: Element = view;
        let (width, height) = self.room().unwrap_or_default();
        let left = f64::from(view.scroll_left()) / self.zoom;
        let top = f64::from(view.scroll_top()) / self.zoom;
        let lengths = [
            ("x", left),
            ("y", top),
            ("width", (width / self.zoom).min(picture.width - left)),
            ("height", (height / self.zoom).min(picture.height - top)),
        ];
        for (name, length) in lengths {
            // A number is a valid length.
            let _ = frame.set_attribute(name, &super::number::number(length.max(0.0)));
        }
    }

    /// Brings a place of the drawing to the middle of the view.
    pub fn centre(&self, place: Point) {
        if let (Some(view), Some((width, height))) = (self.view.cast::<Element>(), self.room()) {
            view.set_scroll_left((place.x * self.zoom - width / 2.0).round() as i32);
            view.set_scroll_top((place.y * self.zoom - height / 2.0).round() as i32);
        }
    }
}

/// How much smaller than the drawing it is.
fn scale(picture: &Picture) -> f64 {
    let (width, height) = (picture.width.max(1.0), picture.height.max(1.0));
    (ROOM.0 / width).min(ROOM.1 / height)
}
