//! The outline: stages as headings, items under them, complete without the diagram.

use super::chosen::chosen_bar;
use super::entry::ENTRY_HINT;
use super::link_picker::Linking;
use super::outline_keys::{keys, paste};
use super::paste::Pasting;
use super::request::{Request, answer};
use super::reveal::use_follow;
use super::stage::StageSection;
use crate::chain::Graph;
use crate::editor::{Action, ChainAction, ChainView, Outline};
use crate::model::{Framework, Id};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::names;
use std::collections::HashSet;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What the outline shows.
#[derive(Properties, PartialEq)]
pub struct OutlineViewProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Its outline, shared with the last one where nothing changed.
    pub outline: Outline,
    /// How the chain is looked at.
    pub view: Rc<ChainView>,
    /// Asks which item to link to.
    pub on_link: Callback<Linking>,
    /// Asks for a look at a list before it is added.
    pub on_list: Callback<Pasting>,
}

/// Which items are chosen, hidden or stood on.
#[derive(Debug, PartialEq, Eq)]
pub struct Marks {
    /// The items that are chosen.
    pub chosen: HashSet<Id>,
    /// The items that a filter hides.
    pub hidden: HashSet<Id>,
    /// The item that the keyboard stands on.
    pub current: Option<Id>,
}

impl Marks {
    /// Whether an item is shown. What one works on stays, whatever the filter hides: an item
    /// must not vanish under the hand that renames it.
    pub fn shows(&self, id: &Id) -> bool {
        !self.hidden.contains(id) || self.current.as_ref() == Some(id) || self.chosen.contains(id)
    }
}

/// What all items of the outline have in common. It stays the same while a title is typed, so
/// that one item is drawn anew and not a thousand.
#[derive(Debug, PartialEq)]
pub struct Surroundings {
    /// The links that close a feedback loop.
    pub loops: HashSet<Id>,
    /// Asks for an item to be linked.
    pub on_link: Callback<Linking>,
    /// Asks for something to be done with items or a stage.
    pub on_request: Callback<Request>,
}

// Lets two shared ones be compared by their place in memory first.
impl Eq for Surroundings {}

/// The framework as it is, for what is open in an item. It reaches those that ask for it and draws
/// no other item anew.
#[derive(Debug, Clone)]
pub struct Latest(pub Rc<Framework>);

impl PartialEq for Latest {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The outline.
#[component]
pub fn OutlineView(props: &OutlineViewProps) -> Html {
    let desk = use_desk();
    let root = use_node_ref();
    let on_request = use_requests(props);
    let around = use_surroundings(props, &on_request);
    let marks = use_marks(props);
    use_follow(&root, &props.view);
    let (onfocusin, onkeydown) = (visit(&desk), keys(&props.view, &on_request));
    let onpaste = paste(&props.framework, &on_request);
    let shown = props.framework.nodes.len() - marks.hidden.len();
    html! {
        <ContextProvider<Latest> context={Latest(props.framework.clone())}>
            <section class="outline" ref={root} aria-label={desk.get(Message::OutlineLabel)} {onfocusin} {onkeydown} {onpaste}>
                <p class="hint" id={ENTRY_HINT}>{ desk.get(Message::OutlineHint) }</p>
                { chosen_bar(&desk, shown, &props.view.selected, &on_request) }
                { for props.outline.iter().map(|stage| {
                    let key = names::stage_class(stage.stage);
                    let is_pinned = props.framework.is_pinned(stage.stage);
                    html! { <StageSection {key} stage={stage.clone()} {is_pinned} marks={marks.clone()} around={around.clone()} /> }
                }) }
            </section>
        </ContextProvider<Latest>>
    }
}

/// What does what is asked, with the framework and the view as they are then. It is the same
/// callback for as long as the outline is there.
#[hook]
fn use_requests(props: &OutlineViewProps) -> Callback<Request> {
    let desk = use_desk();
    let latest = use_mut_ref(|| None);
    latest.replace(Some((props.framework.clone(), props.view.clone())));
    use_callback(props.on_list.clone(), move |request, read| {
        let now = latest.borrow().clone();
        if let Some((framework, view)) = now {
            answer(&desk, (&framework, &view), request, read);
        }
    })
}

#[hook]
fn use_surroundings(props: &OutlineViewProps, on_request: &Callback<Request>) -> Rc<Surroundings> {
    let framework = &props.framework;
    let loops = Graph::of(framework).feedback_loops().into_iter();
    let around = Surroundings {
        loops: loops.map(|link| link.id.clone()).collect(),
        on_link: props.on_link.clone(),
        on_request: on_request.clone(),
    };
    use_kept(around)
}

#[hook]
fn use_marks(props: &OutlineViewProps) -> Rc<Marks> {
    let view = &props.view;
    let marks = Marks {
        chosen: view.selected.iter().cloned().collect(),
        hidden: view.filter.hidden(&props.framework),
        current: view.current.clone(),
    };
    use_kept(marks)
}

/// The value, or the one from before if it was equal.
#[hook]
fn use_kept<T: PartialEq + 'static>(value: T) -> Rc<T> {
    let kept = use_mut_ref(|| None::<Rc<T>>);
    let mut kept = kept.borrow_mut();
    match &*kept {
        Some(before) if **before == value => Rc::clone(before),
        _ => Rc::clone(kept.insert(Rc::new(value))),
    }
}

/// Whatever takes the focus within an item, one stands on that item.
fn visit(desk: &Desk) -> Callback<FocusEvent> {
    let desk = desk.clone();
    Callback::from(move |event: FocusEvent| {
        let target = event.target_unchecked_into::<Element>();
        let item = target.closest(".item").ok().flatten();
        if let Some(id) = item.and_then(|item| Some(Id(item.id().strip_prefix("item-")?.into()))) {
            desk.act(Action::Chain(ChainAction::Visit(id)));
        }
    })
}
