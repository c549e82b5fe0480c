//! A line of text.

use super::MOST_CHARACTERS;
use super::frame::Frame;
use crate::editor::Action;
use crate::text::Message;
use crate::ui::desk::use_desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A line of text with its label.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub hint: Option<Message>,
    /// The text.
    pub value: AttrValue,
    /// The kind of input: `text` or `date`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// A class for its width.
    #[prop_or_default]
    pub class: &'static str,
    /// The text, as it is typed.
    pub on_input: Callback<String>,
}

/// A line of text with its label.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let desk = use_desk();
    let frame = Frame::new(&desk, &props.id, &props.label, props.hint);
    let oninput = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onblur = Callback::from(move |_| desk.act(Action::EndBurst));
    let field = html! {
        <input dir="auto" id={props.id.clone()} type={props.kind.clone()} value={props.value.clone()}
            aria-describedby={frame.described_by()} autocomplete="off" maxlength={MOST_CHARACTERS} {oninput} {onblur} />
    };
    frame.around(props.class, field)
}
