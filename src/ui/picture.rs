//! The picture of the chain as PNG: the browser paints the SVG on a canvas that is on no page.
//! Nothing is asked of the network: the picture is handed over as a blob.

use crate::export::SvgFile;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url,
};

/// Paints a picture in as many pixels as it asks for.
///
/// # Errors
/// What the browser said, when it could not: the picture may be too large for it.
pub async fn png(file: SvgFile) -> Result<Uint8Array, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let parts = Array::of1(&JsValue::from(file.svg));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let canvas = paint(&address, file.pixels).await;
    Url::revoke_object_url(&address)?;
    let blob: Blob = JsFuture::from(to_blob(canvas?)).await?.dyn_into()?;
    let buffer = JsFuture::from(blob.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer))
}

async fn paint(address: &str, (width, height): (u32, u32)) -> Result<HtmlCanvasElement, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let document = web_sys::window().and_then(|window| window.document());
    let canvas = document.ok_or("no document")?.create_element("canvas")?;
    let canvas: HtmlCanvasElement = canvas.dyn_into()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or("no canvas")?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    let (across, down) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, across, down)?;
    Ok(canvas)
}

/// The canvas as PNG; null where it is larger than the browser can paint.
fn to_blob(canvas: HtmlCanvasElement) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let tell = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        if let Err(error) = canvas.to_blob(tell.unchecked_ref()) {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    })
}
