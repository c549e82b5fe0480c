//! The appendix *Files for other programs*: which files hold the same framework as data. Making
//! them belongs in `export`.

use super::document::Paragraph;
use super::draft::{Draft, bullet};
use super::words::Context;
use crate::text::Message;

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    draft.remark(context.say(Message::SpecExchangeIntroduction));
    let files = [
        Message::SpecExchangeJson,
        Message::SpecExchangeOcds,
        Message::SpecExchangeCids,
        Message::SpecExchangeTables,
    ];
    let items = files.map(|file| bullet(Paragraph::plain(context.say(file))));
    draft.list(items.into());
}
