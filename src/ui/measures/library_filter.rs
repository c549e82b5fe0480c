//! What the library is searched by: words, area, framework, whom it speaks of, terms.

use crate::library::{Level, Licence, Query};
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::field::{MOST_CHARACTERS, SelectField, choices};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The fields.
pub fn filter_fields(
    desk: &Desk,
    query: &UseStateHandle<Query>,
    areas: &[String],
    frameworks: &[String],
) -> Html {
    let oninput = set(query, |query, event: InputEvent| {
        query.words = event.target_unchecked_into::<HtmlInputElement>().value();
    });
    let level = of(query, Level::ALL, |query| &mut query.level);
    let licence = of(query, Licence::ALL, |query| &mut query.licence);
    let levels = choices(desk, &Level::ALL.map(Level::name));
    let licences = choices(desk, &Licence::ALL.map(Licence::name));
    html! {
        <div class="library-filter" role="search" aria-label={desk.get(Message::LibrarySearch)}>
            <div class="field">
                <label for="library-words">{ desk.get(Message::LibraryWords) }</label>
                <input dir="auto" id="library-words" type="search" autocomplete="off" maxlength={MOST_CHARACTERS}
                    value={query.words.clone()} {oninput} />
            </div>
            { named(desk, query, Message::LibraryArea, "library-area", areas, |query| &mut query.area) }
            { named(desk, query, Message::LibraryFramework, "library-framework", frameworks, |query| &mut query.framework) }
            <SelectField id="library-level" label={desk.get(Message::LibraryLevel)} none={Message::FilterAny} choices={levels}
                chosen={place_of(&Level::ALL, query.level)} on_choose={level} />
            <SelectField id="library-licence" label={desk.get(Message::LibraryLicence)} none={Message::FilterAny} choices={licences}
                chosen={place_of(&Licence::ALL, query.licence)} on_choose={licence} />
        </div>
    }
}

/// A choice of names.
fn named(
    desk: &Desk,
    query: &UseStateHandle<Query>,
    label: Message,
    id: &'static str,
    names: &[String],
    part: fn(&mut Query) -> &mut Option<String>,
) -> Html {
    let chosen = part(&mut (**query).clone()).take();
    let chosen = names.iter().position(|name| Some(name) == chosen.as_ref());
    let known = names.to_vec();
    let on_choose = set(query, move |query, place: Option<usize>| {
        *part(query) = place.and_then(|place| known.get(place).cloned());
    });
    html! {
        <SelectField {id} label={desk.get(label)} none={Message::FilterAny} choices={names.to_vec()} {chosen} {on_choose} />
    }
}

fn of<T: Copy + 'static, const N: usize>(
    query: &UseStateHandle<Query>,
    all: [T; N],
    part: fn(&mut Query) -> &mut Option<T>,
) -> Callback<Option<usize>> {
    set(query, move |query, place: Option<usize>| {
        *part(query) = place.and_then(|place| all.get(place).copied());
    })
}

fn place_of<T: PartialEq + Copy>(all: &[T], chosen: Option<T>) -> Option<usize> {
    all.iter().position(|one| Some(*one) == chosen)
}

fn set<T: 'static>(
    query: &UseStateHandle<Query>,
    write: impl Fn(&mut Query, T) + 'static,
) -> Callback<T> {
    let query = query.clone();
    Callback::from(move |event| {
        let mut next = (*query).clone();
        write(&mut next, event);
        query.set(next);
    })
}
