//! The easy-read summary: short sentences, one idea a line, and space for a picture beside each
//! heading. It says less than the other profiles, and is a draft to be checked with people.

mod parts;
mod picture_space;
mod sentences;

use super::draft::Draft;
use super::sections::Write;
use super::words::Context;
use crate::model::SectionName;

/// What writes a section in easy read; nothing for those that it does not have.
pub(super) fn writer(name: SectionName) -> Write {
    match name {
        SectionName::Purpose => parts::purpose,
        SectionName::Who => parts::who,
        SectionName::Chain => parts::changes,
        SectionName::ServiceModel => parts::work,
        SectionName::Criteria => parts::signs,
        SectionName::Coproduction => parts::people,
        SectionName::Partnership => parts::partners,
        SectionName::Term => parts::when,
        SectionName::Changes => super::changed::write,
        _ => nothing,
    }
}

fn nothing(_: &Context, _: &mut Draft) {}
