//! Choosing what an item leads to or depends on: a search, and a box to tick for each item.
//! Whether a link is made, refused or asked about belongs in `joining`.

use super::modal::{close, use_modal};
use crate::chain::{Ask, Graph, LinkVerdict};
use crate::edit::{Edit, LinkEdit};
use crate::model::{Framework, Id, Link, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use crate::ui::{icon, names};
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlInputElement};
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
    /// Asks for a link between two items.
    pub on_join: Callback<(Id, Id)>,
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

/// An item to choose, with what would be said about a link to it.
type Candidate<'a> = (&'a Rc<Node>, LinkVerdict);

/// The items that match the search: those of the stages nearest in the right direction first.
fn candidates<'a>(framework: &'a Framework, linking: &Linking, search: &str) -> Vec<Candidate<'a>> {
    let wanted = search.trim().to_lowercase();
    let stage = framework.node(&linking.node).map(|node| node.stage);
    let graph = Graph::of(framework);
    let verdicts = match linking.side {
        Side::LeadsTo => graph.verdicts_from(&linking.node),
        Side::DependsOn => graph.verdicts_to(&linking.node),
    };
    let mut found: Vec<_> = framework
        .nodes
        .iter()
        .zip(verdicts)
        .filter(|(node, _)| node.id != linking.node)
        .filter(|(node, _)| wanted.is_empty() || node.title.to_lowercase().contains(&wanted))
        .collect();
    found.sort_by_key(|(node, _)| distance(stage.unwrap_or_default(), node.stage, linking.side));
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
fn choice(desk: &Desk, props: &LinkPickerProps, node: &Rc<Node>, other: &Candidate) -> Html {
    let (other, verdict) = other;
    let (from, to) = match props.linking.side {
        Side::LeadsTo => (node, *other),
        Side::DependsOn => (*other, node),
    };
    let link = props
        .framework
        .links_from(&from.id)
        .find(|link| link.to == to.id)
        .cloned();
    let id = format!("pick-{}", other.id);
    let checked = link.is_some();
    let onchange = match link {
        Some(link) => unlink(desk, from, to, &link),
        None => join(&props.on_join, from, to),
    };
    html! {
        <div class={classes!("choice", names::stage_class(other.stage))} key={other.id.to_string()}>
            <input {id} type="checkbox" {checked} {onchange} />
            <label for={format!("pick-{}", other.id)}>
                { icon::stage_mark(other.stage) }
                <span class="choice-title" dir="auto">{ &other.title }</span>
                <span class="hint">{ desk.say(&place(other.stage, *verdict, props.linking.side)) }</span>
            </label>
        </div>
    }
}

/// The stage of an item, and what is odd about a link to it.
fn place(stage: Stage, verdict: LinkVerdict, side: Side) -> Phrase {
    let odd = match (verdict, side) {
        (LinkVerdict::Ask(Ask::ClosesLoop), _) => Message::PickerLoop,
        (LinkVerdict::Ask(Ask::Backward), Side::LeadsTo) => Message::PickerBackward,
        (LinkVerdict::Ask(Ask::Backward), Side::DependsOn) => Message::PickerForward,
        _ => return stage_name(stage).into(),
    };
    Phrase::new(odd).with("stage", stage_name(stage))
}

/// Asks for a link. Until it is there, its box is not ticked.
fn join(on_join: &Callback<(Id, Id)>, from: &Node, to: &Node) -> Callback<Event> {
    let (on_join, ends) = (on_join.clone(), (from.id.clone(), to.id.clone()));
    Callback::from(move |event: Event| {
        let field = event.target_unchecked_into::<HtmlInputElement>();
        field.set_checked(false);
        on_join.emit(ends.clone());
    })
}

fn unlink(desk: &Desk, from: &Node, to: &Node, link: &Link) -> Callback<Event> {
    let (desk, edit) = (desk.clone(), Edit::Link(LinkEdit::Delete(link.id.clone())));
    let said = Phrase::new(Message::AnnounceUnlinked)
        .with("one", from.title.as_str())
        .with("other", to.title.as_str());
    Callback::from(move |_| desk.edit_and_say(edit.clone(), said.clone()))
}
