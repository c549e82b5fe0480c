//! A part, and the draft specification beside it where people ask for it and the page is wide
//! enough. What the draft looks like belongs in `specification`, which is fetched later.

use super::chunk::{LaterView, Lazy, PartState};
use super::desk::use_desk;
use crate::editor::Part;
use crate::text::Message;
use yew::prelude::*;

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct BesideProps {
    /// What the draft is drawn from.
    pub state: PartState,
    /// Which part it is beside.
    pub part: Part,
    /// The part itself.
    pub children: Html,
}

/// The part, with the switch for the draft beside it. That it is shown is kept for the visit.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let desk = use_desk();
    let is_shown = use_state(|| desk.beside().is_some());
    let toggle = {
        let (desk, is_shown) = (desk.clone(), is_shown.clone());
        Callback::from(move |_: MouseEvent| {
            desk.set_beside((!*is_shown).then_some(0));
            is_shown.set(!*is_shown);
        })
    };
    let state = PartState {
        beside: Some(props.part),
        ..props.state.clone()
    };
    html! {
        <div class={classes!("beside", is_shown.then_some("is-beside"))}>
            <div class="beside-part">{ props.children.clone() }</div>
            <div class="beside-bar">
                <button type="button" class="button button-quiet button-small" aria-pressed={is_shown.to_string()} onclick={toggle}>
                    { desk.get(Message::BesideShow) }
                </button>
            </div>
            if *is_shown {
                <aside class="pane" aria-label={desk.get(Message::BesideLabel)}>
                    <Lazy view={LaterView::Part(Part::Specification)} {state} />
                </aside>
            }
        </div>
    }
}
