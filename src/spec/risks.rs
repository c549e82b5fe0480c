//! The section *Risks*: what could go wrong, what it would mean and who deals with it.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, labelled, record};
use super::words::{Context, lines};
use crate::model::Risk;
use crate::text::Message;

const PLACE: Place = Place::Part("risks");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let risks = context.framework.risks.iter();
    draft.list(risks.map(|risk| item(context, risk)).collect());
}

fn item(context: &Context, risk: &Risk) -> Item {
    let text = context.text;
    let mut details: Vec<Paragraph> = lines(&risk.detail).map(Paragraph::plain).collect();
    details.extend(labelled(
        text,
        Message::SpecLabelLikelihood,
        &risk.likelihood,
    ));
    details.extend(labelled(
        text,
        Message::SpecLabelConsequence,
        &risk.consequence,
    ));
    details.extend(labelled(
        text,
        Message::SpecLabelMitigation,
        &risk.mitigation,
    ));
    details.extend(labelled(text, Message::SpecLabelOwner, &risk.owner));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(context.titled(&risk.title), PLACE, details.collect())
}
