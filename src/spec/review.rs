//! The appendix of what the review asked and people set aside, with their reasons. It is printed
//! only when they wish it.

use super::document::{Item, Place};
use super::draft::{Draft, labelled, record};
use super::words::Context;
use crate::model::Dismissal;
use crate::text::Message;

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
    let mut details = labelled(text, Message::SpecLabelSetAside, &dismissal.reason);
    let date = context.date(&dismissal.date);
    details.extend(labelled(text, Message::SpecLabelDate, &date));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    // A file by hand may leave out what was found, and never the check.
    let found = match dismissal.finding.trim() {
        "" => &dismissal.check,
        found => found,
    };
    record(context.titled(found), PLACE, details.collect())
}
