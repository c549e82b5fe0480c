//! The full profile: everything, under eighteen headings and as many appendices as are needed.

use super::{Chapter, DATA_DICTIONARY, GLOSSARY, appendix, one, several};
use crate::model::SectionName::{
    Chain, Changes, Coproduction, Criteria, Evidence, ExchangeFiles, Learning, Measures, Money,
    Need, Origin, Partnership, Purpose, Quality, ReachDepth, Requirements, Review, Risks,
    ServiceModel, SocialValue, Term, Who, Workforce,
};
use crate::text::Message;

pub(super) const CHAPTERS: &[Chapter] = &[
    one(Message::SpecHeadingPurpose, &[(Purpose, false)]),
    several(Message::SpecHeadingNeed, &[(Need, false), (Evidence, true)]),
    one(Message::SpecHeadingWho, &[(Who, false)]),
    one(Message::SpecHeadingChain, &[(Chain, false)]),
    one(Message::SpecHeadingCriteria, &[(Criteria, false)]),
    one(Message::SpecHeadingReachDepth, &[(ReachDepth, false)]),
    one(Message::SpecHeadingRequirements, &[(Requirements, false)]),
    one(Message::SpecHeadingServiceModel, &[(ServiceModel, false)]),
    one(Message::SpecHeadingCoproduction, &[(Coproduction, false)]),
    one(Message::SpecHeadingPartnership, &[(Partnership, false)]),
    one(Message::SpecHeadingWorkforce, &[(Workforce, false)]),
    one(Message::SpecHeadingQuality, &[(Quality, false)]),
    one(Message::SpecHeadingMeasures, &[(Measures, false)]),
    one(Message::SpecHeadingMoney, &[(Money, false)]),
    one(Message::SpecHeadingRisks, &[(Risks, false)]),
    one(Message::SpecHeadingTerm, &[(Term, false)]),
    one(Message::SpecHeadingSocialValue, &[(SocialValue, false)]),
    one(Message::SpecHeadingLearning, &[(Learning, false)]),
    GLOSSARY,
    DATA_DICTIONARY,
    appendix(Message::SpecHeadingExchangeFiles, &[(ExchangeFiles, false)]),
    appendix(Message::SpecHeadingOrigin, &[(Origin, false)]),
    appendix(Message::SpecHeadingReview, &[(Review, false)]),
    appendix(Message::SpecHeadingChanges, &[(Changes, false)]),
];
