//! One choice of a few.

use super::frame::Frame;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One choice of a few, with its label.
#[derive(Properties, PartialEq)]
pub struct SelectFieldProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// What helps to choose.
    #[prop_or_default]
    pub hint: Option<Message>,
    /// The choices, in words.
    pub choices: Vec<String>,
    /// What stands before the choices when none need be made.
    #[prop_or_default]
    pub none: Option<Message>,
    /// The place of the choice made, if any.
    pub chosen: Option<usize>,
    /// The place of the new choice, or nothing.
    pub on_choose: Callback<Option<usize>>,
}

/// One choice of a few, with its label. What is shown is set after each drawing, because a
/// browser stops heeding what an option says of itself once a person has chosen. It is set only
/// where it differs: browsers look at all fields again whenever a script sets one.
#[component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let desk = use_desk();
    let frame = Frame::new(&desk, &props.id, &props.label, props.hint);
    let select = use_node_ref();
    {
        let select = select.clone();
        let value = value_of(props.chosen);
        use_effect(move || {
            let select = select.cast::<HtmlSelectElement>();
            if let Some(select) = select.filter(|select| select.value() != value) {
                select.set_value(&value);
            }
        });
    }
    let onchange = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().value();
            on_choose.emit(value.parse().ok());
        })
    };
    let option = |(place, words): (usize, &String)| {
        html! {
            <option value={value_of(Some(place))}>{ words }</option>
        }
    };
    let field = html! {
        <select id={props.id.clone()} ref={select} aria-describedby={frame.described_by()} {onchange}>
            if let Some(none) = props.none {
                <option value="">{ desk.get(none) }</option>
            }
            { for props.choices.iter().enumerate().map(option) }
        </select>
    };
    frame.around("field-select", field)
}

/// Choices that are messages, in words.
pub fn choices(desk: &Desk, messages: &[Message]) -> Vec<String> {
    messages.iter().map(|message| desk.get(*message)).collect()
}

/// What the browser knows a choice by: its place, or nothing for no choice.
fn value_of(chosen: Option<usize>) -> String {
    chosen.map(|place| place.to_string()).unwrap_or_default()
}
