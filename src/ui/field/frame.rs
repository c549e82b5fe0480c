//! What every field shares: its label, its hint, its error, and how they are tied to it.

use crate::text::Message;
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The words around a field.
pub struct Frame<'a> {
    /// The id of the field, unique in the element.
    pub id: &'a str,
    /// The label.
    pub label: String,
    /// What helps to answer, if anything.
    pub hint: Option<String>,
    /// What is wrong: nothing for a field that takes anything, empty while all is well.
    pub error: Option<String>,
}

impl<'a> Frame<'a> {
    /// The words around a field, by their messages.
    pub fn new(desk: &Desk, id: &'a str, label: &str, hint: Option<Message>) -> Self {
        Frame {
            id,
            label: label.to_owned(),
            hint: hint.map(|hint| desk.get(hint)),
            error: None,
        }
    }

    /// The ids of what describes the field.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().filter(|error| !error.is_empty());
        let error = error.map(|_| format!("{}-error", self.id));
        let ids: Vec<_> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The field in its frame.
    pub fn around(&self, class: &'static str, field: Html) -> Html {
        html! {
            <div class={classes!("field", class)}>
                <label for={self.id.to_owned()}>{ &self.label }</label>
                if let Some(hint) = &self.hint {
                    <p class="hint" id={format!("{}-hint", self.id)}>{ hint }</p>
                }
                { field }
                if let Some(error) = &self.error {
                    // Out of the flow while empty, so that fields in a row stay level.
                    <div role="status" class={error.is_empty().then_some("visually-hidden")} id={format!("{}-error", self.id)}>
                        if !error.is_empty() { <p class="field-error">{ error }</p> }
                    </div>
                }
            </div>
        }
    }
}
