//! Hearing from the browser that the place of a scale has another width.

use super::{Msg, ScaleView};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// What hears of it, for as long as it is kept.
pub struct Watching {
    observer: ResizeObserver,
    _resized: Closure<dyn FnMut()>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Watching {
    /// Hears of the width of an element.
    pub fn of(ctx: &Context<ScaleView>, place: &NodeRef) -> Option<Self> {
        let resized = ctx.link().callback(|()| Msg::Resized);
        let resized: Closure<dyn FnMut()> = Closure::new(move || resized.emit(()));
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok()?;
        observer.observe(&place.cast::<Element>()?);
        Some(Watching {
            observer,
            _resized: resized,
        })
    }
}
