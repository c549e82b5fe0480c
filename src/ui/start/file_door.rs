//! Opening a file, and saying what is wrong with it when it cannot be opened.

use crate::editor::Action;
use crate::import::Refusal;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::files;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// An input for a file. What is open now is not touched by a file that cannot be read.
#[component]
pub fn FileDoor() -> Html {
    let desk = use_desk();
    let refusal = use_state(|| None::<Refusal>);
    let onchange = {
        let (desk, refusal) = (desk.clone(), refusal.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|files| files.get(0)) else {
                return;
            };
            let (desk, refusal) = (desk.clone(), refusal.setter());
            spawn_local(async move {
                match files::read_file(&desk, file).await {
                    Ok(imported) => desk.act(Action::OpenImported(Rc::new(imported))),
                    Err(why) => refusal.set(Some(why)),
                }
                // The same file can be chosen again once it has been mended.
                input.set_value("");
            });
        })
    };
    html! {
        <div class="field file-door">
            <label for="open-file">{ desk.get(Message::OpenFile) }</label>
            <input id="open-file" type="file" accept=".json,.jsonld,.pdf,application/json,application/ld+json,application/pdf" {onchange} />
            <div role="alert">
                if let Some(refusal) = &*refusal {
                    <p class="field-error">{ desk.say(&refusal.phrase) }</p>
                }
            </div>
        </div>
    }
}
