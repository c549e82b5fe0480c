//! Which views of the chain are shown: the choice, and what there is room for. What is in a view
//! belongs in `outline` and in `canvas`.

use crate::editor::{Action, ChainAction, ChainShows};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver};
use yew::prelude::*;

/// What the choice shows.
#[derive(Properties, PartialEq)]
pub struct ViewSwitchProps {
    /// What is shown.
    pub shown: ChainShows,
    /// Where the choice of both views is drawn. The style sheet takes it away where there is no
    /// room for both.
    pub both: NodeRef,
}

/// The choice of views.
#[component]
pub fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let desk = use_desk();
    let choice = |shows, name| choice(&desk, props, shows, name);
    html! {
        <fieldset class="view-switch">
            <legend class="visually-hidden">{ desk.get(Message::ViewsLabel) }</legend>
            { choice(ChainShows::Both, Message::ViewsBoth) }
            { choice(ChainShows::Diagram, Message::ViewsDiagram) }
            { choice(ChainShows::Outline, Message::ViewsOutline) }
        </fieldset>
    }
}

fn choice(desk: &Desk, props: &ViewSwitchProps, shows: ChainShows, name: Message) -> Html {
    let is_both = shows == ChainShows::Both;
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.act(Action::Chain(ChainAction::Show(shows))))
    };
    let place = if is_both {
        props.both.clone()
    } else {
        NodeRef::default()
    };
    html! {
        <label class={classes!("view-choice", is_both.then_some("view-both"))} ref={place}>
            <input type="radio" name="chain-views" checked={props.shown == shows} {onchange} />
            <span>{ desk.get(name) }</span>
        </label>
    }
}

/// What of a choice there is room for: one view at a time on a narrow page.
pub fn shown(shows: ChainShows, is_narrow: bool) -> ChainShows {
    match (shows, is_narrow) {
        (ChainShows::Both, true) => ChainShows::Outline,
        (shows, _) => shows,
    }
}

/// Whether there is no room for both views. The style sheet decides it, and so is asked: by
/// looking whether the choice of both is drawn, each time the page changes its size.
#[hook]
pub fn use_is_narrow(page: &NodeRef, both: &NodeRef) -> bool {
    let is_narrow = use_state_eq(|| false);
    let (page, both, set) = (page.clone(), both.clone(), is_narrow.setter());
    use_effect_with((), move |()| {
        let look = move || {
            if let Some(both) = both.cast::<HtmlElement>() {
                set.set(both.offset_width() == 0);
            }
        };
        look();
        // Later, because a change of layout while sizes are being told is an error to browsers.
        let watch = Watch::start(&page, move || {
            Timeout::new(0, look.clone()).forget();
        });
        move || drop(watch)
    });
    *is_narrow
}

/// Calls a function whenever an element changes its size, until it is dropped.
struct Watch {
    observer: ResizeObserver,
    _look: Closure<dyn FnMut()>,
}

impl Watch {
    fn start(page: &NodeRef, look: impl FnMut() + 'static) -> Option<Self> {
        let look = Closure::<dyn FnMut()>::new(look);
        let observer = ResizeObserver::new(look.as_ref().unchecked_ref()).ok()?;
        observer.observe(&page.cast::<Element>()?);
        Some(Watch {
            observer,
            _look: look,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
