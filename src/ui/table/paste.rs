//! The text of a table, before it is read.

use super::{Source, TITLE};
use crate::import::Refusal;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::heading::Heading;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The id of the field.
pub const TEXT: &str = "table-text";

/// What the step shows.
#[derive(Properties, PartialEq)]
pub struct PasteStepProps {
    /// Why a file could not be read, if one could not.
    pub refusal: Option<Refusal>,
    /// What stands in the field at first.
    pub text: AttrValue,
    /// The table, once it is read.
    pub on_read: Callback<Source>,
    /// Goes back with nothing changed.
    pub on_cancel: Callback<MouseEvent>,
}

/// A field for the text. What is pasted is read when somebody says so: it can be looked at first.
#[component]
pub fn PasteStep(props: &PasteStepProps) -> Html {
    let desk = use_desk();
    let field = use_node_ref();
    let wrong = use_state(|| props.refusal.clone());
    let onclick = {
        let (field, wrong, on_read) = (field.clone(), wrong.setter(), props.on_read.clone());
        Callback::from(move |_: MouseEvent| {
            let text = field.cast::<HtmlTextAreaElement>();
            let text = text.map(|field| field.value()).unwrap_or_default();
            match Source::read(String::new(), text.into_bytes()) {
                Ok(source) => on_read.emit(source),
                Err(why) => wrong.set(Some(why)),
            }
        })
    };
    html! {
        <div class="table-page">
            <div class="page-heading">
                <Heading depth=1 id={TITLE}>{ desk.get(Message::TablePasteTitle) }</Heading>
                <p class="lead">{ desk.get(Message::TablePasteLead) }</p>
            </div>
            <div class="field table-text">
                <label for={TEXT}>{ desk.get(Message::TablePasteLabel) }</label>
                <p class="hint" id="table-text-hint">{ desk.get(Message::TablePasteHint) }</p>
                <textarea dir="auto" id={TEXT} ref={field} defaultvalue={props.text.clone()} rows="10" spellcheck="false" aria-describedby="table-text-hint table-text-wrong" />
                <div role="alert" id="table-text-wrong">
                    if let Some(wrong) = &*wrong { <p class="field-error">{ desk.say(&wrong.phrase) }</p> }
                </div>
            </div>
            <div class="buttons">
                <button type="button" class="button button-main" {onclick}>{ desk.get(Message::TablePasteRead) }</button>
                <button type="button" class="button" onclick={props.on_cancel.clone()}>{ desk.get(Message::TableCancel) }</button>
            </div>
        </div>
    }
}
