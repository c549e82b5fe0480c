//! The easy-read summary: a few headings in the words people use.

use super::{Chapter, Counted};
use crate::model::SectionName::{
    self, Chain, Changes, Coproduction, Criteria, Partnership, Purpose, ServiceModel, Term, Who,
};
use crate::text::Message;

pub(super) const CHAPTERS: &[Chapter] = &[
    plain(Message::EasyHeadingPurpose, &[(Purpose, false)]),
    plain(Message::EasyHeadingWho, &[(Who, false)]),
    plain(Message::EasyHeadingChanges, &[(Chain, false)]),
    plain(Message::EasyHeadingWork, &[(ServiceModel, false)]),
    plain(Message::EasyHeadingKnow, &[(Criteria, false)]),
    plain(Message::EasyHeadingPeople, &[(Coproduction, false)]),
    plain(Message::EasyHeadingPartners, &[(Partnership, false)]),
    plain(Message::EasyHeadingWhen, &[(Term, false)]),
    plain(Message::SpecHeadingChanges, &[(Changes, false)]),
];

/// A heading that is not counted: numbers are one thing more to read.
const fn plain(heading: Message, sections: &'static [(SectionName, bool)]) -> Chapter {
    Chapter {
        counted: Counted::No,
        heading,
        begins: None,
        sections,
    }
}
