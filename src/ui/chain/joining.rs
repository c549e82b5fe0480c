//! Making a link between two items: it is made, refused with the reason, or asked about first.
//! Which of these is decided in `chain`; which items are meant, in the picker and the diagram.

use super::modal::{close, close_now, use_modal};
use crate::chain::{Ask, LinkVerdict, WhyNot, judge_link};
use crate::edit::{Edit, LinkEdit};
use crate::model::{Framework, Id, Link};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use std::rc::Rc;
use yew::prelude::*;

/// A link that somebody is asked about, or told why it cannot be.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    from: Id,
    to: Id,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum What {
    Asked(Ask),
    Refused(WhyNot),
}

/// What makes links, and the one that is being asked about. The callback stays the same as the
/// framework changes, so that nothing is drawn anew because of it.
#[hook]
pub fn use_join(framework: &Rc<Framework>) -> (Callback<(Id, Id)>, UseStateHandle<Option<Asked>>) {
    let desk = use_desk();
    let latest = use_mut_ref(|| Rc::clone(framework));
    latest.replace(Rc::clone(framework));
    let asked = use_state(|| None);
    let ask = asked.setter();
    let on_join = use_callback((), move |(from, to): (Id, Id), ()| {
        let framework = Rc::clone(&latest.borrow());
        let what = match judge_link(&framework, &from, &to) {
            LinkVerdict::Fine => return link(&desk, &framework, &from, &to),
            LinkVerdict::Refused(why) => What::Refused(why),
            LinkVerdict::Ask(ask) => What::Asked(ask),
        };
        ask.set(Some(Asked { from, to, what }));
    });
    (on_join, asked)
}

fn link(desk: &Desk, framework: &Framework, from: &Id, to: &Id) {
    let link = Link {
        id: desk.new_id(),
        from: from.clone(),
        to: to.clone(),
        ..Link::default()
    };
    let said = Phrase::new(Message::AnnounceLinked)
        .with("one", title(framework, from))
        .with("other", title(framework, to));
    desk.edit_and_say(Edit::Link(LinkEdit::Add(link)), said);
}

impl What {
    /// What the dialog is called.
    fn title(self) -> Message {
        match self {
            What::Asked(_) => Message::JoinTitle,
            What::Refused(_) => Message::JoinRefused,
        }
    }

    /// Why it is asked or refused.
    fn why(self) -> Message {
        match self {
            What::Asked(Ask::Backward) => Message::JoinBackward,
            What::Asked(Ask::ClosesLoop) => Message::JoinLoop,
            What::Refused(WhyNot::Itself) => Message::JoinItself,
            What::Refused(WhyNot::AlreadyThere) => Message::JoinAlreadyThere,
            What::Refused(WhyNot::MissingEnd) => Message::JoinMissingEnd,
        }
    }
}

fn title<'a>(framework: &'a Framework, id: &Id) -> &'a str {
    framework.node(id).map_or("", |node| &node.title)
}

/// What the question shows.
#[derive(Properties, PartialEq)]
pub struct JoinQuestionProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// The link.
    pub asked: Asked,
    /// Says that it was answered.
    pub on_done: Callback<()>,
}

/// Asks whether a link is meant, or says why it cannot be. The question is over, without an answer,
/// when Escape is pressed. It is a dialog also where nothing is asked: it is in sight wherever the
/// page is scrolled to.
#[component]
pub fn JoinQuestion(props: &JoinQuestionProps) -> Html {
    let desk = use_desk();
    let dialog = use_modal();
    let framework = &props.framework;
    let Asked { from, to, what } = &props.asked;
    let say = |message| {
        let phrase = Phrase::new(message).with("from", title(framework, from));
        desk.say(&phrase.with("to", title(framework, to)))
    };
    let make = {
        let (desk, dialog, framework) = (desk.clone(), dialog.clone(), Rc::clone(framework));
        let (from, to) = (from.clone(), to.clone());
        Callback::from(move |_: MouseEvent| {
            link(&desk, &framework, &from, &to);
            close_now(&dialog);
        })
    };
    let leave = close(&dialog);
    let onclose = props.on_done.reform(|_: Event| ());
    html! {
        <dialog class="dialog" ref={dialog} aria-labelledby="join-title" aria-describedby="join-why" {onclose}>
            <Heading depth=2 id="join-title">{ say(what.title()) }</Heading>
            <p id="join-why">{ say(what.why()) }</p>
            <div class="buttons">
                if let What::Refused(_) = what {
                    <button type="button" class="button button-main" onclick={leave}>{ desk.get(Message::DialogClose) }</button>
                } else {
                    <button type="button" class="button button-main" onclick={make}>{ desk.get(Message::JoinMake) }</button>
                    <button type="button" class="button" onclick={leave}>{ desk.get(Message::JoinLeave) }</button>
                }
            </div>
            <LiveRegion />
        </dialog>
    }
}
