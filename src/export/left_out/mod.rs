//! What an exchange format has no place for, in plain words: nothing is dropped in silence. How
//! the formats are written belongs in `ocds` and `cids`, which fields are left out of what is
//! written in `details`.

mod details;

use crate::model::{Evidence, EvidenceKind, Framework};
use crate::text::{Message, Phrase};

/// An exchange format that has no place for all of a framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    /// Open Contracting Data Standard: the rest is in the attached framework.
    Ocds,
    /// Common Impact Data Standard: the rest is in terms of our own.
    Cids,
}

/// Something that may be left out: what to say, and how many of it there are.
type Part = (Message, fn(&Framework) -> usize);

/// What neither format has a place for.
const NEITHER: &[Part] = &[
    (Message::LeftOutPartnership, |it| {
        usize::from(*it.partnership != Default::default())
    }),
    (Message::LeftOutDecisions, |it| it.decisions.len()),
    (Message::LeftOutOptions, |it| {
        it.about.considered_options.len()
    }),
    (Message::LeftOutExclusions, |it| it.need.exclusions.len()),
    (Message::LeftOutAuthors, |it| it.about.authors.len()),
    (Message::LeftOutReflection, |it| it.reflection.answers.len()),
    (Message::LeftOutReview, |it| it.review.dismissals.len()),
];

/// What only OCDS has no place for.
const NOT_OCDS: &[Part] = &[
    (Message::LeftOutGroups, |it| it.need.priority_groups.len()),
    (Message::LeftOutLinks, |it| it.links.len()),
    (Message::LeftOutStories, |it| count(&it.evidence, is_story)),
];

/// What only CIDS has no term for.
const NOT_CIDS: &[Part] = &[
    (Message::LeftOutEvidence, |it| {
        count(&it.evidence, |piece| !is_story(piece))
    }),
    (Message::LeftOutCoProduction, |it| it.involvement.len()),
    (Message::LeftOutPayments, |it| it.money.payment.rules.len()),
    (Message::LeftOutRequirements, |it| it.requirements.len()),
];

/// What is not in a file at all, and why.
const NOWHERE_IN_CIDS: &[Part] = &[(Message::LeftOutStoriesAltogether, |it| {
    count(&it.evidence, is_story)
})];

/// What of a framework a format has no place for; empty if it has one for everything. The first
/// sentence says where the rest is.
pub fn left_out(framework: &Framework, format: Exchange) -> Vec<Phrase> {
    let (first, own, details, nowhere) = match format {
        Exchange::Ocds => (Message::LeftOutOcds, NOT_OCDS, details::NOT_OCDS, &[][..]),
        Exchange::Cids => {
            let details = details::NOT_CIDS;
            (Message::LeftOutCids, NOT_CIDS, details, NOWHERE_IN_CIDS)
        }
    };
    let mut found = counted(framework, own.iter().chain(NEITHER));
    let details = details.iter().chain(details::NEITHER);
    found.extend(details.filter_map(|group| group.said(framework)));
    if !found.is_empty() {
        found.insert(0, first.into());
    }
    found.extend(counted(framework, nowhere.iter()));
    found
}

/// The parts that a framework has, each with how many of it there are.
fn counted<'a>(framework: &Framework, parts: impl Iterator<Item = &'a Part>) -> Vec<Phrase> {
    let counted = parts.map(|(message, count)| (*message, count(framework)));
    let counted = counted.filter(|(_, count)| *count > 0);
    counted
        .map(|(message, count)| Phrase::new(message).with("count", count))
        .collect()
}

fn is_story(piece: &Evidence) -> bool {
    piece.kind == Some(EvidenceKind::Story)
}

fn count<T>(list: &[std::rc::Rc<T>], which: fn(&T) -> bool) -> usize {
    list.iter().filter(|item| which(item)).count()
}
