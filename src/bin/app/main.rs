//! The program behind the page: names for the loader what `embed` does. Nothing runs until
//! the loader calls. The names live here and not in the library, because every name the library
//! gave to JavaScript would be linked into the exporter too, with all that it needs.

#[cfg(target_arch = "wasm32")]
mod chunks;

fn main() {}

#[cfg(target_arch = "wasm32")]
mod names {
    use crate::chunks::CHUNKS;
    use js_sys::Function;
    use throughline::embed::{self, Mounted};
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::HtmlElement;

    /// Shows the app inside `container`; `base` is the folder the loader came from, ending in
    /// a slash, and `host` the element that the page's author wrote.
    #[wasm_bindgen]
    pub fn mount(container: HtmlElement, base: String, host: HtmlElement) -> Handle {
        Handle(Some(embed::mount(container, base, host, &CHUNKS)))
    }

    /// Has `tell` called, with no arguments, if the program stops by mistake.
    #[wasm_bindgen(js_name = onStop)]
    pub fn on_stop(tell: Function) {
        embed::on_stop(tell);
    }

    /// What the loader keeps to take the app off the page again.
    #[wasm_bindgen]
    pub struct Handle(Option<Mounted>);

    #[wasm_bindgen]
    impl Handle {
        /// Takes the app off the page. Calling it again does nothing.
        pub fn destroy(&mut self) {
            if let Some(mounted) = self.0.take() {
                mounted.destroy();
            }
        }
    }
}
