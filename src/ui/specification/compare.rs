//! Choosing an earlier version to compare with. It is read as any file is, and nothing is opened.

use crate::editor::Action;
use crate::import::Refusal;
use crate::model::{Framework, SectionName};
use crate::spec::section_heading;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::files;
use crate::ui::heading::Heading;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// The id of the field that takes the file.
const FILE: &str = "compare-file";

/// What the choice needs to know.
#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Whether it is compared with an earlier version.
    pub is_compared: bool,
}

/// The field for a file of an earlier version, and what is wrong with one that cannot be read.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let desk = use_desk();
    let refusal = use_state(|| None::<Refusal>);
    let onchange = {
        let (desk, set) = (desk.clone(), refusal.setter());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let file = input.files().and_then(|files| files.get(0));
            if let Some(file) = file {
                let (desk, set) = (desk.clone(), set.clone());
                spawn_local(async move {
                    set.set(compare(&desk, file).await.err());
                    // The same file can be chosen again once it has been mended.
                    input.set_value("");
                });
            }
        })
    };
    html! {
        <div class="settings-group">
            <Heading depth=2 class="settings-heading">{ desk.get(section_heading(SectionName::Changes)) }</Heading>
            <div class="field">
                <label for={FILE}>{ desk.get(Message::SpecificationCompareFile) }</label>
                <p class="hint" id="compare-file-hint">{ desk.get(Message::SpecificationCompareHint) }</p>
                <input id={FILE} type="file" accept=".json,.pdf,application/json,application/pdf"
                    aria-describedby="compare-file-hint" {onchange} />
                <div role="alert">
                    if let Some(refusal) = &*refusal {
                        <p class="field-error">{ desk.say(&refusal.phrase) }</p>
                    }
                </div>
            </div>
            if props.is_compared { { stop_button(&desk) } }
        </div>
    }
}

async fn compare(desk: &Desk, file: File) -> Result<(), Refusal> {
    let earlier = files::read_file(desk, file).await?.framework;
    let said = Phrase::new(Message::SpecificationCompared).with("title", earlier.title.as_str());
    desk.act(Action::Compare(Some(Rc::new(earlier))));
    desk.act(Action::Announce(said));
    Ok(())
}

/// The button that ends the comparison. The focus goes back to the field for a file.
pub fn stop_button(desk: &Desk) -> Html {
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.act(Action::Compare(None));
            desk.act(Action::Announce(
                Message::SpecificationCompareStopped.into(),
            ));
            desk.focus_later(FILE.to_owned());
        })
    };
    html! {
        <button type="button" class="button button-small" {onclick}>{ desk.get(Message::SpecificationCompareStop) }</button>
    }
}
