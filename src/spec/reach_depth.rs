//! The section *Reach and depth*: how many people, against how much for each, and which comes
//! first. The sums belong in `calc`.

use super::document::{Place, Row};
use super::draft::{Draft, cell, number_column};
use super::words::Context;
use crate::model::{Emphasis, Number, SectionName};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let reach = &context.framework.reach_depth;
    let place = Place::Part("reachDepth");
    if let Some(emphasis) = reach.emphasis {
        draft.sentence(context.say(emphasis_sentence(emphasis)), place.clone());
    }
    draft.labelled(Message::SpecLabelReason, &reach.reason, &place);
    draft.labelled(Message::SpecLabelAgreedBy, &reach.agreed_by, &place);
    let rule = &reach.rule_if_capacity_falls;
    draft.labelled(Message::SpecLabelCapacityRule, rule, &place);
    let figures = [
        (reach.sessions_per_month, Message::SpecSessionsPerMonth),
        (
            reach.term_months.map(|months| Number(months.into())),
            Message::SpecSessionsTerm,
        ),
        (reach.start_delay_months, Message::SpecStartDelay),
        (
            reach.sessions_for_full_effect,
            Message::SpecSessionsFullEffect,
        ),
        (reach.minimum_sessions, Message::SpecSessionsMinimum),
    ];
    for (figure, message) in figures {
        if let Some(figure) = figure {
            let phrase = Phrase::new(message).with("count", figure.0);
            draft.sentence(context.say(phrase), place.clone());
        }
    }
    effect(context, draft);
    if reach.emphasis.is_none() {
        ask(context, draft);
    }
}

/// Asks what comes first. Where figures are said already it is a gap in them; where nothing is, it
/// is what the section is about, and words answer it.
fn ask(context: &Context, draft: &mut Draft) {
    let (question, name) = (Message::SpecAskReachDepth, SectionName::ReachDepth);
    match draft.blocks.is_empty() {
        true => draft.question_in_words(context, question, name),
        false => draft.question(question, Place::Addition(name)),
    }
}

fn effect(context: &Context, draft: &mut Draft) {
    let points = context.framework.reach_depth.effect.iter();
    let rows = points
        .map(|point| Row {
            cells: vec![
                cell(&context.number(point.sessions)),
                cell(&context.share(point.share)),
            ],
        })
        .collect();
    let columns = vec![
        number_column(context.text, Message::SpecColumnSessions, 1.0),
        number_column(context.text, Message::SpecColumnEffect, 1.0),
    ];
    draft.table(context.say(Message::SpecEffectCaption), columns, rows);
}

fn emphasis_sentence(emphasis: Emphasis) -> Message {
    match emphasis {
        Emphasis::Reach => Message::SpecEmphasisReach,
        Emphasis::Depth => Message::SpecEmphasisDepth,
        Emphasis::Balanced => Message::SpecEmphasisBalanced,
    }
}
