//! What changed since the earlier version that was chosen, on the page.

use super::compare::stop_button;
use super::sentence::link;
use super::settled::Settled;
use super::sheet::Sheet;
use crate::model::{Framework, SectionName};
use crate::spec::{Changed, Paragraph, changed, section_heading};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// The id of its heading.
const TITLE: &str = "changed-title";

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct ChangedListProps {
    /// The draft, and what it was compared with.
    pub settled: Rc<Settled>,
}

/// The changes, each with the way to where it is edited; nothing if nothing is compared.
#[component]
pub fn ChangedList(props: &ChangedListProps) -> Html {
    let desk = use_desk();
    let settled = &props.settled;
    let text = desk.text();
    let told = use_memo(Rc::clone(settled), |settled| {
        let earlier = settled.earlier.as_ref()?;
        Some(changed(&settled.framework, earlier, &text))
    });
    use_focus(&desk, settled.earlier.as_ref());
    let (Some(told), Some(earlier)) = (&*told, &settled.earlier) else {
        return Html::default();
    };
    let sheet = Sheet {
        desk: &desk,
        framework: Some(&settled.framework),
    };
    list(&sheet, told, other(&desk, &settled.framework, earlier))
}

/// Gives the focus to the list of a version that was chosen while the page is shown.
#[hook]
fn use_focus(desk: &Desk, earlier: Option<&Rc<Framework>>) {
    let before = use_mut_ref(|| None);
    let now = earlier.map(|earlier| Rc::as_ptr(earlier) as usize);
    let desk = desk.clone();
    use_effect_with(now, move |now| {
        let before = before.replace(Some(*now));
        if before.is_some_and(|before| before != *now) && now.is_some() {
            desk.focus_now(TITLE);
        }
    });
}

fn list(sheet: &Sheet, told: &Changed, other: Option<String>) -> Html {
    let desk = sheet.desk;
    html! {
        <section class="changed" aria-labelledby={TITLE}>
            <Heading depth=2 id={TITLE}>{ desk.get(section_heading(SectionName::Changes)) }</Heading>
            if let Some(other) = other { <p class="changed-other" dir="auto">{ other }</p> }
            <p>{ &told.sentence }</p>
            <ul>{ for told.changes.iter().map(|change| self::change(sheet, change)) }</ul>
            if !told.changes.is_empty() {
                <p class="hint">{ desk.get(Message::SpecificationCompareNote) }</p>
            }
            { stop_button(desk) }
        </section>
    }
}

fn change(sheet: &Sheet, change: &Paragraph) -> Html {
    let words = html! { <span dir="auto">{ change.text() }</span> };
    let words = match &change.place {
        Some(place) => link(sheet, place, None, words),
        None => words,
    };
    html! { <li>{ words }</li> }
}

/// That the file was not of this framework, if it was not.
fn other(desk: &Desk, framework: &Framework, earlier: &Framework) -> Option<String> {
    let phrase = Phrase::new(Message::SpecificationCompareOther);
    let phrase = phrase.with("title", earlier.title.as_str());
    (earlier.id != framework.id).then(|| desk.say(&phrase))
}
