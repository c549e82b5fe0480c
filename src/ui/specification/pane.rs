//! The draft beside a part that is being edited. It scrolls for itself, to what is in focus.

use super::follow::use_follow;
use super::paper::Paper;
use super::settled::{Settled, Source, use_settled};
use crate::editor::Part;
use crate::model::{Framework, Id};
use crate::text::Message;
use crate::ui::desk::use_desk;
use std::rc::Rc;
use yew::prelude::*;

/// What the pane shows.
#[derive(Properties, PartialEq)]
pub struct PaneProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
    /// The part that is being edited.
    pub part: Part,
    /// The item of the chain that is current there.
    pub current: Option<Id>,
}

/// The draft beside a part. Its figures are left out: they take longer than a letter may.
#[component]
pub fn Pane(props: &PaneProps) -> Html {
    let desk = use_desk();
    let settled: Rc<Settled> = use_settled(Source {
        framework: Rc::clone(&props.framework),
        earlier: props.earlier.clone(),
        drawn: false,
    });
    let pane = use_node_ref();
    let current = props
        .current
        .clone()
        .filter(|_| props.part == Part::OutcomeChain);
    use_follow(&pane, &settled, props.part, current);
    let onscroll = {
        let (desk, pane) = (desk.clone(), pane.clone());
        Callback::from(move |_: Event| {
            let pane = pane.cast::<web_sys::Element>();
            desk.set_beside(pane.map(|pane| pane.scroll_top()));
        })
    };
    html! {
        <div class="pane-scroll" ref={pane} {onscroll}>
            <p class="hint">{ desk.get(Message::SpecificationHint) }</p>
            <Paper {settled} />
        </div>
    }
}
