//! What the success and failure criteria still leave open: one question of a kind for all outcomes,
//! and one of what happens if they fail. Writing out the criteria there are belongs in `criteria`.

use super::criteria::is_filled;
use super::document::Place;
use super::draft::Draft;
use super::words::Context;
use crate::model::{Criterion, Node, Stage, Statement};
use crate::text::Message;
use std::rc::Rc;

/// What the criteria of an outcome lack.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lack {
    Both,
    Success,
    Failure,
    Nothing,
}

/// The questions there are.
const QUESTIONS: [Message; 4] = [
    Message::SpecAskMeasureAndCriteria,
    Message::SpecAskSuccessAndFailure,
    Message::SpecAskSuccess,
    Message::SpecAskFailure,
];

/// Asks for what is missing, question by question, from the first change to the lasting one.
pub(super) fn ask(context: &Context, draft: &mut Draft) {
    let stages = Stage::ALL.into_iter().filter(|stage| stage.is_outcome());
    let outcomes = stages.flat_map(|stage| context.framework.nodes_in(stage));
    let outcomes: Vec<_> = outcomes.collect();
    for kind in QUESTIONS {
        let is_open = |node: &Node| question(context, node, lack(context, node)) == Some(kind);
        ask_of(context, draft, kind, &outcomes, is_open);
    }
    let is_open = |node: &Node| lacks_response(context, node);
    ask_of(context, draft, Message::SpecAskResponse, &outcomes, is_open);
}

/// One question about all of the outcomes that are open. It leads to the first of them.
fn ask_of(
    context: &Context,
    draft: &mut Draft,
    question: Message,
    outcomes: &[&Rc<Node>],
    is_open: impl Fn(&Node) -> bool,
) {
    let open: Vec<_> = outcomes.iter().filter(|node| is_open(node)).collect();
    if let Some(first) = open.first() {
        let place = Place::Criteria(first.id.clone());
        let titles: Vec<&str> = open.iter().map(|node| node.title.as_str()).collect();
        draft.question_about(context, (question, "outcomes"), &titles, place);
    }
}

/// Whether an outcome has criteria that do not say what happens if they fail.
fn lacks_response(context: &Context, node: &Node) -> bool {
    let criteria = context.lookup.criteria_of(&node.id);
    let is_told = |it: &&Rc<Criterion>| !it.response.what.trim().is_empty();
    !criteria.is_empty() && !criteria.iter().any(is_told)
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
