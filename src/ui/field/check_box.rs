//! Yes or no.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A box to tick, with its label.
#[derive(Properties, PartialEq)]
pub struct CheckBoxProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// Whether it is ticked.
    pub checked: bool,
    /// Whether it is ticked, after a change.
    pub on_change: Callback<bool>,
}

/// A box to tick, with its label.
#[component]
pub fn CheckBox(props: &CheckBoxProps) -> Html {
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            on_change.emit(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    html! {
        <div class="check">
            <input id={props.id.clone()} type="checkbox" checked={props.checked} {onchange} />
            <label for={props.id.clone()}>{ &props.label }</label>
        </div>
    }
}
