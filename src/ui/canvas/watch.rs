//! What the browser tells of the diagram's size, of the wheel and of fingers. What follows for the view is
//! in `sight`.

use super::show::Meant;
use super::sight::Sight;
use super::{Canvas, Msg};
use crate::layout::Point;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, TouchEvent, WheelEvent};
use yew::prelude::*;

/// What hears of the element's size and of the wheel, for as long as it is kept.
pub struct Watching {
    observer: ResizeObserver,
    _resized: Closure<dyn FnMut()>,
    _wheel: EventListener,
    _others: [EventListener; 3],
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Sight {
    /// Watches the size of the element, and the wheel, which Yew listens to without the right to
    /// keep the page still.
    pub fn watch(&mut self, ctx: &Context<Canvas>) {
        let (Some(element), Some(view)) = (self.element.cast(), self.view.cast::<Element>()) else {
            return;
        };
        let resized = ctx.link().callback(|()| Msg::Resized);
        let resized = Closure::new(move || resized.emit(()));
        let Ok(observer) = ResizeObserver::new(resized.as_ref().unchecked_ref()) else {
            return;
        };
        let element: Element = element;
        observer.observe(&element);
        let turned = ctx.link().callback(Msg::Wheel);
        let options = EventListenerOptions::enable_prevent_default();
        let wheel = EventListener::new_with_options(&view, "wheel", options, move |event| {
            if let Some(event) = event.dyn_ref::<WheelEvent>().filter(|event| zooms(event)) {
                event.prevent_default();
                turned.emit(event.clone());
            }
        });
        self.watching = Some(Watching {
            observer,
            _resized: resized,
            _wheel: wheel,
            _others: [
                touch(ctx, &view, "touchstart"),
                touch(ctx, &view, "touchmove"),
                scroll(ctx, &view),
            ],
        });
    }
}

/// Tells of two fingers, whose move is then not the browser's.
fn touch(ctx: &Context<Canvas>, view: &Element, name: &'static str) -> EventListener {
    let touched = ctx.link().callback(Msg::Touched);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(view, name, options, move |event| {
        let event = event.dyn_ref::<TouchEvent>();
        if let Some(event) = event.filter(|event| event.touches().length() == 2) {
            event.prevent_default();
            touched.emit(event.clone());
        }
    })
}

fn scroll(ctx: &Context<Canvas>, view: &Element) -> EventListener {
    let scrolled = ctx.link().callback(|()| Msg::Scrolled);
    EventListener::new(view, "scroll", move |_| scrolled.emit(()))
}

impl Canvas {
    /// The element has another size.
    pub(super) fn resized(&mut self, ctx: &Context<Self>) -> bool {
        if self.sight.measure() {
            self.sight.forget();
            self.redraw(ctx);
            self.show_later(ctx, Meant::Current);
        }
        self.sight.begin(&self.picture);
        // What has the focus stays in sight.
        self.wants_focus |= self.has_focus && self.renaming.is_none();
        true
    }

    /// The wheel with Ctrl, or two fingers on a pad.
    pub(super) fn wheel(&mut self, event: &WheelEvent) -> bool {
        let Some(view) = self.sight.view.cast::<Element>() else {
            return false;
        };
        let corner = view.get_bounding_client_rect();
        let at = Point {
            x: f64::from(event.client_x()) - corner.left(),
            y: f64::from(event.client_y()) - corner.top(),
        };
        // A notch of a wheel is about 100, a move of two fingers a few.
        let turned = event.delta_y().clamp(-50.0, 50.0);
        self.sight.zoom_around((-turned / 160.0).exp2(), at)
    }
}

fn zooms(event: &WheelEvent) -> bool {
    event.ctrl_key() || event.meta_key()
}
