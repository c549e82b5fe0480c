//! The clipboard of the browser, where it lets us, beside the desk's own. What a text means is
//! read in the editor.

use crate::ui::desk::Desk;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ClipboardEvent, DataTransfer, Event};

const PLAIN: &str = "text/plain";

/// Puts a text into the browser's clipboard. A page without the right to it still has the desk's.
pub fn write(text: Option<String>) {
    if let (Some(clipboard), Some(text)) = (of_browser(), text) {
        let written = clipboard.write_text(&text);
        spawn_local(async move { drop(JsFuture::from(written).await) });
    }
}

/// Hands over the text in the browser's clipboard, else what was copied here last.
pub fn read(desk: &Desk, take: impl FnOnce(Option<String>) + 'static) {
    let desk = desk.clone();
    // Asked for at once, while the click that allows it counts.
    let reading = of_browser().map(|clipboard| clipboard.read_text());
    spawn_local(async move {
        let read = match reading {
            Some(reading) => JsFuture::from(reading).await.ok(),
            None => None,
        };
        let text = read.and_then(|text| text.as_string());
        let text = text.filter(|text| !text.trim().is_empty());
        take(text.or_else(|| desk.copied()));
    });
}

/// The text that a paste event brings.
pub fn pasted(event: &Event) -> Option<String> {
    transfer(event)?.get_data(PLAIN).ok()
}

/// Hands a text to the event that asks for it. A browser that refuses leaves what the desk keeps.
pub fn hand_over(event: &Event, text: &str) {
    let _ = transfer(event).map(|transfer| transfer.set_data(PLAIN, text));
    event.prevent_default();
}

fn transfer(event: &Event) -> Option<DataTransfer> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()
}

/// There is none on a page that was not fetched safely.
fn of_browser() -> Option<Clipboard> {
    let clipboard = web_sys::window()?.navigator().clipboard();
    (!clipboard.is_undefined()).then_some(clipboard)
}
