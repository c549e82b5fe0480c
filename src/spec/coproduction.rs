//! The section *Co-production*: who took part, how, and what changed because of them.

use super::document::{Item, NoteKind, Paragraph, Place};
use super::draft::{Draft, labelled, record};
use super::words::{Context, lines};
use crate::model::{Involvement, InvolvementLevel};
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("involvement");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let involvement = &context.framework.involvement;
    let items = involvement.iter().map(|group| item(context, group));
    draft.list(items.collect());
    let has_level = |group: &Involvement| group.level_now.or(group.level_wanted).is_some();
    if involvement.iter().any(|group| has_level(group)) {
        draft.note(NoteKind::Source, context.say(Message::SpecLadderSource));
    }
}

fn item(context: &Context, group: &Involvement) -> Item {
    let text = context.text;
    let mut details = labelled(text, Message::SpecLabelStageOfWork, &group.stage_of_work);
    details.extend(labelled(
        text,
        Message::SpecLabelDate,
        &context.date(&group.date),
    ));
    details.extend(lines(&group.how).map(Paragraph::plain));
    details.extend(levels(context, group).map(Paragraph::plain));
    let paid = group.paid.map(|paid| match paid {
        true => Message::SpecInvolvementPaid,
        false => Message::SpecInvolvementUnpaid,
    });
    details.extend(paid.map(|paid| Paragraph::plain(context.say(paid))));
    details.extend(labelled(
        text,
        Message::SpecLabelWhatChanged,
        &group.what_changed,
    ));
    details.extend(labelled(text, Message::SpecLabelNotHeard, &group.not_heard));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(context.titled(&group.group), PLACE, details.collect())
}

fn levels(context: &Context, group: &Involvement) -> Option<String> {
    let message = match (group.level_now, group.level_wanted) {
        (Some(_), Some(_)) => Message::SpecLevelsBoth,
        (Some(_), None) => Message::SpecLevelsNow,
        (None, Some(_)) => Message::SpecLevelsWanted,
        (None, None) => return None,
    };
    let name = |level: Option<InvolvementLevel>| level.map(|level| context.say(level_name(level)));
    let phrase = Phrase::new(message)
        .with("now", name(group.level_now).unwrap_or_default())
        .with("wanted", name(group.level_wanted).unwrap_or_default());
    Some(context.say(phrase))
}

fn level_name(level: InvolvementLevel) -> Message {
    match level {
        InvolvementLevel::Coercion => Message::SpecRungCoercion,
        InvolvementLevel::Educating => Message::SpecRungEducating,
        InvolvementLevel::Informing => Message::SpecRungInforming,
        InvolvementLevel::Consultation => Message::SpecRungConsultation,
        InvolvementLevel::Engagement => Message::SpecRungEngagement,
        InvolvementLevel::CoDesign => Message::SpecRungCoDesign,
        InvolvementLevel::CoProduction => Message::SpecRungCoProduction,
    }
}
