//! What each section says in easy read. How sentences are cut belongs in `sentences`.

use super::picture_space::picture_space;
use super::sentences::Lines;
use crate::model::{Criterion, Node, Stage};
use crate::spec::document::Place;
use crate::spec::draft::Draft;
use crate::spec::words::{Context, clause, line};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// The most of one kind that are named: a longer list is not read.
const MOST: usize = 8;

/// What this is about.
pub(super) fn purpose(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    lines.words(&context.framework.about.summary, &Place::About("summary"));
    finish(context, draft, lines);
}

/// Who it is for.
pub(super) fn who(context: &Context, draft: &mut Draft) {
    let need = &context.framework.need;
    let mut lines = Lines::new(context);
    lines.words(&need.population, &Place::Need("population"));
    if let Some(people) = need.people {
        let phrase = Phrase::new(Message::SpecHowManyPeople).with("count", people);
        lines.say(phrase, &Place::Need("people"));
    }
    let place = clause(&context.framework.about.place);
    if !place.is_empty() {
        let phrase = Phrase::new(Message::EasyPlace).with("place", place);
        lines.say(phrase, &Place::About("place"));
    }
    finish(context, draft, lines);
}

/// What will get better: the lasting changes, then the first ones.
pub(super) fn changes(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    for (stage, message) in [
        (Stage::ShortTermOutcome, Message::EasyFirst),
        (Stage::IntermediateOutcome, Message::EasyThen),
        (Stage::LongTermOutcome, Message::EasyInTheEnd),
    ] {
        titles(context, &mut lines, stage, message);
    }
    finish(context, draft, lines);
}

/// What people will do.
pub(super) fn work(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    titles(context, &mut lines, Stage::Activity, Message::EasyWork);
    finish(context, draft, lines);
}

/// How it will be known whether it worked.
pub(super) fn signs(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    let outcomes: Vec<&Rc<Node>> = context.framework.outcomes().collect();
    for outcome in outcomes {
        for criterion in context.lookup.criteria_of(&outcome.id) {
            sign(context, &mut lines, outcome, criterion);
        }
    }
    finish(context, draft, lines);
}

fn sign(context: &Context, lines: &mut Lines, outcome: &Node, criterion: &Criterion) {
    let place = Place::Criteria(outcome.id.clone());
    let sentences = [
        (&criterion.success.sentence, Message::EasyWorkedIf),
        (&criterion.failure.sentence, Message::EasyFailedIf),
        (&criterion.response.what, Message::EasyIfItFails),
    ];
    if sentences.iter().all(|(words, _)| words.trim().is_empty()) {
        return;
    }
    let title = Phrase::new(Message::EasyAbout).with("outcome", context.quoted(&outcome.title));
    lines.lead(title, &place);
    for (words, message) in sentences {
        if !words.trim().is_empty() {
            lines.lead(message, &place);
            lines.words(words, &place);
        }
    }
}

/// How people took part.
pub(super) fn people(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    let place = Place::Part("involvement");
    for group in context.framework.involvement.iter().take(MOST) {
        let name = context.titled(&group.group);
        let message = match group.what_changed.trim() {
            "" => Message::EasyTookPart,
            _ => Message::EasyTookPartAndChanged,
        };
        lines.lead(Phrase::new(message).with("group", name), &place);
        lines.words(&group.what_changed, &place);
    }
    finish(context, draft, lines);
}

/// Who would do the work.
pub(super) fn partners(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    let names = context.framework.partners.iter().map(|it| line(&it.name));
    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    if !names.is_empty() {
        lines.lead(Message::EasyPartners, &Place::Part("partners"));
    }
    for name in names {
        lines.words(&name, &Place::Part("partners"));
    }
    finish(context, draft, lines);
}

/// When it happens.
pub(super) fn when(context: &Context, draft: &mut Draft) {
    let mut inner = Draft::new(context.text);
    crate::spec::term::write(context, &mut inner);
    let mut lines = Lines::new(context);
    lines.blocks(inner.blocks);
    finish(context, draft, lines);
}

/// The titles of a stage, each a line, after a sentence of ours.
fn titles(context: &Context, lines: &mut Lines, stage: Stage, message: Message) {
    let nodes: Vec<&Rc<Node>> = context.framework.nodes_in(stage).collect();
    if nodes.is_empty() {
        return;
    }
    lines.lead(message, &Place::Chain);
    for node in nodes.iter().take(MOST) {
        let title = context.titled(&node.title);
        lines.words(&title, &Place::Node(node.id.clone()));
    }
    if let Some(rest) = nodes.len().checked_sub(MOST).filter(|rest| *rest > 0) {
        let phrase = Phrase::new(Message::EasyMore).with("count", rest);
        lines.say(phrase, &Place::Chain);
    }
}

/// Ends a section: the space for a picture, the lines, and a note about those that are long.
fn finish(context: &Context, draft: &mut Draft, lines: Lines) {
    if lines.is_empty() {
        return;
    }
    if context.drawn {
        draft.blocks.push(picture_space(context));
    }
    lines.write(draft);
}
