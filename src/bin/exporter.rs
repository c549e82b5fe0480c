//! The export program, loaded when something is first exported: names for the worker script
//! what `worker` does. The names live here and not in the library, so that the app stays light.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod names {
    use js_sys::{Function, Uint8Array};
    use throughline::worker::server;
    use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

    /// Answers one request, given as JSON, with `{ bytes, fileName, notes }`. `fonts` are font
    /// files; `progress` is called with how far it has come, from 0 to 1.
    ///
    /// # Errors
    /// A sentence, when the request cannot be answered.
    #[wasm_bindgen(js_name = exportFramework)]
    pub fn export_framework(
        request: &str,
        fonts: Vec<Uint8Array>,
        progress: &Function,
    ) -> Result<JsValue, JsValue> {
        server::answer(request, &fonts, progress)
    }
}
