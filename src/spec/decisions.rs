//! The section *Decisions*: what was decided, why, on what evidence, by whom and when.

use super::document::{Item, Place};
use super::draft::{Draft, labelled, record};
use super::words::Context;
use crate::model::Decision;
use crate::text::Message;

const PLACE: Place = Place::Part("decisions");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let decisions = context.framework.decisions.iter();
    draft.list(decisions.map(|decision| item(context, decision)).collect());
}

fn item(context: &Context, decision: &Decision) -> Item {
    let text = context.text;
    let evidence = context.evidence(&decision.evidence_ids);
    let mut details = labelled(text, Message::SpecLabelWhy, &decision.why);
    details.extend(labelled(text, Message::SpecLabelEvidence, &evidence));
    details.extend(labelled(
        text,
        Message::SpecLabelDecidedBy,
        &decision.decided_by,
    ));
    let date = context.date(&decision.date);
    details.extend(labelled(text, Message::SpecLabelDate, &date));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(context.titled(&decision.what), PLACE, details.collect())
}
