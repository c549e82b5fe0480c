//! More than one measure or criterion for an item: adding another one, deleting one, and what
//! each is called. Their fields belong in `measure` and `statement`.

use crate::edit::Edit;
use crate::model::{Id, Measure, Node};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The ids that are shown: those there are, and one more while none is there or another one
/// is being added. A form for one that is still to be made becomes it at its first letter.
pub fn with_next(known: Vec<Id>, first: &Id, another: Option<&Id>) -> Vec<Id> {
    let next = if known.is_empty() {
        Some(first)
    } else {
        another
    };
    let next = next.filter(|id| !known.contains(id)).cloned();
    known.into_iter().chain(next).collect()
}

/// A button that shows the form for another one, and gives its first field the focus.
pub fn add_button(
    desk: &Desk,
    words: Message,
    field: &'static str,
    node: &Node,
    another: &UseStateHandle<Option<Id>>,
) -> Html {
    let onclick = {
        let (desk, another) = (desk.clone(), another.setter());
        Callback::from(move |_: MouseEvent| {
            let id = desk.new_id();
            desk.focus_later(format!("{field}-{id}"));
            another.set(Some(id));
        })
    };
    html! {
        <div class="buttons">
            <button type="button" class="button" {onclick}>
                { icon::tool(icon::PLUS) }{ desk.get(words) }<span class="visually-hidden">{ " " }{ &node.title }</span>
            </button>
        </div>
    }
}

/// What a button deletes, and what is said of it.
pub struct Deletion {
    /// The edit that deletes it.
    pub edit: Edit,
    /// The name of the button.
    pub words: Message,
    /// What tells it from the others like it.
    pub name: String,
    /// What is announced, of an item with a title.
    pub said: Message,
    /// Where the focus goes: the id of the heading above.
    pub heading: String,
}

/// A button that deletes a measure or a criterion.
pub fn delete_button(desk: &Desk, node: &Node, deletion: Deletion) -> Html {
    let (words, name) = (desk.get(deletion.words), deletion.name.clone());
    let said = Phrase::new(deletion.said).with("title", node.title.as_str());
    let desk = desk.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        desk.edit_and_say(deletion.edit.clone(), said.clone());
        desk.focus_later(deletion.heading.clone());
        // An item that is no outcome goes with the last that was said of it.
        desk.keep_focus();
    });
    html! {
        <div class="buttons">
            <button type="button" class="button button-quiet" {onclick}>
                { words }<span class="visually-hidden">{ " " }{ name }</span>
            </button>
        </div>
    }
}

/// What one of several measures is called: its name, or its number from 1.
pub fn measure_name(desk: &Desk, measure: &Measure, number: usize) -> String {
    match measure.name.trim() {
        "" => desk.say(&Phrase::new(Message::MeasureNameNumber).with("number", number)),
        name => name.to_owned(),
    }
}

/// What the measures of an item are called.
pub fn measure_names(desk: &Desk, measures: &[Rc<Measure>]) -> Vec<String> {
    let measures = measures.iter().zip(1..);
    measures
        .map(|(measure, number)| measure_name(desk, measure, number))
        .collect()
}
