//! What people add to a section in their own words.

use crate::edit::{Edit, SpecificationEdit};
use crate::editor::lead;
use crate::model::{Framework, SectionName};
use crate::spec::{Place, section_heading};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::field::TextArea;
use yew::prelude::*;

/// The field for them, folded; what is in it shows all the same.
pub fn field(desk: &Desk, framework: &Framework, name: SectionName) -> Html {
    let added: Vec<&str> = framework.specification.additions_to(name).collect();
    let added = added.join("\n");
    let about = |message| {
        let phrase = Phrase::new(message).with("section", section_heading(name));
        desk.say(&phrase)
    };
    let words = match added.is_empty() {
        true => Message::SpecificationAdd,
        false => Message::SpecificationAdded,
    };
    let on_input = {
        let desk = desk.clone();
        Callback::from(move |text| {
            desk.edit(Edit::Specification(SpecificationEdit::Add(name, text)));
        })
    };
    html! {
        <details class="addition">
            <summary>
                { desk.get(words) }<span class="visually-hidden">{ " " }{ about(Message::SpecificationAddTo) }</span>
                if !added.is_empty() {
                    <span class="addition-words" dir="auto">{ &added }</span>
                }
            </summary>
            <TextArea id={id(name)} label={about(Message::SpecificationAddLabel)} hint={Message::SpecificationAddHint}
                value={added} {on_input} />
        </details>
    }
}

/// What the questions about an empty section lead to.
fn id(name: SectionName) -> String {
    let found = lead(&Place::Addition(name));
    let focus = found.and_then(|found| found.focus.into_iter().next());
    focus.unwrap_or_default()
}
