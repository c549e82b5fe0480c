//! What the success and failure criteria still leave open: a question for each outcome, and one of
//! what happens if they fail. Writing out the criteria there are belongs in `criteria`.

use super::criteria::is_filled;
use super::document::Place;
use super::draft::Draft;
use super::words::Context;
use crate::model::{Criterion, Node, Stage, Statement};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// What the criteria of an outcome lack.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lack {
    Both,
    Success,
    Failure,
    Nothing,
}

/// The questions there are, each as it is asked about one outcome and about many.
const QUESTIONS: [(Message, Message); 4] = [
    (
        Message::SpecAskMeasureAndCriteria,
        Message::SpecAskMeasureAndCriteriaOfMany,
    ),
    (
        Message::SpecAskSuccessAndFailure,
        Message::SpecAskSuccessAndFailureOfMany,
    ),
    (Message::SpecAskSuccess, Message::SpecAskSuccessOfMany),
    (Message::SpecAskFailure, Message::SpecAskFailureOfMany),
];

/// Asks for what is missing, question by question, from the first change to the lasting one.
pub(super) fn ask(context: &Context, draft: &mut Draft) {
    let stages = Stage::ALL.into_iter().filter(|stage| stage.is_outcome());
    let outcomes = stages.flat_map(|stage| context.framework.nodes_in(stage));
    let outcomes: Vec<_> = outcomes.collect();
    for kind in QUESTIONS {
        let asked = outcomes
            .iter()
            .filter(|node| question(context, node, lack(context, node)) == Some(kind.0))
            .map(|node| {
                let place = Place::Criteria(node.id.clone());
                (context.quoted(&node.title), place)
            });
        draft.question_each(kind, "outcome", asked.collect());
    }
    ask_responses(context, draft, &outcomes);
}

/// One question for all the outcomes with criteria that do not say what happens if they fail.
fn ask_responses(context: &Context, draft: &mut Draft, outcomes: &[&Rc<Node>]) {
    let is_open = |node: &&&Rc<Node>| {
        let criteria = context.lookup.criteria_of(&node.id);
        let is_told = |it: &&Rc<Criterion>| !it.response.what.trim().is_empty();
        !criteria.is_empty() && !criteria.iter().any(is_told)
    };
    let open: Vec<_> = outcomes.iter().filter(is_open).collect();
    let Some(first) = open.first() else {
        return;
    };
    let place = Place::Criteria(first.id.clone());
    let titles = context.few_of(open.iter().map(|node| context.quoted(&node.title)));
    let phrase = Phrase::new(Message::SpecAskResponse).with("count", open.len());
    draft.question(phrase.with("outcomes", titles), place);
}

/// Whether the criteria ask how any of the outcomes would be seen.
pub(super) fn ask_for_measures(context: &Context) -> bool {
    let asks = |node: &Rc<Node>| {
        question(context, node, lack(context, node)) == Some(Message::SpecAskMeasureAndCriteria)
    };
    let framework = context.framework;
    framework.nodes.is_empty() || framework.outcomes().any(asks)
}

fn question(context: &Context, node: &Node, lack: Lack) -> Option<Message> {
    let measured = !context.lookup.measures_of(&node.id).is_empty();
    let written = !context.lookup.criteria_of(&node.id).is_empty();
    match lack {
        Lack::Both if measured || written => Some(Message::SpecAskSuccessAndFailure),
        Lack::Both => Some(Message::SpecAskMeasureAndCriteria),
        Lack::Success => Some(Message::SpecAskSuccess),
        Lack::Failure => Some(Message::SpecAskFailure),
        Lack::Nothing => None,
    }
}

fn lack(context: &Context, node: &Node) -> Lack {
    let says = |get: fn(&Criterion) -> &Statement| {
        let criteria = context.lookup.criteria_of(&node.id);
        criteria.iter().any(|criterion| is_filled(get(criterion)))
    };
    match (says(|found| &found.success), says(|found| &found.failure)) {
        (true, true) => Lack::Nothing,
        (true, false) => Lack::Failure,
        (false, true) => Lack::Success,
        (false, false) => Lack::Both,
    }
}
