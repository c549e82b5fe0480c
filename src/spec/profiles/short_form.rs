//! The short form: service, population, aims and outcomes, description and location. What else
//! there is stands in appendices.

use super::{Chapter, appendix, several};
use crate::model::SectionName::{
    Chain, Changes, Coproduction, Criteria, DataDictionary, Evidence, ExchangeFiles, Glossary,
    Learning, Measures, Money, Need, Origin, Partnership, Purpose, Quality, ReachDepth,
    Requirements, Review, Risks, ServiceModel, SocialValue, Term, Who, Workforce,
};
use crate::text::Message;

pub(super) const CHAPTERS: &[Chapter] = &[
    several(
        Message::SpecChapterService,
        &[(Purpose, false), (Term, true)],
    ),
    several(
        Message::SpecChapterPopulation,
        &[(Who, false), (Need, true), (Evidence, true)],
    ),
    several(
        Message::SpecChapterAims,
        &[(Chain, true), (Criteria, true), (ReachDepth, true)],
    ),
    several(
        Message::SpecChapterDescription,
        &[
            (ServiceModel, false),
            (Requirements, true),
            (Coproduction, true),
            (Partnership, true),
            (Workforce, true),
            (Quality, true),
            (SocialValue, true),
        ],
    ),
    appendix(
        Message::SpecHeadingMeasures,
        &[(Measures, false), (DataDictionary, true)],
    ),
    appendix(Message::SpecHeadingMoney, &[(Money, false)]),
    appendix(Message::SpecHeadingRisks, &[(Risks, false)]),
    appendix(Message::SpecHeadingLearning, &[(Learning, false)]),
    appendix(
        Message::SpecChapterAboutDraft,
        &[
            (Glossary, true),
            (ExchangeFiles, true),
            (Origin, true),
            (Review, true),
            (Changes, true),
        ],
    ),
];
