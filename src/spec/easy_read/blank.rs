//! What an easy-read summary says as long as nothing has been written: what will stand there.

use super::writer;
use crate::model::{Profile, SectionName};
use crate::spec::document::{Paragraph, Place};
use crate::spec::draft::{Draft, bullet};
use crate::spec::profiles::chapters;
use crate::spec::sections_of;
use crate::spec::words::Context;
use crate::text::Message;

/// Whether the sections after the first have nothing to say.
pub(super) fn is_blank(context: &Context) -> bool {
    let specification = &context.framework.specification;
    let others = sections_of(Profile::EasyRead).skip(1);
    let mut inner = Draft::new(context.text);
    for name in others.filter(|name| specification.prints(*name)) {
        writer(name)(context, &mut inner);
    }
    inner.blocks.is_empty()
}

/// Says what will stand here: the headings of the summary.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    draft.sentence(context.say(Message::EasyBlank), Place::About("summary"));
    let chapters = chapters(Profile::EasyRead).iter();
    let told = chapters.filter(|chapter| {
        let mut sections = chapter.sections.iter();
        sections.all(|(name, _)| *name != SectionName::Changes)
    });
    let heading = |message| bullet(Paragraph::plain(context.say(message)));
    draft.list(told.map(|chapter| heading(chapter.heading)).collect());
}
