//! The library of indicators, as a dialog: looked through, and one taken to fill a measure. Its
//! data is fetched when it is opened.

use super::library_filter::filter_fields;
use super::library_list::entries;
use crate::library::{self, Choices, Indicator, Query};
use crate::model::{Id, Node};
use crate::text::{Message, Phrase};
use crate::ui::chain::modal::{close, close_now, use_modal};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::files::fetch_text;
use crate::ui::heading::Heading;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Where the data is, beside our other files.
const FILE: &str = "indicators/library.json";

/// The measure that an indicator fills.
#[derive(Debug, Clone, PartialEq)]
pub struct LibraryTarget {
    /// Its id; none to make one.
    pub measure: Option<Id>,
    /// The item it measures.
    pub node: Rc<Node>,
}

impl LibraryTarget {
    /// A new measure of an item.
    pub fn new(node: &Rc<Node>) -> Self {
        LibraryTarget {
            measure: None,
            node: Rc::clone(node),
        }
    }
}

/// What the button is for.
#[derive(Properties, PartialEq)]
pub struct LibraryButtonProps {
    /// The measure that is to be filled.
    pub target: LibraryTarget,
    /// Hears of the measure that was filled.
    #[prop_or_default]
    pub on_filled: Callback<Id>,
}

/// A button that opens the library.
#[component]
pub fn LibraryButton(props: &LibraryButtonProps) -> Html {
    let desk = use_desk();
    let is_open = use_state(|| false);
    let open = {
        let is_open = is_open.setter();
        Callback::from(move |_: MouseEvent| is_open.set(true))
    };
    let on_done = {
        let is_open = is_open.setter();
        Callback::from(move |()| is_open.set(false))
    };
    html! {
        <>
            <button type="button" class="button" onclick={open}>{ desk.get(Message::LibraryOpen) }</button>
            if *is_open {
                <LibraryDialog target={props.target.clone()} on_filled={props.on_filled.clone()} {on_done} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct LibraryDialogProps {
    target: LibraryTarget,
    on_filled: Callback<Id>,
    on_done: Callback<()>,
}

/// What is known of the library.
#[derive(Clone, PartialEq)]
enum Shelf {
    Coming,
    Missing,
    Here(Rc<Vec<Indicator>>),
}

/// The dialog. It is open for as long as it is drawn.
#[component]
fn LibraryDialog(props: &LibraryDialogProps) -> Html {
    let desk = use_desk();
    let dialog = use_modal();
    let shelf = use_state(|| Shelf::Coming);
    let query = use_state(Query::default);
    use_effect_with((), {
        let (desk, shelf) = (desk.clone(), shelf.setter());
        move |()| fetch(&desk, shelf)
    });
    let onclose = props.on_done.reform(|_: Event| ());
    // The keys of the framework mean nothing here: Ctrl+Z is for what is typed.
    let onkeydown = Callback::from(|event: KeyboardEvent| event.stop_propagation());
    let on_take = take(&desk, props, &dialog);
    html! {
        <dialog class="dialog library" ref={dialog.clone()} aria-labelledby="library-title" {onclose} {onkeydown}>
            <div class="library-heading">
                <Heading depth=2 id="library-title">{ desk.get(Message::LibraryTitle) }</Heading>
                <button type="button" class="button button-quiet" onclick={close(&dialog)}>{ desk.get(Message::LibraryClose) }</button>
            </div>
            <p class="hint">{ desk.get(Message::LibraryIntroduction) }</p>
            { on_shelf(&desk, &shelf, &query, &on_take) }
        </dialog>
    }
}

fn on_shelf(
    desk: &Desk,
    shelf: &UseStateHandle<Shelf>,
    query: &UseStateHandle<Query>,
    on_take: &Callback<Indicator>,
) -> Html {
    match &**shelf {
        Shelf::Coming => html! { <p role="status">{ desk.get(Message::LibraryComing) }</p> },
        Shelf::Missing => {
            let (again, shelf) = (desk.clone(), shelf.setter());
            let onclick = Callback::from(move |_: MouseEvent| fetch(&again, shelf.clone()));
            html! {
                <div class="notice" role="alert">
                    <p>{ desk.get(Message::LibraryMissing) }</p>
                    <button type="button" class="button" {onclick}>{ desk.get(Message::ChunkTryAgain) }</button>
                </div>
            }
        }
        Shelf::Here(indicators) => found(desk, indicators, query, on_take),
    }
}

fn found(
    desk: &Desk,
    indicators: &[Indicator],
    query: &UseStateHandle<Query>,
    on_take: &Callback<Indicator>,
) -> Html {
    let found = library::search(indicators, query);
    let Choices { areas, frameworks } = library::choices(indicators);
    let said = Phrase::new(Message::LibraryFound)
        .with("some", found.len())
        .with("count", indicators.len());
    html! {
        <>
            { filter_fields(desk, query, &areas, &frameworks) }
            <p class="library-found" role="status">{ desk.say(&said) }</p>
            if found.is_empty() { <p class="hint">{ desk.get(Message::LibraryNone) }</p> }
            { entries(desk, &found, on_take) }
        </>
    }
}

fn fetch(desk: &Desk, shelf: UseStateSetter<Shelf>) {
    let desk = desk.clone();
    spawn_local(async move {
        let text = fetch_text(&desk.address(FILE)).await;
        let read = text.and_then(|text| library::read(&text).ok());
        shelf.set(read.map_or(Shelf::Missing, |read| Shelf::Here(Rc::new(read.indicators))));
    });
}

/// Fills the measure with an indicator, in one step, and closes the library.
fn take(desk: &Desk, props: &LibraryDialogProps, dialog: &NodeRef) -> Callback<Indicator> {
    let (desk, dialog) = (desk.clone(), dialog.clone());
    let (target, on_filled) = (props.target.clone(), props.on_filled.clone());
    Callback::from(move |indicator: Indicator| {
        let id = target.measure.clone().unwrap_or_else(|| desk.new_id());
        let edit = library::fill(&indicator, &desk.text(), &id, &target.node.id);
        let said = Phrase::new(Message::AnnounceFilled).with("name", indicator.name.as_str());
        close_now(&dialog);
        desk.edit_and_say(edit, said);
        on_filled.emit(id);
    })
}
