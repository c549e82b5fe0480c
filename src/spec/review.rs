//! The appendix of what the review asked and people set aside, with their reasons. It is printed
//! only when they wish it.

use super::document::{Item, Place};
use super::draft::{Draft, labelled, record};
use super::place_names;
use super::words::{Context, line};
use crate::check::looks_for;
use crate::model::Dismissal;
use crate::text::{CHECKS, Message, Phrase};

const PLACE: Place = Place::Part("review");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let review = &context.framework.review;
    if !review.print_dismissals {
        return;
    }
    let dismissals = review.dismissals.iter();
    draft.list(
        dismissals
            .map(|dismissal| item(context, dismissal))
            .collect(),
    );
}

fn item(context: &Context, dismissal: &Dismissal) -> Item {
    let text = context.text;
    let found = found(context, dismissal);
    let mut details = labelled(
        text,
        Message::SpecLabelPlaces,
        &places(context, dismissal, &found),
    );
    details.extend(labelled(
        text,
        Message::SpecLabelSetAside,
        &dismissal.reason,
    ));
    let date = context.date(&dismissal.date);
    details.extend(labelled(text, Message::SpecLabelDate, &date));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(found, PLACE, details.collect())
}

/// What was found; a file by hand may leave that out, and never the check.
fn found(context: &Context, dismissal: &Dismissal) -> String {
    let found = line(&dismissal.finding);
    if !found.is_empty() {
        return found;
    }
    match looks_for(dismissal.check.trim()) {
        Some(words) => context.text.with(&CHECKS).get(words),
        None => {
            let check = context.titled(&dismissal.check);
            context.say(Phrase::new(Message::SpecCheckUnknown).with("check", check))
        }
    }
}

/// What it was about, without what the finding names itself.
fn places(context: &Context, dismissal: &Dismissal, found: &str) -> String {
    let mut names: Vec<String> = Vec::new();
    for place in &dismissal.places {
        let name = place_names::name(context, place).unwrap_or_default();
        if !names.contains(&name) && !found.contains(&name) {
            names.push(name);
        }
    }
    context.some_of(names.into_iter())
}
