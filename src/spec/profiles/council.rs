//! A council's service specification with its quality and performance schedule: what the service
//! is for and must do, then how it is known and what follows from it.

use super::{Chapter, appendix, divider, one, several};
use crate::model::SectionName::{
    Chain, Changes, Coproduction, Criteria, DataDictionary, Evidence, ExchangeFiles, Glossary,
    Learning, Measures, Money, Need, Origin, Partnership, Purpose, Quality, ReachDepth,
    Requirements, Review, Risks, ServiceModel, SocialValue, Term, Who, Workforce,
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
    appendix(Message::SpecHeadingGlossary, &[(Glossary, false)]),
    appendix(
        Message::SpecHeadingDataDictionary,
        &[(DataDictionary, false)],
    ),
    appendix(
        Message::SpecChapterAboutDraft,
        &[
            (ExchangeFiles, true),
            (Origin, true),
            (Review, true),
            (Changes, true),
        ],
    ),
];
