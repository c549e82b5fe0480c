//! One request and what comes back for it: progress, then a file or a failure.

use super::protocol::{ExportFailure, ExportReply, FONTS_UNREADABLE};
use super::route::Route;
use futures_channel::oneshot;
use gloo::events::EventListener;
use js_sys::{Reflect, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent};

type Outcome = Result<ExportReply, ExportFailure>;

/// Sends a message and waits for its outcome.
pub(super) async fn converse(
    route: &Route,
    id: u32,
    message: &JsValue,
    on_progress: Rc<dyn Fn(f64)>,
) -> Outcome {
    let (sender, outcome) = oneshot::channel();
    let listener = Rc::new(Listener {
        id,
        sender: RefCell::new(Some(sender)),
        on_progress,
    });
    let _listening = send(route, message, &listener)?;
    outcome
        .await
        .unwrap_or_else(|_| Err(ExportFailure::Stopped("no answer".to_owned())))
}

/// What must be kept alive while an answer is awaited.
enum Listening {
    Worker { _listeners: [EventListener; 2] },
    Page { _hear: Closure<dyn Fn(JsValue)> },
}

fn send(
    route: &Route,
    message: &JsValue,
    listener: &Rc<Listener>,
) -> Result<Listening, ExportFailure> {
    let (hear, stop) = (Rc::clone(listener), Rc::clone(listener));
    match route {
        Route::Worker(worker) => {
            let listeners = [
                EventListener::new(&worker.0, "message", move |event| hear.event(event)),
                EventListener::new(&worker.0, "error", move |event| stop.error(event)),
            ];
            worker.0.post_message(message).map_err(|e| stopped(&e))?;
            Ok(Listening::Worker {
                _listeners: listeners,
            })
        }
        Route::Page(answer) => {
            let hear = Closure::new(move |reply: JsValue| hear.reply(&reply));
            answer
                .call2(&JsValue::NULL, message, hear.as_ref())
                .map_err(|error| stopped(&error))?;
            Ok(Listening::Page { _hear: hear })
        }
    }
}

/// Waits for the answers to one message among all that arrive.
struct Listener {
    id: u32,
    sender: RefCell<Option<oneshot::Sender<Outcome>>>,
    on_progress: Rc<dyn Fn(f64)>,
}

impl Listener {
    fn event(&self, event: &web_sys::Event) {
        if let Some(message) = event.dyn_ref::<MessageEvent>() {
            self.reply(&message.data());
        }
    }

    fn error(&self, event: &web_sys::Event) {
        let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
        self.finish(Err(ExportFailure::Stopped(message.unwrap_or_default())));
    }

    fn reply(&self, reply: &JsValue) {
        if field(reply, "id").as_f64() != Some(f64::from(self.id)) {
            return;
        }
        if let Some(progress) = field(reply, "progress").as_f64() {
            (self.on_progress)(progress);
        } else {
            self.finish(read_outcome(reply));
        }
    }

    fn finish(&self, outcome: Outcome) {
        if let Some(sender) = self.sender.borrow_mut().take() {
            // The app may have been taken off the page: then nobody waits.
            let _ = sender.send(outcome);
        }
    }
}

fn read_outcome(reply: &JsValue) -> Outcome {
    let error = field(reply, "error");
    if error.is_object() {
        return Err(read_failure(&error));
    }
    let bytes = field(reply, "bytes")
        .dyn_into::<Uint8Array>()
        .map_err(|_| ExportFailure::Stopped("an answer without bytes".to_owned()))?;
    Ok(ExportReply {
        bytes,
        replaced: text(reply, "replaced"),
    })
}

fn read_failure(error: &JsValue) -> ExportFailure {
    let message = text(error, "message");
    match text(error, "code").as_str() {
        "not-loaded" => ExportFailure::NotLoaded(message),
        "refused" if message == FONTS_UNREADABLE => ExportFailure::FontsUnreadable,
        "refused" => ExportFailure::Refused(message),
        _ => ExportFailure::Stopped(message),
    }
}

/// A field of an answer; undefined where there is none.
fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn text(object: &JsValue, name: &str) -> String {
    field(object, name).as_string().unwrap_or_default()
}

fn stopped(error: &JsValue) -> ExportFailure {
    ExportFailure::Stopped(format!("{error:?}"))
}
