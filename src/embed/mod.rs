//! Where the app meets the page: mounting it into the loader's shadow root, taking it off
//! again, and telling the page when the program stops.
//! What is shown belongs in `ui`; finding and fetching the program belongs in the loader.

mod stop;

pub use crate::ui::chunk;
pub use stop::on_stop;

use crate::ui::{App, AppProps, chunk::Chunks};
use web_sys::HtmlElement;
use yew::{AppHandle, Renderer};

/// An app on a page. Several can be mounted at once: they share nothing but code.
pub struct Mounted(AppHandle<App>);

impl Mounted {
    /// Takes the app off the page and lets go of everything it listened to.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

/// Shows the app inside `container`. `base` is the absolute address of the folder that holds
/// our files, ending in a slash; `host` is the element that the page's author wrote, which
/// carries the attributes and on which events are dispatched; `chunks` are the ways to the code
/// that is fetched later.
pub fn mount(
    container: HtmlElement,
    base: String,
    host: HtmlElement,
    chunks: &'static Chunks,
) -> Mounted {
    let heading_level = heading_level(&host);
    let props = AppProps {
        base,
        host,
        heading_level,
        chunks,
    };
    Mounted(Renderer::<App>::with_root_and_props(container.into(), props).render())
}

/// The level of the element's highest heading, so that headings fit the outline of the page:
/// the attribute `heading-level`, from 1 to 4, and 1 without one.
fn heading_level(host: &HtmlElement) -> u8 {
    let level = host.get_attribute("heading-level");
    let level = level.and_then(|level| level.trim().parse().ok());
    level.filter(|level| (1..=4).contains(level)).unwrap_or(1)
}
