//! Answering a request inside the export program. This is the only part of `worker` that the
//! export program uses, and the only one that names what makes the bytes. It is given a
//! finished specification and holds no words.

use super::protocol::FONTS_UNREADABLE;
use crate::export::pdf::{Attachment, Fonts, PdfError, PdfOptions, PdfOutput, pdf};
use crate::spec::Document;
use js_sys::{Function, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;

/// Prints a specification, given as JSON, with `{ bytes, replaced }`. `attachment` is the name,
/// the description and the JSON of the framework to keep in it, or empty; `fonts` are whole font
/// files; `progress` is called with how far it has come, from 0 to 1.
///
/// # Errors
/// A text for a log, when the request cannot be answered.
pub fn answer(
    document: &str,
    made_on: &str,
    attachment: Vec<String>,
    fonts: &[Uint8Array],
    progress: &Function,
) -> Result<JsValue, JsValue> {
    let document: Document = serde_json::from_str(document).map_err(|error| error.to_string())?;
    // A page that has stopped listening is no reason to stop working.
    let _ = progress.call1(&JsValue::NULL, &READ.into());
    let options = PdfOptions {
        date: read_date(made_on),
        attachment: read_attachment(attachment),
    };
    let fonts = read_fonts(fonts).map_err(|error| refusal(&error))?;
    let printed = pdf(&document, &fonts, &options).map_err(|error| refusal(&error))?;
    reply(&printed)
}

/// How much is done when the specification has been read.
const READ: f64 = 0.2;

fn read_fonts(files: &[Uint8Array]) -> Result<Fonts, PdfError> {
    match files {
        [regular, bold] => Ok(Fonts {
            regular: regular.to_vec(),
            bold: bold.to_vec(),
        }),
        _ => Err(PdfError::FontsUnreadable),
    }
}

fn refusal(error: &PdfError) -> JsValue {
    JsValue::from_str(match error {
        PdfError::FontsUnreadable => FONTS_UNREADABLE,
        PdfError::NotMade(detail) => detail,
    })
}

/// Reads a name, a description and JSON; nothing where they are not three.
fn read_attachment(parts: Vec<String>) -> Option<Attachment> {
    let [name, description, json] = parts.try_into().ok()?;
    let json = json.into_bytes();
    Some(Attachment {
        name,
        description,
        json,
    })
}

/// Reads `2026-11-21` as year, month and day.
fn read_date(date: &str) -> Option<(u16, u8, u8)> {
    let mut parts = date.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Some((year, month, parts.next()?.parse().ok()?))
}

fn reply(printed: &PdfOutput) -> Result<JsValue, JsValue> {
    let reply = Object::new();
    let replaced: String = printed.replaced_characters.iter().collect();
    let bytes = Uint8Array::from(printed.bytes.as_slice());
    Reflect::set(&reply, &"bytes".into(), &bytes)?;
    Reflect::set(&reply, &"replaced".into(), &replaced.into())?;
    Ok(reply.into())
}
