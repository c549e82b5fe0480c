//! Something whose code may still be on its way. What is shown once it is here belongs in the
//! module of that.

use super::{Drawer, LaterView, NotLoaded, PartState, styles};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What is to be shown, and of what.
#[derive(Properties, PartialEq)]
pub struct LazyProps {
    /// What is to be shown.
    pub view: LaterView,
    /// What a part is drawn from.
    #[prop_or_default]
    pub state: Option<PartState>,
    /// How many frameworks were opened: the fields of another one are other fields.
    #[prop_or_default]
    pub opened: u32,
}

/// What came of fetching the code.
type Fetched = Option<(LaterView, Result<Drawer, NotLoaded>)>;

/// A view, as soon as its code is here. If it cannot be fetched, it says so and can try again.
#[component]
pub fn Lazy(props: &LazyProps) -> Html {
    let desk = use_desk();
    let fetched = use_state(|| Fetched::None);
    let view = props.view;
    let wanted = use_mut_ref(|| view);
    wanted.replace(view);
    let fetch = use_callback((), {
        let (desk, fetched) = (desk.clone(), fetched.setter());
        move |view, ()| fetch(&desk, view, wanted.clone(), fetched.clone())
    });
    use_effect_with(view, {
        let fetch = fetch.clone();
        move |view| fetch.emit(*view)
    });
    match *fetched {
        Some((of, Ok(drawer))) if of == view => {
            let key = match view {
                LaterView::Examples | LaterView::Export | LaterView::Table => String::new(),
                LaterView::Part(part) => format!("{}-{}", part.slug(), props.opened),
            };
            (drawer.draw)(key, props.state.clone())
        }
        Some((of, Err(NotLoaded))) if of == view => {
            let onclick = fetch.reform(move |_: MouseEvent| view);
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

fn fetch(
    desk: &Desk,
    view: LaterView,
    wanted: Rc<RefCell<LaterView>>,
    fetched: UseStateSetter<Fetched>,
) {
    let desk = desk.clone();
    spawn_local(async move {
        let styles = styles::fetch(&desk);
        let drawer = match desk.chunks() {
            Ok(chunks) => (chunks.drawer)(view).await,
            Err(NotLoaded) => Err(NotLoaded),
        };
        if let Ok(Drawer {
            words: Some(words), ..
        }) = drawer
        {
            desk.learn(words);
        }
        styles.settled().await;
        // What comes late must not take the place of what is shown meanwhile.
        if *wanted.borrow() == view {
            fetched.set(Some((view, drawer)));
        }
    });
}
