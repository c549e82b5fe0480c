//! The export program, loaded when something is first exported: names for the worker script
//! what `worker` does. The names live here and not in the library, so that the app stays light.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod names {
    use js_sys::{Function, Uint8Array};
    use throughline::worker::server;
    use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

    /// Prints a specification, given as JSON, with `{ bytes, replaced }`. `made_on` is a day as
    /// `2026-11-21`; `attachment` is what to keep in it, if anything; `fonts` are font files;
    /// `progress` is called with how far it has come, from 0 to 1.
    ///
    /// # Errors
    /// A text for a log, when the request cannot be answered.
    #[wasm_bindgen(js_name = exportPdf)]
    pub fn export_pdf(
        document: &str,
        made_on: &str,
        attachment: Vec<String>,
        fonts: Vec<Uint8Array>,
        progress: &Function,
    ) -> Result<JsValue, JsValue> {
        server::answer(document, made_on, attachment, &fonts, progress)
    }
}
