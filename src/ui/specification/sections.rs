//! The sections of the draft: which are printed, and what people add to each.

use super::additions;
use crate::edit::{Edit, SpecificationEdit};
use crate::model::{Framework, SectionName};
use crate::spec::{section_heading, sections_of};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::field::CheckBox;
use yew::prelude::*;

/// The sections of the profile, in its order. One that is switched off stays in the list.
pub fn list(desk: &Desk, framework: &Framework, is_compared: bool) -> Html {
    let names = sections_of(framework.specification.profile);
    html! {
        <fieldset class="settings-group" id="specification-left-out" tabindex="-1">
            <legend class="settings-heading">{ desk.get(Message::SpecificationSections) }</legend>
            <p class="hint">{ desk.get(Message::SpecificationSectionsHint) }</p>
            <ul class="section-list">{ for names.map(|name| section(desk, framework, name, is_compared)) }</ul>
        </fieldset>
    }
}

fn section(desk: &Desk, framework: &Framework, name: SectionName, is_compared: bool) -> Html {
    let is_printed = framework.specification.prints(name);
    let on_change = {
        let desk = desk.clone();
        Callback::from(move |is_printed| print_section(&desk, name, is_printed))
    };
    let class = classes!("section-choice", (!is_printed).then_some("is-left-out"));
    let waits = name == SectionName::Changes && is_printed && !is_compared;
    html! {
        <li {class} key={name.id()}>
            <CheckBox id={format!("print-{}", name.id())} label={desk.get(section_heading(name))}
                checked={is_printed} {on_change} />
            if waits { <p class="hint">{ desk.get(Message::SpecificationChangesWait) }</p> }
            { additions::field(desk, framework, name) }
        </li>
    }
}

/// Prints a section or leaves it out, and says so.
pub fn print_section(desk: &Desk, name: SectionName, is_printed: bool) {
    let said = match is_printed {
        true => Message::SpecificationPutBack,
        false => Message::SpecificationLeftOut,
    };
    let said = Phrase::new(said).with("section", section_heading(name));
    let edit = SpecificationEdit::Print(name, is_printed);
    desk.edit_and_say(Edit::Specification(edit), said);
}
