//! A number, kept as it was typed until it is one.

use super::MOST_CHARACTERS;
use super::frame::Frame;
use crate::editor::Action;
use crate::model::Number;
use crate::text::Message;
use crate::ui::desk::use_desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A number with its label.
#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub hint: Option<Message>,
    /// Whether it counts something, so that it is whole and not below nought.
    #[prop_or_default]
    pub is_count: bool,
    /// The number, if there is one.
    pub value: Option<Number>,
    /// The number, when what was typed is one, or nothing when the field is emptied.
    pub on_input: Callback<Option<Number>>,
}

/// A number with its label. What is typed and is no number stays in the field, is said to be
/// none, and leaves the last number as it was.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let desk = use_desk();
    let typed = use_state(|| shown(props.value));
    let is_count = props.is_count;
    {
        let typed = typed.clone();
        use_effect_with(props.value, move |value| {
            if read(&typed, is_count) != Ok(*value) {
                typed.set(shown(*value));
            }
        });
    }
    let mut frame = Frame::new(&desk, &props.id, &props.label, props.hint);
    let error = read(&typed, is_count).err();
    frame.error = Some(error.map(|error| desk.get(error)).unwrap_or_default());
    let oninput = {
        let (typed, on_input) = (typed.clone(), props.on_input.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Ok(value) = read(&text, is_count) {
                on_input.emit(value);
            }
            typed.set(text);
        })
    };
    let onblur = Callback::from(move |_| desk.act(Action::EndBurst));
    let field = html! {
        <input id={props.id.clone()} type="text" inputmode="decimal" value={(*typed).clone()}
            aria-describedby={frame.described_by()} autocomplete="off" maxlength={MOST_CHARACTERS}
            aria-invalid={error.map(|_| "true")} {oninput} {onblur} />
    };
    frame.around("field-number", field)
}

fn shown(value: Option<Number>) -> String {
    value.map(|number| number.to_string()).unwrap_or_default()
}

/// The number in a text, nothing when it is empty, or what is wrong with it.
fn read(text: &str, is_count: bool) -> Result<Option<Number>, Message> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let number = Number::parse(text).ok_or(Message::FieldNotANumber)?;
    let can_count = number.0.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number.0);
    match is_count && !can_count {
        true => Err(Message::FieldNotWhole),
        false => Ok(Some(number)),
    }
}

/// A whole number with its label.
#[derive(Properties, PartialEq)]
pub struct WholeNumberFieldProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// What helps to answer.
    #[prop_or_default]
    pub hint: Option<Message>,
    /// The number, if there is one.
    pub value: Option<u32>,
    /// The number, when what was typed is one, or nothing when the field is emptied.
    pub on_input: Callback<Option<u32>>,
}

/// A whole number with its label. Another number is said to be none, and not kept.
#[component]
pub fn WholeNumberField(props: &WholeNumberFieldProps) -> Html {
    let on_input = props
        .on_input
        .reform(|number: Option<Number>| number.map(|Number(value)| value as u32));
    let value = props.value.map(|value| Number(f64::from(value)));
    html! {
        <NumberField id={props.id.clone()} label={props.label.clone()} hint={props.hint}
            is_count=true {value} {on_input} />
    }
}
