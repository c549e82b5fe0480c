//! The two ways to the export program: in a worker, so that the page stays quick, or on the
//! page itself where workers are refused. Both run `exporter-worker.js`.

use super::protocol::ExportFailure;
use futures_channel::oneshot;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Worker;

const SCRIPT: &str = "exporter-worker.js";
const START_TIMEOUT_MILLISECONDS: u32 = 20_000;

// Things only a script can do, kept in the loader because it is on the page already.
#[wasm_bindgen(raw_module = "./throughline.js")]
extern "C" {
    #[wasm_bindgen(js_name = openWorker, catch)]
    fn open_worker(address: &str) -> Result<Worker, JsValue>;
    #[wasm_bindgen(js_name = openModule)]
    fn open_module(address: &str) -> Promise;
}

/// A way to the export program that is open.
#[derive(Debug)]
pub(super) enum Route {
    /// A worker that has started.
    Worker(OwnedWorker),
    /// The function of the worker script that answers a message, on the page.
    Page(Function),
}

/// A worker that ends when it is dropped.
#[derive(Debug)]
pub(super) struct OwnedWorker(pub(super) Worker);

impl Drop for OwnedWorker {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

impl Route {
    /// Opens a worker, or failing that the page.
    pub(super) async fn open(base: &str) -> Result<Route, ExportFailure> {
        match start_worker(&format!("{base}{SCRIPT}")).await {
            Ok(worker) => Ok(Route::Worker(worker)),
            // Why does not matter: a policy, an old browser, a proxy. The page may still do.
            Err(_) => Route::open_page(base).await,
        }
    }

    /// Loads the worker script on the page.
    pub(super) async fn open_page(base: &str) -> Result<Route, ExportFailure> {
        let address = format!("{base}{SCRIPT}");
        let loaded = JsFuture::from(open_module(&address)).await;
        loaded
            .and_then(|module| Reflect::get(&module, &"answer".into()))
            .and_then(|answer| answer.dyn_into::<Function>())
            .map(Route::Page)
            .map_err(|_| ExportFailure::NotLoaded(address))
    }

    /// Whether the work happens beside the page.
    pub(super) fn is_worker(&self) -> bool {
        matches!(self, Route::Worker(_))
    }
}

/// Starts a worker and waits for its first message, which says no more than that it runs.
async fn start_worker(address: &str) -> Result<OwnedWorker, JsValue> {
    let worker = OwnedWorker(open_worker(address)?);
    let (sender, started) = oneshot::channel();
    let once = Once(Rc::new(RefCell::new(Some(sender))));
    let (on_message, on_error, on_timeout) = (once.clone(), once.clone(), once);
    let _message = EventListener::once(&worker.0, "message", move |_| on_message.tell(true));
    let _error = EventListener::once(&worker.0, "error", move |_| on_error.tell(false));
    let _timeout = Timeout::new(START_TIMEOUT_MILLISECONDS, move || on_timeout.tell(false));
    match started.await {
        Ok(true) => Ok(worker),
        _ => Err(JsValue::from_str("the worker did not start")),
    }
}

/// The first of several things to happen, told to one that waits.
#[derive(Clone)]
struct Once(Rc<RefCell<Option<oneshot::Sender<bool>>>>);

impl Once {
    fn tell(&self, started: bool) {
        if let Some(sender) = self.0.borrow_mut().take() {
            // The one who waited may have gone: then there is nobody to tell.
            let _ = sender.send(started);
        }
    }
}
