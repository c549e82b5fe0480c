//! What happens when the program stops by mistake: the loader is told, so that the page can
//! say so instead of falling silent. The words are the loader's.

use js_sys::Function;
use std::panic::PanicHookInfo;
use wasm_bindgen::JsValue;

/// Has `tell` called, with no arguments, if the program stops by mistake. After that nothing
/// of the program may be called: its state cannot be trusted.
///
/// The hook is the one thing all apps on a page share, because they all stop together. It is
/// set through Yew, which would put its own in its place.
pub fn on_stop(tell: Function) {
    yew::set_custom_panic_hook(Box::new(move |stopped| {
        log(stopped);
        // Whatever the page does with the news, there is nobody left here to hear of it.
        let _ = tell.call0(&JsValue::NULL);
    }));
}

fn log(stopped: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&JsValue::from_str(&stopped.to_string()));
}
