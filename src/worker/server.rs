//! Answering a request inside the export program. This is the only part of `worker` that the
//! export program uses, and the only one that names what makes the bytes.

use super::protocol::{ExportFormat, ExportRequest};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;

/// A file that was made.
struct Made {
    bytes: Vec<u8>,
    file_name: String,
    notes: Vec<String>,
}

/// Answers a request, given as JSON, with `{ bytes, fileName, notes }`. `fonts` are whole font
/// files; `progress` is called with how far it has come, from 0 to 1.
///
/// # Errors
/// A sentence, when the request cannot be answered.
pub fn answer(
    request: &str,
    fonts: &[Uint8Array],
    progress: &Function,
) -> Result<JsValue, JsValue> {
    let request: ExportRequest =
        serde_json::from_str(request).map_err(|error| error.to_string())?;
    let fonts: Vec<Vec<u8>> = fonts.iter().map(Uint8Array::to_vec).collect();
    let made = make(&request, &fonts, &|fraction| {
        // A page that has stopped listening is no reason to stop working.
        let _ = progress.call1(&JsValue::NULL, &fraction.into());
    })?;
    reply(&made)
}

fn make(
    request: &ExportRequest,
    fonts: &[Vec<u8>],
    progress: &dyn Fn(f64),
) -> Result<Made, String> {
    progress(0.5);
    // Not wired to the exporters yet: every format is the JSON it was asked with.
    let extension = match request.format {
        ExportFormat::Pdf => "pdf",
        ExportFormat::Json => "json",
    };
    Ok(Made {
        bytes: request.framework.clone().into_bytes(),
        file_name: format!("framework.{extension}"),
        notes: vec![format!("{} fonts", fonts.len())],
    })
}

fn reply(made: &Made) -> Result<JsValue, JsValue> {
    let reply = Object::new();
    let notes: Array = made
        .notes
        .iter()
        .map(|note| JsValue::from_str(note))
        .collect();
    Reflect::set(
        &reply,
        &"bytes".into(),
        &Uint8Array::from(made.bytes.as_slice()),
    )?;
    Reflect::set(&reply, &"fileName".into(), &made.file_name.as_str().into())?;
    Reflect::set(&reply, &"notes".into(), &notes)?;
    Ok(reply.into())
}
