//! The short lists of this page: each has its items, a way to remove one, and a field that
//! adds the next.

use super::{set_about, set_need};
use crate::edit::{AboutField, NeedField};
use crate::editor::Action;
use crate::model::{Author, ConsideredOption, Exclusion, List};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{Entry, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// A list with its label, its items and its entry.
fn list_field(desk: &Desk, words: ListWords, items: Vec<Html>, on_add: Callback<String>) -> Html {
    html! {
        <div class="field list-field" role="group" aria-labelledby={format!("{}-title", words.id)}>
            <p class="label" id={format!("{}-title", words.id)}>{ desk.get(words.title) }</p>
            <p class="hint">{ desk.get(words.hint) }</p>
            if !items.is_empty() {
                <ul class="list-items">{ for items }</ul>
            }
            <Entry id={words.id} label={desk.get(words.add)} {on_add} />
        </div>
    }
}

struct ListWords {
    id: &'static str,
    title: Message,
    hint: Message,
    add: Message,
}

/// An item with a button that removes it. The button says what it removes; the focus then goes
/// to the field that adds to the list.
fn list_item(
    desk: &Desk,
    list: &'static str,
    title: &str,
    content: Html,
    remove: Callback<()>,
) -> Html {
    let said = Phrase::new(Message::ListRemoved).with("title", title);
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            remove.emit(());
            desk.act(Action::Announce(said.clone()));
            desk.focus_now(list);
        })
    };
    html! {
        <li class="list-item">
            <div class="list-words">{ content }</div>
            <button type="button" class="button button-quiet" {onclick}>
                { desk.get(Message::ListRemove) }<span class="visually-hidden">{ " " }{ title }</span>
            </button>
        </li>
    }
}

/// The list without the item at a place.
fn without<T: Clone>(items: &[T], place: usize) -> Vec<T> {
    let kept = items
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != place);
    kept.map(|(_, item)| item.clone()).collect()
}

/// The list with another item at a place.
fn replaced<T: Clone>(items: &List<T>, place: usize, item: T) -> List<T> {
    let mut items = items.clone();
    if let Some(slot) = items.get_mut(place) {
        *slot = Rc::new(item);
    }
    items
}

/// The list with another item at its end.
fn with_item<T>(items: &[T], item: T) -> Vec<T>
where
    T: Clone,
{
    items.iter().cloned().chain([item]).collect()
}

/// The options that were considered.
#[derive(Properties, PartialEq)]
pub struct OptionListProps {
    /// The options.
    pub options: List<ConsideredOption>,
}

/// Answers that are not a service, each with why it was not enough.
#[component]
pub fn OptionList(props: &OptionListProps) -> Html {
    let desk = use_desk();
    let set = set_about(&desk, AboutField::ConsideredOptions);
    let options = &props.options;
    let row = |(place, option): (usize, &Rc<ConsideredOption>)| {
        let reason = {
            let (set, options, option) = (set.clone(), options.clone(), Rc::clone(option));
            Callback::from(move |why_not: String| {
                let changed = ConsideredOption {
                    why_not,
                    ..(*option).clone()
                };
                set.emit(replaced(&options, place, changed));
            })
        };
        let content = html! {
            <>
                <p class="list-title" dir="auto">{ &option.title }</p>
                <TextField id={format!("option-{}", option.id)} label={desk.get(Message::OptionWhyNot)} value={option.why_not.clone()} on_input={reason} />
            </>
        };
        let (set, options) = (set.clone(), options.clone());
        let remove = Callback::from(move |()| set.emit(without(&options, place)));
        list_item(&desk, "options", &option.title, content, remove)
    };
    let items = options.iter().enumerate().map(row).collect();
    let on_add = {
        let (desk, options, set) = (desk.clone(), options.clone(), set.clone());
        Callback::from(move |title: String| {
            let option = ConsideredOption {
                id: desk.new_id(),
                title,
                ..Default::default()
            };
            set.emit(with_item(&options, Rc::new(option)));
        })
    };
    let words = ListWords {
        id: "options",
        title: Message::AboutOptions,
        hint: Message::AboutOptionsHint,
        add: Message::AboutOptionsAdd,
    };
    list_field(&desk, words, items, on_add)
}

/// The groups left out.
#[derive(Properties, PartialEq)]
pub struct ExclusionListProps {
    /// The groups.
    pub exclusions: List<Exclusion>,
}

