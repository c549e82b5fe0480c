//! The easy-read summary: short sentences, one idea a line, and space for a picture beside each
//! heading. It says less than the other profiles, and is a draft to be checked with people.

mod blank;
mod parts;
mod picture_space;
mod sentences;
mod when;

use super::draft::Draft;
use super::sections::Write;
use super::words::Context;
use crate::model::SectionName;

/// What writes a section in easy read, with what people added to it; nothing for those that it
/// does not have.
pub(super) fn writer(name: SectionName) -> Write {
    match name {
        SectionName::Purpose => purpose,
        SectionName::Who => parts::who,
        SectionName::Chain => parts::changes,
        SectionName::ServiceModel => parts::work,
        SectionName::Criteria => parts::signs,
        SectionName::Coproduction => parts::people,
        SectionName::Partnership => parts::partners,
        SectionName::Term => when::write,
        SectionName::Changes => changes,
        _ => nothing,
    }
}

/// What this is about, or what will stand here as long as there is nothing at all.
fn purpose(context: &Context, draft: &mut Draft) {
    parts::purpose(context, draft);
    if draft.blocks.is_empty() && blank::is_blank(context) {
        blank::write(context, draft);
    }
}

/// What changed since an earlier version, as in the other profiles.
fn changes(context: &Context, draft: &mut Draft) {
    super::changed::write(context, draft);
    parts::finish(draft, sentences::Lines::new(context), SectionName::Changes);
}

fn nothing(_: &Context, _: &mut Draft) {}
