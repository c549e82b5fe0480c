//! Asking for an export. Choosing between a worker and the page belongs in `route`.

use super::conversation::converse;
use super::protocol::{ExportFailure, ExportReply, ExportRequest};
use super::route::Route;
use js_sys::{Array, Object, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The way to the export program, which is fetched and started when first asked.
#[derive(Debug)]
pub struct Exporter {
    base: String,
    route: RefCell<Option<Rc<Route>>>,
    last_id: Cell<u32>,
}

impl Exporter {
    /// An exporter whose files are in the folder at `base`, an absolute address ending in a
    /// slash. Nothing is fetched yet.
    pub fn new(base: &str) -> Self {
        Exporter {
            base: base.to_owned(),
            route: RefCell::new(None),
            last_id: Cell::new(0),
        }
    }

    /// Makes a file. `on_progress` is told how far it has come, from 0 to 1.
    ///
    /// # Errors
    /// Why no file was made; asking again is always safe.
    pub async fn export(
        &self,
        request: &ExportRequest,
        on_progress: impl Fn(f64) + 'static,
    ) -> Result<ExportReply, ExportFailure> {
        let on_progress: Rc<dyn Fn(f64)> = Rc::new(on_progress);
        let route = self.route().await?;
        let outcome = self.ask(&route, request, &on_progress).await;
        match outcome {
            // A worker can start and still be refused our files, where the page is not.
            Err(ExportFailure::NotLoaded(_)) if route.is_worker() => {
                let page = self.keep(Route::open_page(&self.base).await?);
                self.ask(&page, request, &on_progress).await
            }
            Err(ExportFailure::Stopped(why)) => {
                self.route.replace(None);
                Err(ExportFailure::Stopped(why))
            }
            outcome => outcome,
        }
    }

    async fn route(&self) -> Result<Rc<Route>, ExportFailure> {
        let open = self.route.borrow().clone();
        match open {
            Some(route) => Ok(route),
            None => Ok(self.keep(Route::open(&self.base).await?)),
        }
    }

    fn keep(&self, route: Route) -> Rc<Route> {
        let route = Rc::new(route);
        self.route.replace(Some(Rc::clone(&route)));
        route
    }

    async fn ask(
        &self,
        route: &Route,
        request: &ExportRequest,
        on_progress: &Rc<dyn Fn(f64)>,
    ) -> Result<ExportReply, ExportFailure> {
        let id = self.last_id.get().wrapping_add(1);
        self.last_id.set(id);
        let message = message(id, request).map_err(|error| refused(&error))?;
        converse(route, id, &message, Rc::clone(on_progress)).await
    }
}

/// The request as the worker script expects it.
fn message(id: u32, request: &ExportRequest) -> Result<JsValue, JsValue> {
    let message = Object::new();
    let attachment = request.attachment.iter();
    let texts = attachment.flat_map(|file| [&file.name, &file.description, &file.json]);
    let attachment: Array = texts.map(|text| JsValue::from_str(text)).collect();
    for (name, value) in [
        ("id", JsValue::from(id)),
        ("attachment", attachment.into()),
        ("kind", "export".into()),
        ("document", request.document.as_str().into()),
        ("madeOn", request.made_on.as_str().into()),
    ] {
        Reflect::set(&message, &name.into(), &value)?;
    }
    Ok(message.into())
}

fn refused(error: &JsValue) -> ExportFailure {
    ExportFailure::Refused(format!("{error:?}"))
}
