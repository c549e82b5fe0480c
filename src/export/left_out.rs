//! What an exchange format has no place for, in plain words: nothing is dropped in silence. How
//! the formats are written belongs in `ocds` and `cids`.

use crate::model::{
    Criterion, Evidence, EvidenceKind, Framework, Link, LinkStrength, Measure, Node, Partner,
    Status,
};
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
    (Message::LeftOutDelivery, |it| count(&it.nodes, led)),
    (Message::LeftOutCollecting, |it| {
        count(&it.measures, collected)
    }),
    (Message::LeftOutPartnership, |it| {
        usize::from(*it.partnership != Default::default())
    }),
    (Message::LeftOutMoney, |it| {
        usize::from(*it.money != Default::default())
    }),
    (Message::LeftOutPartners, |it| {
        count(&it.partners, described)
    }),
    (Message::LeftOutOrigin, |it| {
        let begun = it.about.status == Status::default() && *it.origin == Default::default();
        usize::from(!begun)
    }),
    (Message::LeftOutDecisions, |it| it.decisions.len()),
    (Message::LeftOutOptions, |it| {
        it.about.considered_options.len()
    }),
    (Message::LeftOutExclusions, |it| it.need.exclusions.len()),
    (Message::LeftOutAuthors, |it| it.about.authors.len()),
    (Message::LeftOutReflection, |it| it.reflection.answers.len()),
    (Message::LeftOutReview, |it| it.review.dismissals.len()),
    (Message::LeftOutSpecification, |it| {
        usize::from(*it.specification != Default::default())
    }),
];

/// What only OCDS has no place for.
const NOT_OCDS: &[Part] = &[
    (Message::LeftOutAssumptions, |it| count(&it.links, reasoned)),
    (Message::LeftOutGroups, |it| it.need.priority_groups.len()),
    (Message::LeftOutLinks, |it| it.links.len()),
    (Message::LeftOutInvolvement, |it| it.involvement.len()),
    (Message::LeftOutWeight, |it| it.evidence.len()),
    (Message::LeftOutStories, |it| count(&it.evidence, is_story)),
];

/// What only CIDS has no term for.
const NOT_CIDS: &[Part] = &[
    (Message::LeftOutWarnings, |it| count(&it.criteria, warns)),
    (Message::LeftOutReachDepth, |it| {
        usize::from(*it.reach_depth != Default::default())
    }),
    (Message::LeftOutTerm, |it| usize::from(has_term(it))),
    (Message::LeftOutNeed, |it| usize::from(has_need(it))),
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
    let (first, own, nowhere) = match format {
        Exchange::Ocds => (Message::LeftOutOcds, NOT_OCDS, &[][..]),
        Exchange::Cids => (Message::LeftOutCids, NOT_CIDS, NOWHERE_IN_CIDS),
    };
    let mut found = counted(framework, own.iter().chain(NEITHER));
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

fn warns(criterion: &Criterion) -> bool {
    let response = &criterion.response;
    let texts = [
        &criterion.early_warning,
        &response.what,
        &response.who_decides,
        &response.when,
    ];
    texts.iter().any(|text| !text.trim().is_empty()) || criterion.early_warning_node_id.is_some()
}

fn collected(measure: &Measure) -> bool {
    let lists = !measure.breakdowns.is_empty() || !measure.suggested_by.is_empty();
    lists || measure.minutes_per_collection.is_some() || measure.baseline.set_in_year_one
}

fn has_term(framework: &Framework) -> bool {
    let about = &framework.about;
    let texts = [
        &about.place,
        &about.start,
        &about.review_date,
        &about.why_now,
        &about.trigger,
    ];
    about.term_months.is_some() || texts.iter().any(|text| !text.trim().is_empty())
}

fn has_need(framework: &Framework) -> bool {
    let need = &framework.need;
    let texts = [&need.eligibility, &need.why_these_people];
    let said = texts.iter().any(|text| !text.trim().is_empty());
    said || need.people.is_some() || !need.priority_groups.is_empty()
}

fn reasoned(link: &Link) -> bool {
    let supported = link.strength != LinkStrength::Untested || !link.evidence_ids.is_empty();
    supported || !link.assumption.trim().is_empty()
}

fn described(partner: &Partner) -> bool {
    partner.kind.is_some() || partner.size.is_some() || partner.hours_per_month.is_some()
}

fn led(node: &Node) -> bool {
    let named = !node.supporting_partner_ids.is_empty() || !node.suggested_by.is_empty();
    named || node.lead_partner_id.is_some() || node.delivery.is_some() || node.control.is_some()
}
