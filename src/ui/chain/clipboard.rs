//! The clipboard of the browser, where it lets us, beside the desk's own. What a text means is
//! read in the editor.

use crate::ui::desk::Desk;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ClipboardEvent, DataTransfer, Event};

const PLAIN: &str = "text/plain";

/// Keeps a text, in the browser's clipboard too.
pub fn write(desk: &Desk, text: String) {
    if let Some(clipboard) = of_browser() {
        let written = clipboard.write_text(&text);
        // A page without the right to it still has the desk's.
        spawn_local(async move { drop(JsFuture::from(written).await) });
    }
    desk.keep_copied(text);
}

/// The text in the browser's clipboard, else what was copied here last.
pub async fn read(desk: &Desk) -> Option<String> {
    let read = match of_browser() {
        Some(clipboard) => JsFuture::from(clipboard.read_text()).await.ok(),
        None => None,
    };
    let text = read.and_then(|text| text.as_string());
    text.filter(|text| !text.trim().is_empty())
        .or_else(|| desk.copied())
}

/// The text that a paste event brings.
pub fn pasted(event: &Event) -> Option<String> {
    transfer(event)?.get_data(PLAIN).ok()
}

fn transfer(event: &Event) -> Option<DataTransfer> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()
}

/// There is none on a page that was not fetched safely.
fn of_browser() -> Option<Clipboard> {
    let clipboard = web_sys::window()?.navigator().clipboard();
    (!clipboard.is_undefined()).then_some(clipboard)
}
