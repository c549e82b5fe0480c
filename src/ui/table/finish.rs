//! The ways on from a table: into a new framework, into the open one, back.

use super::matching::{Look, Made, MatchStepProps};
use crate::editor::{Action, ChainAction, Notice, Page, Part};
use crate::import::Imported;
use crate::import::table::Addition;
use crate::model::Id;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// The buttons, and why they are of no use where they are not.
pub fn finish(look: &Look, props: &MatchStepProps, made: &Made) -> Html {
    let desk = look.desk;
    let open = props.open.as_ref();
    let wrong = wrong(made.added.as_ref()).or_else(|| wrong(Some(&made.new)));
    let main = match open {
        Some(_) => "button",
        None => "button button-main",
    };
    html! {
        <div class="table-finish">
            <div role="status">
                if let Some(wrong) = wrong { <p class="field-error">{ desk.say(&wrong) }</p> }
            </div>
            <div class="buttons">
                if let (Some(added), Some(open)) = (&made.added, open) {
                    <button type="button" class="button button-main" aria-disabled={is_off(added)} onclick={add(desk, added)}>
                        { desk.say(&Phrase::new(Message::TableAdd).with("title", open.title.as_str())) }
                    </button>
                }
                <button type="button" class={main} aria-disabled={is_off(&made.new)} onclick={open_new(desk, props, &made.new)}>{ desk.get(Message::TableOpen) }</button>
                if props.source.name.is_empty() {
                    <button type="button" class="button" onclick={props.on_back.reform(|_: MouseEvent| ())}>{ desk.get(Message::TableBack) }</button>
                }
                <button type="button" class="button button-quiet" onclick={props.on_cancel.clone()}>{ desk.get(Message::TableCancel) }</button>
            </div>
        </div>
    }
}

/// Why a table cannot be used.
fn wrong(addition: Option<&Rc<Addition>>) -> Option<Phrase> {
    let addition = addition?;
    let nothing = addition.is_empty().then(|| Message::TableNothing.into());
    addition.too_many.clone().or(nothing)
}

fn is_off(addition: &Rc<Addition>) -> Option<&'static str> {
    wrong(Some(addition)).map(|_| "true")
}

/// Adds what is new, chooses it, and goes to the first of it.
fn add(desk: &Desk, added: &Rc<Addition>) -> Callback<MouseEvent> {
    let (desk, added) = (desk.clone(), Rc::clone(added));
    Callback::from(move |_| {
        if wrong(Some(&added)).is_some() {
            return;
        }
        desk.edit_and_say(added.edit(), added.counted(Message::TableAnnounceAdded));
        desk.act(Action::Show(Page::Part(Part::OutcomeChain)));
        let new: Vec<Id> = added.piece.nodes.iter().map(|it| it.id.clone()).collect();
        if let Some(first) = new.first().cloned() {
            desk.act(Action::Chain(ChainAction::SelectThese(new)));
            desk.act(Action::Chain(ChainAction::Visit(first)));
        }
        tell(&desk, &added);
    })
}

/// Opens it as a framework of its own, called like its file.
fn open_new(desk: &Desk, props: &MatchStepProps, new: &Rc<Addition>) -> Callback<MouseEvent> {
    let (desk, new, name) = (desk.clone(), Rc::clone(new), props.source.name.clone());
    Callback::from(move |_| {
        if wrong(Some(&new)).is_some() {
            return;
        }
        let title = match name.trim() {
            "" => desk.get(Message::FrameworkUntitled),
            name => name.to_owned(),
        };
        let imported = Imported {
            framework: new.framework(&title),
            repairs: Vec::new(),
        };
        desk.act(Action::OpenImported(Rc::new(imported)));
        tell(&desk, &new);
    })
}

/// What is to be looked at stays on the page until somebody dismisses it.
fn tell(desk: &Desk, addition: &Addition) {
    if !addition.told.is_empty() {
        desk.act(Action::Notify(Notice {
            phrase: Phrase::new(Message::TableNotice).with("count", addition.told.len()),
            details: addition.told.clone(),
        }));
    }
}
