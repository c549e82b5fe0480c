//! Profiles: what a specification is for decides its headings and their order, and nothing else.
//! One file a profile. What stands under a heading belongs to the sections.

mod council;
mod easy_read;
mod full;
mod proposal;
mod short_form;

use super::letters::Letters;
use crate::model::{Profile, SectionName};
use crate::text::Message;

/// A heading of the first level, and the sections under it.
pub(super) struct Chapter {
    /// How it is counted.
    pub counted: Counted,
    /// Its heading.
    pub heading: Message,
    /// Its name and a sentence under it, where it only begins a part: it has no sections then.
    pub begins: Option<(&'static str, Message)>,
    /// The sections under it, in their order, and whether each is said by a heading of its own.
    pub sections: &'static [(SectionName, bool)],
}

/// How a heading is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// 1, 2, 3.
    Number,
    /// Appendix A, B, C.
    Letter,
    /// Not at all.
    No,
}

/// The chapters of a profile, in the order they are printed.
pub(super) fn chapters(profile: Profile) -> &'static [Chapter] {
    match profile {
        Profile::Full => full::CHAPTERS,
        Profile::ShortForm => short_form::CHAPTERS,
        Profile::Council => council::CHAPTERS,
        Profile::Proposal => proposal::CHAPTERS,
        Profile::EasyRead => easy_read::CHAPTERS,
    }
}

/// What a document of this profile is: "Draft service specification".
pub(super) fn kind(profile: Profile) -> Message {
    match profile {
        Profile::Full => Message::SpecDocumentKind,
        Profile::ShortForm => Message::SpecDocumentShortForm,
        Profile::Council => Message::SpecDocumentCouncil,
        Profile::Proposal => Message::SpecDocumentProposal,
        Profile::EasyRead => Message::SpecDocumentEasyRead,
    }
}

/// How large the letters of this profile are.
pub(super) fn letters(profile: Profile) -> Letters {
    match profile {
        Profile::EasyRead => Letters::Large,
        _ => Letters::Usual,
    }
}

/// A numbered heading over one section.
const fn one(heading: Message, section: &'static [(SectionName, bool); 1]) -> Chapter {
    several(heading, section)
}

/// A numbered heading over several sections.
const fn several(heading: Message, sections: &'static [(SectionName, bool)]) -> Chapter {
    Chapter {
        counted: Counted::Number,
        heading,
        begins: None,
        sections,
    }
}

/// An appendix.
const fn appendix(heading: Message, sections: &'static [(SectionName, bool)]) -> Chapter {
    Chapter {
        counted: Counted::Letter,
        ..several(heading, sections)
    }
}

/// A heading that only begins a part of the document.
const fn divider(name: &'static str, heading: Message, introduction: Message) -> Chapter {
    Chapter {
        counted: Counted::No,
        begins: Some((name, introduction)),
        ..several(heading, &[])
    }
}

/// What the words mean, as an appendix.
const GLOSSARY: Chapter = appendix(
    Message::SpecHeadingGlossary,
    &[(SectionName::Glossary, false)],
);

/// What each measure counts, as an appendix.
const DATA_DICTIONARY: Chapter = appendix(
    Message::SpecHeadingDataDictionary,
    &[(SectionName::DataDictionary, false)],
);

/// All that is about the draft itself, as one appendix.
const ABOUT_DRAFT: Chapter = appendix(
    Message::SpecChapterAboutDraft,
    &[
        (SectionName::ExchangeFiles, true),
        (SectionName::Origin, true),
        (SectionName::Review, true),
        (SectionName::Changes, true),
    ],
);
