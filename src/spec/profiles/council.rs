//! A council's service specification with its quality and performance schedule: what the service
//! is for and must do, then how it is known and what follows from it.

use super::{ABOUT_DRAFT, Chapter, DATA_DICTIONARY, GLOSSARY, divider, one, several};
use crate::model::SectionName::{
    Chain, Coproduction, Criteria, Evidence, Learning, Measures, Money, Need, Partnership, Purpose,
    Quality, ReachDepth, Requirements, Risks, ServiceModel, SocialValue, Term, Who, Workforce,
};
use crate::text::Message;

pub(super) const CHAPTERS: &[Chapter] = &[
    divider(
        "specification",
        Message::SpecChapterSpecification,
        Message::SpecSpecificationIntroduction,
    ),
    several(
        Message::SpecChapterBackground,
        &[(Purpose, true), (Need, true), (Evidence, true)],
    ),
    one(Message::SpecHeadingWho, &[(Who, false)]),
    one(Message::SpecHeadingChain, &[(Chain, false)]),
    several(
        Message::SpecChapterTheService,
        &[
            (ServiceModel, false),
            (Requirements, true),
            (ReachDepth, true),
        ],
    ),
    one(Message::SpecHeadingCoproduction, &[(Coproduction, false)]),
    one(Message::SpecHeadingPartnership, &[(Partnership, false)]),
    one(Message::SpecHeadingWorkforce, &[(Workforce, false)]),
    one(Message::SpecHeadingQuality, &[(Quality, false)]),
    one(Message::SpecHeadingSocialValue, &[(SocialValue, false)]),
    one(Message::SpecHeadingTerm, &[(Term, false)]),
    divider(
        "schedule",
        Message::SpecChapterSchedule,
        Message::SpecScheduleIntroduction,
    ),
    one(Message::SpecHeadingCriteria, &[(Criteria, false)]),
    one(Message::SpecHeadingMeasures, &[(Measures, false)]),
    one(Message::SpecHeadingRisks, &[(Risks, false)]),
    one(Message::SpecHeadingMoney, &[(Money, false)]),
    one(Message::SpecHeadingLearning, &[(Learning, false)]),
    GLOSSARY,
    DATA_DICTIONARY,
    ABOUT_DRAFT,
];
