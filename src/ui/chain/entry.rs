//! Quick entry: a line of a stage's own that adds items as fast as they are typed or pasted.

use super::clipboard::pasted;
use super::request::Request;
use crate::edit::{Edit, NodeEdit};
use crate::editor::{Clipping, read_clipping};
use crate::model::{Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::{icon, names};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The id of the words that say what the keys do.
pub const ENTRY_HINT: &str = "outline-hint";

/// What the field adds to.
#[derive(Properties, PartialEq)]
pub struct QuickEntryProps {
    /// The stage.
    pub stage: Stage,
    /// Asks for what was pasted to be added.
    pub on_request: Callback<Request>,
}

/// The field that adds to a stage, with its buttons. The focus stays in it, ready for the next.
/// It is no form, because a sandboxed frame may refuse to submit one.
#[component]
pub fn QuickEntry(props: &QuickEntryProps) -> Html {
    let desk = use_desk();
    let field = use_node_ref();
    let stage = props.stage;
    let id = field_id(stage);
    let onclick = {
        let (desk, field) = (desk.clone(), field.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(input) = field.cast::<HtmlInputElement>() {
                take(&desk, stage, &input);
                let _ = input.focus();
            }
        })
    };
    let open = props
        .on_request
        .reform(move |_: MouseEvent| Request::Read(stage, String::new()));
    html! {
        <div class="entry">
            <label for={id.clone()}>{ desk.get(names::stage_add(stage)) }</label>
            <div class="entry-row">
                <input dir="auto" {id} type="text" autocomplete="off" maxlength={MOST_CHARACTERS} data-own-undo="" ref={field} enterkeyhint="done"
                    aria-describedby={ENTRY_HINT} onkeydown={keys(&desk, stage)} onpaste={paste(&desk, props)} />
                <button type="button" class="button" {onclick}>{ icon::tool(icon::PLUS) }{ desk.get(Message::EntryAdd) }</button>
            </div>
            <button type="button" class="button button-quiet button-small" aria-haspopup="dialog" onclick={open}>
                { desk.get(Message::PasteOpen) }<span class="visually-hidden">{ " " }{ desk.get(stage_name(stage)) }</span>
            </button>
        </div>
    }
}

/// The id of the field that adds to a stage.
pub fn field_id(stage: Stage) -> String {
    format!("add-{}", names::stage_class(stage))
}

/// Enter adds and stays. Tab adds too, and goes on to the next field of the outline; with
/// nothing typed it is Tab as everywhere, so that nobody is caught.
fn keys(desk: &Desk, stage: Stage) -> Callback<KeyboardEvent> {
    let desk = desk.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let input = event.target_unchecked_into::<HtmlInputElement>();
        match (event.key().as_str(), event.shift_key()) {
            ("Enter", _) => {
                event.prevent_default();
                take(&desk, stage, &input);
            }
            ("Tab", false) if take(&desk, stage, &input) => {
                // The outline shows the last stage first.
                if let Some(next) = stage.previous() {
                    event.prevent_default();
                    desk.focus_now(&field_id(next));
                }
            }
            _ => {}
        }
    })
}

/// Adds what is typed, if anything is.
fn take(desk: &Desk, stage: Stage, input: &HtmlInputElement) -> bool {
    let typed = input.value().trim().to_owned();
    if typed.is_empty() {
        return false;
    }
    input.set_value("");
    add(desk, stage, typed);
    true
}

fn add(desk: &Desk, stage: Stage, title: String) {
    let said = Phrase::new(Message::AnnounceAdded)
        .with("title", title.as_str())
        .with("stage", stage_name(stage));
    let node = Node {
        id: desk.new_id(),
        stage,
        title,
        ..Node::default()
    };
    desk.edit_and_say(Edit::Node(NodeEdit::Add { node, after: None }), said);
}

/// A pasted line goes into the field; a list, or a piece of a chain, is asked to be read.
fn paste(desk: &Desk, props: &QuickEntryProps) -> Callback<Event> {
    let (desk, stage, on_request) = (desk.clone(), props.stage, props.on_request.clone());
    Callback::from(move |event: Event| {
        // What is pasted into this field is no business of the rest of the outline.
        event.stop_propagation();
        let Some(text) = pasted(&event) else { return };
        let is_line = match read_clipping(&text, stage, &desk.text()) {
            Clipping::Lines(lines) => lines.len() < 2,
            Clipping::Piece(_) | Clipping::Refused(_) => false,
        };
        if !is_line {
            event.prevent_default();
            on_request.emit(Request::Read(stage, text));
        }
    })
}
