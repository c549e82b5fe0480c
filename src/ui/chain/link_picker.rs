//! Choosing what an item leads to or depends on: a search, and a box to tick for each item.

use crate::edit::{Edit, LinkEdit};
use crate::model::{Framework, Id, Link, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use crate::ui::{icon, names};
use std::rc::Rc;
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Which links of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Those that start at it.
    LeadsTo,
    /// Those that end at it.
    DependsOn,
}

/// An item whose links are being chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Linking {
    /// The item.
    pub node: Id,
    /// Which of its links.
    pub side: Side,
}

impl Linking {
    /// What tells one dialog from another.
    pub fn key(&self) -> String {
        format!("{}-{}", self.side as u8, self.node)
    }
}

/// What the dialog shows.
#[derive(Properties, PartialEq)]
pub struct LinkPickerProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// What is being linked.
    pub linking: Linking,
    /// Says that choosing is over.
    pub on_done: Callback<()>,
}

/// How many items are shown before somebody searches: more would be no help.
const MOST_SHOWN: usize = 200;

/// The dialog. It is open for as long as it is rendered, and over when its item is gone.
#[component]
pub fn LinkPicker(props: &LinkPickerProps) -> Html {
    let desk = use_desk();
    let dialog = use_modal();
    let search = use_state(String::new);
    let node = props.framework.node(&props.linking.node);
    use_end(node.is_none(), &props.on_done);
    let Some(node) = node else {
        return Html::default();
    };
    let oninput = {
        let search = search.clone();
        Callback::from(move |event: InputEvent| {
            search.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let finish = close(&dialog);
    let onclose = props.on_done.reform(|_: Event| ());
    let title = match props.linking.side {
        Side::LeadsTo => Message::PickerLeadsTo,
        Side::DependsOn => Message::PickerDependsOn,
    };
    let found = candidates(&props.framework, &props.linking, &search);
    html! {
        <dialog class="dialog picker" ref={dialog} aria-labelledby="picker-title" {onclose}>
            <Heading depth=2 id="picker-title">
                { desk.say(&Phrase::new(title).with("title", node.title.as_str())) }
            </Heading>
            <div class="field">
                <label for="picker-search">{ desk.get(Message::PickerSearch) }</label>
                <input dir="auto" id="picker-search" type="search" autocomplete="off" maxlength={MOST_CHARACTERS} data-own-undo="" value={(*search).clone()} {oninput} onkeydown={to_first_choice()} />
            </div>
            <p class="hint" role="status">{ desk.say(&Phrase::new(Message::PickerFound).with("count", found.len())) }</p>
            <div class="picker-list">
                { for found.iter().take(MOST_SHOWN).map(|other| choice(&desk, props, node, other)) }
            </div>
            <button type="button" class="button button-main dialog-close" onclick={finish}>{ desk.get(Message::PickerDone) }</button>
            <LiveRegion />
        </dialog>
    }
}

/// A dialog that is opened when it is first drawn.
#[hook]
fn use_modal() -> NodeRef {
    let dialog = use_node_ref();
    let drawn = dialog.clone();
    use_effect_with((), move |()| {
        if let Some(dialog) = drawn.cast::<HtmlDialogElement>() {
            // It fails only when the dialog is open already.
            let _ = dialog.show_modal();
        }
    });
    dialog
}

/// Ends the choice when its item is gone.
#[hook]
fn use_end(is_gone: bool, on_done: &Callback<()>) {
    let (desk, on_done) = (use_desk(), on_done.clone());
    use_effect_with(is_gone, move |is_gone| {
        if *is_gone {
            on_done.emit(());
            desk.keep_focus();
        }
    });
}

fn close(dialog: &NodeRef) -> Callback<MouseEvent> {
    let dialog = dialog.clone();
    Callback::from(move |_: MouseEvent| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            dialog.close();
        }
    })
}

/// Arrow down goes from the search to the first box.
fn to_first_choice() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        if event.key() != "ArrowDown" {
            return;
        }
        let input = event.target_unchecked_into::<HtmlElement>();
        let dialog = input.closest("dialog").ok().flatten();
        let first = dialog.and_then(|dialog| dialog.query_selector(".picker-list input").ok());
        if let Some(first) = first.flatten() {
            event.prevent_default();
            let _ = wasm_bindgen::JsCast::unchecked_into::<HtmlElement>(first).focus();
        }
    })
}

/// The items that match the search: those of the stages nearest in the right direction first.
fn candidates<'a>(framework: &'a Framework, linking: &Linking, search: &str) -> Vec<&'a Rc<Node>> {
    let wanted = search.trim().to_lowercase();
    let stage = framework.node(&linking.node).map(|node| node.stage);
    let mut found: Vec<_> = framework
        .nodes
        .iter()
        .filter(|node| node.id != linking.node)
        .filter(|node| wanted.is_empty() || node.title.to_lowercase().contains(&wanted))
        .collect();
    found.sort_by_key(|node| distance(stage.unwrap_or_default(), node.stage, linking.side));
    found
}

/// How far a stage is in the direction of the link; stages in the other direction come last.
fn distance(from: Stage, to: Stage, side: Side) -> i32 {
    let steps = to as i32 - from as i32;
    let forward = match side {
        Side::LeadsTo => steps,
        Side::DependsOn => -steps,
    };
    match forward {
        0 => 50,
        steps if steps > 0 => steps,
        steps => 100 - steps,
    }
}

/// A box for one item: ticked when the two are linked.
fn choice(desk: &Desk, props: &LinkPickerProps, node: &Rc<Node>, other: &Rc<Node>) -> Html {
    let (from, to) = match props.linking.side {
        Side::LeadsTo => (node, other),
        Side::DependsOn => (other, node),
    };
    let link = props
        .framework
        .links_from(&from.id)
        .find(|link| link.to == to.id)
        .cloned();
    let id = format!("pick-{}", other.id);
    let checked = link.is_some();
    let onchange = toggle(desk, from, to, link);
    html! {
        <div class={classes!("choice", names::stage_class(other.stage))} key={other.id.to_string()}>
            <input {id} type="checkbox" {checked} {onchange} />
            <label for={format!("pick-{}", other.id)}>
                { icon::stage_mark(other.stage) }
                <span class="choice-title" dir="auto">{ &other.title }</span>
                <span class="hint">{ desk.get(stage_name(other.stage)) }</span>
            </label>
        </div>
    }
}

fn toggle(desk: &Desk, from: &Rc<Node>, to: &Rc<Node>, link: Option<Rc<Link>>) -> Callback<Event> {
    let (desk, from, to) = (desk.clone(), Rc::clone(from), Rc::clone(to));
    Callback::from(move |_| {
        let (edit, message) = match &link {
            Some(link) => (LinkEdit::Delete(link.id.clone()), Message::AnnounceUnlinked),
            None => (
                LinkEdit::Add(new_link(&desk, &from, &to)),
                Message::AnnounceLinked,
            ),
        };
        let said = Phrase::new(message)
            .with("one", from.title.as_str())
            .with("other", to.title.as_str());
        desk.edit_and_say(Edit::Link(edit), said);
    })
}

fn new_link(desk: &Desk, from: &Node, to: &Node) -> Link {
    Link {
        id: desk.new_id(),
        from: from.id.clone(),
        to: to.id.clone(),
        ..Link::default()
    }
}
