//! Handing a file to the person, as a download. Making the file belongs in `export`.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers bytes as a download under `file_name`, with this media type.
///
/// # Errors
/// What the browser said, when it refused.
pub fn download(bytes: &Uint8Array, file_name: &str, media_type: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(bytes);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let outcome = follow(&address, file_name);
    // The download has been handed over by the time `click` returns, but some browsers read
    // the address a moment later.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    outcome
}

/// Clicks a link to the address that is on no page, so that nothing is seen or focused.
fn follow(address: &str, file_name: &str) -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("no document")?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(address);
    link.set_download(file_name);
    link.click();
    Ok(())
}
