//! The section *Need*: what is happening now, why now, and what was considered instead.
//! Who the people are belongs in `who`, what is known in `evidence`.

use super::document::{Item, Place};
use super::draft::{Draft, labelled, record};
use super::words::Context;
use crate::model::ConsideredOption;
use crate::text::Message;

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    let about = &framework.about;
    draft.prose(&framework.need.statement, &Place::Need("statement"));
    draft.labelled(
        Message::SpecLabelTrigger,
        &about.trigger,
        &Place::About("trigger"),
    );
    draft.labelled(
        Message::SpecLabelWhyNow,
        &about.why_now,
        &Place::About("whyNow"),
    );
    let considered: Vec<Item> = about
        .considered_options
        .iter()
        .map(|option| considered(context, option))
        .collect();
    if !considered.is_empty() {
        draft.heading(context.say(Message::SpecHeadingConsidered));
        draft.list(considered);
    }
    note_missing(context, draft);
}

fn considered(context: &Context, option: &ConsideredOption) -> Item {
    let place = Place::About("consideredOptions");
    let details = labelled(context.text, Message::SpecLabelWhyNot, &option.why_not);
    let details = details.into_iter().map(|detail| detail.at(place.clone()));
    let details = details.collect();
    record(context.titled(&option.title), place, details)
}

fn note_missing(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    if context.framework.need.statement.trim().is_empty() {
        let place = Place::Need("statement");
        draft.question(Message::SpecAskNeed, place);
    }
    if about.trigger.trim().is_empty() && about.why_now.trim().is_empty() {
        let place = Place::About("trigger");
        draft.question(Message::SpecAskTrigger, place);
    }
    if about.considered_options.is_empty() {
        let place = Place::About("consideredOptions");
        draft.question(Message::SpecAskConsidered, place);
    }
}
