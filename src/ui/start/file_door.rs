//! Opening a file, and saying what is wrong with it when it cannot be opened. Tables are opened on
//! a page of their own, in `ui/table`.

use crate::editor::Action;
use crate::import::Refusal;
use crate::import::table::is_table_name;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::files;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, File, HtmlDialogElement, HtmlInputElement};
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
            if is_table_name(&file.name()) {
                return open_table(&desk, &input, Some(file));
            }
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
    let paste = {
        let desk = desk.clone();
        Callback::from(move |event: MouseEvent| {
            open_table(&desk, &event.target_unchecked_into(), None);
        })
    };
    html! {
        <div class="field file-door">
            <label for="open-file">{ desk.get(Message::OpenFile) }</label>
            <input id="open-file" type="file" accept=".json,.jsonld,.pdf,.csv,.tsv,.tab,.txt,application/json,application/ld+json,application/pdf,text/csv" {onchange} />
            <div role="alert">
                if let Some(refusal) = &*refusal {
                    <p class="field-error">{ desk.say(&refusal.phrase) }</p>
                }
            </div>
            <button type="button" class="button" onclick={paste}>{ desk.get(Message::OpenPaste) }</button>
        </div>
    }
}

/// Goes on to the page that opens tables, out of the dialog if there is one around the door.
fn open_table(desk: &Desk, door: &Element, file: Option<File>) {
    if let Ok(Some(dialog)) = door.closest("dialog") {
        dialog.unchecked_into::<HtmlDialogElement>().close();
    }
    desk.open_table(file);
}
