//! Answering a request inside the export program. This is the only part of `worker` that the
//! export program uses, and the only one that names what makes the bytes.

use super::protocol::{ExportFormat, ExportRequest};
use crate::export::{self, pdf::Fonts};
use crate::import;
use crate::model::{Framework, Language};
use crate::text::{Message, Text};
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
    let text = Text::new(Language::English);
    let imported = import::import(request.framework.as_bytes());
    let framework = imported
        .map_err(|refusal| text.say(&refusal.phrase))?
        .framework;
    progress(0.2);
    match request.format {
        ExportFormat::Pdf => pdf(&framework, &text, fonts, request),
        ExportFormat::Json => Ok(json(&framework)),
    }
}

fn pdf(
    framework: &Framework,
    text: &Text,
    fonts: &[Vec<u8>],
    request: &ExportRequest,
) -> Result<Made, String> {
    let [regular, bold] = fonts else {
        return Err(text.get(Message::PdfFontsUnreadable));
    };
    let fonts = Fonts {
        regular: regular.clone(),
        bold: bold.clone(),
    };
    let date = request.options.made_on.as_deref().and_then(read_date);
    let printed = export::print_pdf(framework, text, &fonts, date);
    let printed = printed.map_err(|error| text.say(&error.phrase))?;
    Ok(Made {
        bytes: printed.bytes,
        file_name: export::file_name(&framework.title, "pdf"),
        notes: printed.notes.iter().map(|note| text.say(note)).collect(),
    })
}

fn json(framework: &Framework) -> Made {
    Made {
        bytes: export::json(framework),
        file_name: export::file_name(&framework.title, "json"),
        notes: Vec::new(),
    }
}

/// Reads `2026-11-21` as year, month and day.
fn read_date(date: &str) -> Option<(u16, u8, u8)> {
    let mut parts = date.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Some((year, month, parts.next()?.parse().ok()?))
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
