//! Opening a file, and saying what is wrong with it when it cannot be opened. What is no framework
//! and may be a table goes on to `ui/table`.

use crate::editor::Action;
use crate::import::Refusal;
use crate::import::table::is_table_name;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::files;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Where a file is opened.
#[derive(Properties, PartialEq)]
pub struct FileDoorProps {
    /// Says that a table is being opened, on a page of its own.
    #[prop_or_default]
    pub on_table: Callback<()>,
}

/// An input for a file. What is open now is not touched by a file that cannot be read.
#[component]
pub fn FileDoor(props: &FileDoorProps) -> Html {
    let desk = use_desk();
    let open_table = {
        let (desk, on_table) = (desk.clone(), props.on_table.clone());
        move |file| {
            on_table.emit(());
            desk.open_table(file);
        }
    };
    let refusal = use_state(|| None::<Refusal>);
    let onchange = {
        let (desk, refusal) = (desk.clone(), refusal.clone());
        let open_table = open_table.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(file) = input.files().and_then(|files| files.get(0)) else {
                return;
            };
            let (desk, refusal) = (desk.clone(), refusal.setter());
            let open_table = open_table.clone();
            spawn_local(async move {
                match files::read_file(&desk, &file).await {
                    Ok(imported) => desk.act(Action::OpenImported(Rc::new(imported))),
                    Err(why) if !why.newer_version && is_table_name(&file.name()) => {
                        open_table(Some(file));
                    }
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
            <input id="open-file" type="file" accept=".json,.jsonld,.pdf,.csv,.tsv,.txt,application/json,application/ld+json,application/pdf,text/*" {onchange} />
            <div role="alert">
                if let Some(refusal) = &*refusal {
                    <p class="field-error">{ desk.say(&refusal.phrase) }</p>
                }
            </div>
            <button type="button" class="button" onclick={move |_| open_table(None)}>{ desk.get(Message::OpenPaste) }</button>
        </div>
    }
}
