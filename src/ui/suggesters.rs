//! Asking whose idea something was: a box for each who may have been. What it was the idea of
//! belongs to those who ask.

use super::desk::Desk;
use super::field::CheckBox;
use super::names;
use crate::model::Suggester;
use crate::text::Message;
use yew::prelude::*;

/// Those who may have been, in the order they are asked about: people who use the service first.
const SUGGESTERS: [Suggester; 3] = [
    Suggester::People,
    Suggester::Provider,
    Suggester::Commissioner,
];

/// What is asked.
pub struct Question<'a> {
    /// In words.
    pub legend: Message,
    /// The classes of the set of boxes.
    pub class: &'static str,
    /// The id of a box, from its short name.
    pub id: &'a dyn Fn(&str) -> String,
}

/// A box for each who may have been.
pub fn suggesters(
    desk: &Desk,
    question: &Question,
    known: &[Suggester],
    set: &Callback<Vec<Suggester>>,
) -> Html {
    let boxes = SUGGESTERS.map(|who| {
        let id = (question.id)(names::suggester_slug(who));
        let before = known.to_vec();
        let on_change = set.reform(move |is_on: bool| with(&before, who, is_on));
        html! {
            <CheckBox {id} label={desk.get(names::suggested_by(who))} checked={known.contains(&who)} {on_change} />
        }
    });
    html! {
        <fieldset class={question.class}>
            <legend class="label">{ desk.get(question.legend) }</legend>
            { for boxes }
        </fieldset>
    }
}

/// With or without one of them, in their order.
fn with(known: &[Suggester], who: Suggester, is_on: bool) -> Vec<Suggester> {
    let is_chosen = |it: &Suggester| match *it == who {
        true => is_on,
        false => known.contains(it),
    };
    SUGGESTERS.into_iter().filter(is_chosen).collect()
}
