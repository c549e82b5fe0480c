//! The looks of what is fetched later. Those of the first sight are put up by the loader.

use crate::ui::desk::Desk;
use js_sys::{Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// The files, in the order in which they are heeded.
const LATER: [&str; 8] = [
    "chain",
    "canvas",
    "export",
    "panel",
    "measures",
    "review",
    "specification",
    "table",
];

/// How long a view waits for its looks; without them it can be used, and is plain.
const MOST_MILLISECONDS: i32 = 5_000;

/// Looks that are on their way.
pub struct Styles(Vec<(HtmlElement, JsFuture)>);

/// Begins to fetch the looks, once for each element.
pub fn fetch(desk: &Desk) -> Styles {
    let addresses = LATER.map(|name| desk.address(&format!("styles/{name}.css")));
    let root = desk.root();
    let links = addresses.iter().filter_map(|it| link(root.as_ref()?, it));
    let coming = links.filter(|link| !is_here(link));
    // Listened to from the start: a failure that nobody hears of is one of the page.
    let coming = coming.map(|link| (link.clone(), JsFuture::from(settled(&link))));
    Styles(coming.collect())
}

impl Styles {
    /// Waits until they are here, or cannot be had. What could not be had is asked for again
    /// with the next view.
    pub async fn settled(self) {
        for (link, coming) in self.0 {
            if coming.await.is_err() {
                link.remove();
            }
        }
    }
}

/// The link to a file, put before what is shown if there is none yet.
fn link(root: &ShadowRoot, address: &str) -> Option<HtmlElement> {
    let links = root.query_selector_all("link").ok()?;
    let links = (0..links.length()).filter_map(|place| links.get(place)?.dyn_into().ok());
    let mut links = links.filter(|link: &HtmlElement| {
        let href = link.get_attribute("href");
        href.is_some_and(|href| href == address)
    });
    links.next().or_else(|| new_link(root, address))
}

fn new_link(root: &ShadowRoot, address: &str) -> Option<HtmlElement> {
    let link = root.owner_document()?.create_element("link").ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", address).ok()?;
    let shown: Option<Element> = root.last_element_child();
    root.insert_before(&link, shown.as_deref()).ok()?;
    Some(link.unchecked_into())
}

fn is_here(link: &HtmlElement) -> bool {
    let sheet = Reflect::get(link, &"sheet".into());
    sheet.is_ok_and(|sheet| !sheet.is_null())
}

fn settled(link: &HtmlElement) -> Promise {
    Promise::new(&mut |resolve, reject| {
        // Two views may wait for one file.
        for (name, heard) in [("load", &resolve), ("error", &reject)] {
            let _ = link.add_event_listener_with_callback(name, heard);
        }
        if let Some(window) = web_sys::window() {
            // Where there are no timers, the file itself is waited for.
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, MOST_MILLISECONDS);
        }
    })
}