/// Who cannot take part, each with the reason.
#[component]
pub fn ExclusionList(props: &ExclusionListProps) -> Html {
    let desk = use_desk();
    let set = set_need(&desk, NeedField::Exclusions);
    let exclusions = &props.exclusions;
    let row = |(place, exclusion): (usize, &Rc<Exclusion>)| {
        let reason = {
            let (set, exclusions, exclusion) =
                (set.clone(), exclusions.clone(), Rc::clone(exclusion));
            Callback::from(move |reason: String| {
                let changed = Exclusion {
                    reason,
                    ..(*exclusion).clone()
                };
                set.emit(replaced(&exclusions, place, changed));
            })
        };
        let content = html! {
            <>
                <p class="list-title" dir="auto">{ &exclusion.group }</p>
                <TextField id={format!("exclusion-{}", exclusion.id)} label={desk.get(Message::ExclusionReason)} value={exclusion.reason.clone()} on_input={reason} />
            </>
        };
        let (set, exclusions) = (set.clone(), exclusions.clone());
        let remove = Callback::from(move |()| set.emit(without(&exclusions, place)));
        list_item(&desk, "exclusions", &exclusion.group, content, remove)
    };
    let items = exclusions.iter().enumerate().map(row).collect();
    let on_add = {
        let (desk, exclusions, set) = (desk.clone(), exclusions.clone(), set.clone());
        Callback::from(move |group: String| {
            let exclusion = Exclusion {
                id: desk.new_id(),
                group,
                ..Default::default()
            };
            set.emit(with_item(&exclusions, Rc::new(exclusion)));
        })
    };
    let words = ListWords {
        id: "exclusions",
        title: Message::NeedExclusions,
        hint: Message::NeedExclusionsHint,
        add: Message::NeedExclusionsAdd,
    };
    list_field(&desk, words, items, on_add)
}

/// The groups to reach first.
#[derive(Properties, PartialEq)]
pub struct PriorityGroupsProps {
    /// The groups.
    pub groups: Vec<String>,
}

/// Groups to reach first.
#[component]
pub fn PriorityGroups(props: &PriorityGroupsProps) -> Html {
    let desk = use_desk();
    let set = set_need(&desk, NeedField::PriorityGroups);
    let row = |(place, group): (usize, &String)| {
        let (set, groups) = (set.clone(), props.groups.clone());
        let remove = Callback::from(move |()| set.emit(without(&groups, place)));
        list_item(
            &desk,
            "priority-groups",
            group,
            html! { <p class="list-title" dir="auto">{ group }</p> },
            remove,
        )
    };
    let items = props.groups.iter().enumerate().map(row).collect();
    let on_add = {
        let (groups, set) = (props.groups.clone(), set.clone());
        Callback::from(move |group: String| set.emit(with_item(&groups, group)))
    };
    let words = ListWords {
        id: "priority-groups",
        title: Message::NeedPriorityGroups,
        hint: Message::NeedPriorityGroupsHint,
        add: Message::NeedPriorityGroupsAdd,
    };
    list_field(&desk, words, items, on_add)
}

/// Who wrote the draft.
#[derive(Properties, PartialEq)]
pub struct AuthorListProps {
    /// The people and organisations.
    pub authors: List<Author>,
}

/// Who wrote the draft.
#[component]
pub fn AuthorList(props: &AuthorListProps) -> Html {
    let desk = use_desk();
    let set = set_about(&desk, AboutField::Authors);
    let row = |(place, author): (usize, &Rc<Author>)| {
        let (set, authors) = (set.clone(), props.authors.clone());
        let remove = Callback::from(move |()| set.emit(without(&authors, place)));
        list_item(
            &desk,
            "authors",
            &author.name,
            html! { <p class="list-title" dir="auto">{ &author.name }</p> },
            remove,
        )
    };
    let items = props.authors.iter().enumerate().map(row).collect();
    let on_add = {
        let (desk, authors, set) = (desk.clone(), props.authors.clone(), set.clone());
        Callback::from(move |name: String| {
            let author = Author {
                id: desk.new_id(),
                name,
                ..Default::default()
            };
            set.emit(with_item(&authors, Rc::new(author)));
        })
    };
    let words = ListWords {
        id: "authors",
        title: Message::AboutAuthors,
        hint: Message::AboutAuthorsHint,
        add: Message::AboutAuthorsAdd,
    };
    list_field(&desk, words, items, on_add)
}
