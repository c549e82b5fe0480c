//! What a page left before the browser had opened its store: it is put where nothing has to be
//! awaited, and taken up at the next start. What a page leaves later is a record of the store.

use crate::storage::Draft;
use web_sys::Storage;

/// Begins the key of every such draft; the rest tells the tab.
const KEY: &str = "throughline-leaving-";

/// The browser's plain storage; none where a page may keep nothing.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Keeps a draft of this tab. Where that fails nobody is left to be told.
pub fn keep(draft: &Draft, tab: &str) {
    if let (Some(storage), Ok(json)) = (storage(), serde_json::to_string(draft)) {
        let _ = storage.set_item(&format!("{KEY}{tab}"), &json);
    }
}

/// Lets go of what this tab kept, once it is stored after all.
pub fn forget(tab: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&format!("{KEY}{tab}"));
    }
}

/// What was kept, with the tab that kept it. It stays there until it is forgotten.
pub fn kept() -> Vec<(Draft, String)> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|place| storage.key(place).ok().flatten());
    let read = |key: String| {
        let tab = key.strip_prefix(KEY)?.to_owned();
        let json = storage.get_item(&key).ok().flatten()?;
        Some((serde_json::from_str(&json).ok()?, tab))
    };
    keys.filter_map(read).collect()
}
