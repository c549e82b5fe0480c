//! A part of the framework whose code may still be on its way. What a part shows belongs in
//! the module of that part.

use super::{NotLoaded, PartState, PartView};
use crate::editor::Part;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Which part, of what.
#[derive(Properties, PartialEq)]
pub struct LazyPartProps {
    /// The part.
    pub part: Part,
    /// What it is drawn from.
    pub state: PartState,
    /// How many frameworks were opened: the fields of another one are other fields.
    pub opened: u32,
}

/// What came of fetching the code of a part.
type Fetched = Option<(Part, Result<PartView, NotLoaded>)>;

/// A part, as soon as its code is here. If it cannot be fetched, it says so and can try again.
#[component]
pub fn LazyPart(props: &LazyPartProps) -> Html {
    let desk = use_desk();
    let fetched = use_state(|| Fetched::None);
    let part = props.part;
    use_effect_with(part, {
        let (desk, fetched) = (desk.clone(), fetched.setter());
        move |part| fetch(&desk, *part, fetched)
    });
    match *fetched {
        Some((of, Ok(view))) if of == part => {
            let key = format!("{}-{}", part.slug(), props.opened);
            (view.draw)(key, props.state.clone())
        }
        Some((of, Err(NotLoaded))) if of == part => {
            let onclick = {
                let (desk, fetched) = (desk.clone(), fetched.setter());
                Callback::from(move |_: MouseEvent| fetch(&desk, part, fetched.clone()))
            };
            html! {
                <div class="notice" role="alert">
                    <p>{ desk.get(Message::ChunkNotLoaded) }</p>
                    <button type="button" class="button" {onclick}>{ desk.get(Message::ChunkTryAgain) }</button>
                </div>
            }
        }
        _ => html! { <p class="opening">{ desk.get(Message::ChunkOpening) }</p> },
    }
}

fn fetch(desk: &Desk, part: Part, fetched: UseStateSetter<Fetched>) {
    let desk = desk.clone();
    spawn_local(async move {
        let view = match desk.chunks() {
            Ok(chunks) => (chunks.part_view)(part).await,
            Err(NotLoaded) => Err(NotLoaded),
        };
        if let Ok(PartView {
            words: Some(words), ..
        }) = view
        {
            desk.learn(words);
        }
        fetched.set(Some((part, view)));
    });
}
