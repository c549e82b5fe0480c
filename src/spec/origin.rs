//! The section *Where this draft comes from*: published sources, what is unverified, and what
//! the file holds that this version cannot show.

use super::document::{Item, NoteKind, Paragraph, Place, Run};
use super::draft::{Draft, bullet, labelled, record};
use super::evidence::address;
use super::words::{Context, lines};
use crate::model::Source;
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("origin");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let origin = &context.framework.origin;
    draft.prose(&origin.note, &PLACE);
    let sources: Vec<Item> = origin
        .sources
        .iter()
        .map(|source| item(context, source))
        .collect();
    if !sources.is_empty() {
        draft.heading(context.say(Message::SpecHeadingSources));
        draft.list(sources);
    }
    let unverified: Vec<Item> = origin
        .unverified
        .iter()
        .flat_map(|words| lines(words))
        .map(|words| bullet(Paragraph::plain(words).at(PLACE)))
        .collect();
    if !unverified.is_empty() {
        draft.heading(context.say(Message::SpecHeadingUnverified));
        draft.note(NoteKind::Check, context.say(Message::SpecUnverifiedNote));
        draft.list(unverified);
    }
    unknown_fields(context, draft);
}

fn item(context: &Context, source: &Source) -> Item {
    let mut details: Vec<Paragraph> = address(context, &source.url).into_iter().collect();
    details.extend(labelled(
        context.text,
        Message::SpecLabelLicence,
        &source.licence,
    ));
    let details = details.into_iter().map(|detail| detail.at(PLACE)).collect();
    let mut item = record(context.titled(&source.title), PLACE, details);
    for run in &mut item.paragraph.runs {
        *run = Run::plain(std::mem::take(&mut run.text));
    }
    item
}

/// Parts of a newer or foreign file are kept in it; the specification says that they are there.
fn unknown_fields(context: &Context, draft: &mut Draft) {
    let names = super::unknown::names(context.framework);
    let names = context.all_of(names.into_iter().map(|name| context.quoted(name)));
    if !names.is_empty() {
        let phrase = Phrase::new(Message::SpecUnknownFields).with("names", names);
        draft.note(NoteKind::Check, context.say(phrase));
    }
}
