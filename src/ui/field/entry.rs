//! A field that adds something to a list: type, Enter, type the next.

use super::MOST_CHARACTERS;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::icon;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A field and a button that add something.
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// The id of the field, unique in the element.
    pub id: AttrValue,
    /// The label, in words.
    pub label: AttrValue,
    /// What was typed, trimmed and not empty.
    pub on_add: Callback<String>,
}

/// A field and a button that add something. The focus stays, ready for the next. It is no
/// form, because a sandboxed frame may refuse to submit one.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let desk = use_desk();
    let field = use_node_ref();
    let add = {
        let (field, on_add) = (field.clone(), props.on_add.clone());
        Callback::from(move |()| {
            let Some(input) = field.cast::<HtmlInputElement>() else {
                return;
            };
            let typed = input.value().trim().to_owned();
            if !typed.is_empty() {
                input.set_value("");
                on_add.emit(typed);
            }
            // The focus stays in the field, also when the button was pressed.
            let _ = input.focus();
        })
    };
    let onkeydown = {
        let add = add.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                add.emit(());
            }
        })
    };
    let onclick = add.reform(|_: MouseEvent| ());
    html! {
        <div class="entry">
            <label for={props.id.clone()}>{ &props.label }</label>
            <div class="entry-row">
                <input dir="auto" id={props.id.clone()} type="text" autocomplete="off" maxlength={MOST_CHARACTERS} data-own-undo="" ref={field} enterkeyhint="done" {onkeydown} />
                <button type="button" class="button" {onclick}>{ icon::tool(icon::PLUS) }{ desk.get(Message::EntryAdd) }</button>
            </div>
        </div>
    }
}
