//! Text of any length, in a field that grows with it.

use super::MOST_CHARACTERS;
use super::frame::Frame;
use crate::editor::Action;
use crate::text::Message;
use crate::ui::desk::use_desk;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// A growing field with its label.
#[derive(Properties, PartialEq)]
pub struct TextAreaProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub hint: Option<Message>,
    /// The text.
    pub value: AttrValue,
    /// A class for its looks.
    #[prop_or_default]
    pub class: &'static str,
    /// The text, as it is typed.
    pub on_input: Callback<String>,
}

/// A growing field with its label. The frame around the field holds a copy of the text,
/// which gives it its height without a measurement.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let desk = use_desk();
    let frame = Frame::new(&desk, &props.id, &props.label, props.hint);
    let oninput = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    let onblur = Callback::from(move |_| desk.act(Action::EndBurst));
    let field = html! {
        <div class="grow" data-text={props.value.clone()}>
            <textarea dir="auto" id={props.id.clone()} rows="2" maxlength={MOST_CHARACTERS} value={props.value.clone()}
                aria-describedby={frame.described_by()} {oninput} {onblur} />
        </div>
    };
    frame.around(props.class, field)
}
