//! The section *Purpose on one page*: the change wanted, for whom and by when.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, bullet};
use super::words::Context;
use crate::model::{Node, Stage};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    let about = &framework.about;
    draft.prose(&about.summary, &Place::About("summary"));
    let population = &framework.need.population;
    let place = Place::Need("population");
    draft.labelled(Message::SpecLabelPeople, population, &place);
    let lasting: Vec<Item> = framework
        .nodes_in(Stage::LongTermOutcome)
        .map(|node| {
            bullet(Paragraph::plain(change(context, node)).at(Place::Node(node.id.clone())))
        })
        .collect();
    if !lasting.is_empty() {
        let phrase = Phrase::new(Message::SpecPurposeChanges).with("count", lasting.len());
        draft.remark(context.say(phrase));
        draft.list(lasting);
    }
    timing(context, draft);
    note_missing(context, draft);
}

fn change(context: &Context, node: &Node) -> String {
    let title = context.titled(&node.title);
    match node.by_month {
        Some(month) => context.say(
            Phrase::new(Message::SpecPurposeChangeBy)
                .with("change", title)
                .with("month", context.month_of_work(month)),
        ),
        None => title,
    }
}

/// "This work would start in April 2027 and run for 36 months, with up to 12 months more."
fn timing(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    let started = !about.start.trim().is_empty();
    let message = match (started, about.term_months, context.is_past(&about.start)) {
        (true, Some(_), false) => Some(Message::SpecTimingStartAndTerm),
        (true, Some(_), true) => Some(Message::SpecTimingStartedAndTerm),
        (true, None, false) => Some(Message::SpecTimingStart),
        (true, None, true) => Some(Message::SpecTimingStarted),
        (false, Some(_), _) => Some(Message::SpecTimingTerm),
        (false, None, _) => None,
    };
    if let Some(message) = message {
        let phrase = Phrase::new(message)
            .with("when", context.when(&about.start))
            .with("term", term(context));
        draft.sentence(context.say(phrase), Place::About("start"));
    }
    if let (None, Some(months)) = (about.term_months, about.extension_months) {
        let phrase = Phrase::new(Message::SpecTimingExtension).with("term", context.months(months));
        draft.sentence(context.say(phrase), Place::About("extensionMonths"));
    }
    if !about.review_date.trim().is_empty() {
        let when = context.when(&about.review_date);
        let phrase = Phrase::new(Message::SpecTimingReview).with("when", when);
        draft.sentence(context.say(phrase), Place::About("reviewDate"));
    }
}

/// How long the work runs: "36 months", "36 months, with up to 12 months more".
pub(super) fn term(context: &Context) -> String {
    let about = &context.framework.about;
    let term = about.term_months.map(|months| context.months(months));
    match (term, about.extension_months) {
        (Some(term), Some(more)) if more > 0 => context.say(
            Phrase::new(Message::SpecTermExtended)
                .with("term", term)
                .with("extension", context.months(more)),
        ),
        (term, _) => term.unwrap_or_default(),
    }
}

fn note_missing(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    if context.framework.title.trim().is_empty() {
        draft.question(Message::SpecAskTitle, Place::Framework);
    }
    let texts = [
        (
            &about.summary,
            "summary",
            Message::SpecAskSummary,
            Message::SpecLacksSummary,
        ),
        (
            &about.commissioner,
            "commissioner",
            Message::SpecAskCommissioner,
            Message::SpecLacksCommissioner,
        ),
        (
            &about.place,
            "place",
            Message::SpecAskPlace,
            Message::SpecLacksPlace,
        ),
        (
            &about.start,
            "start",
            Message::SpecAskStart,
            Message::SpecLacksStart,
        ),
    ];
    for (words, field, question, missing) in texts {
        if words.trim().is_empty() {
            draft.gap(question, missing, Place::About(field));
        }
    }
    if about.term_months.is_none() {
        let place = Place::About("termMonths");
        draft.gap(Message::SpecAskTerm, Message::SpecLacksTerm, place);
    }
}
