//! A proposal: an alliance of charities and community groups says what it understands, what it
//! would do, what it knows and what it would cost.

use super::{ABOUT_DRAFT, Chapter, DATA_DICTIONARY, GLOSSARY, one, several};
use crate::model::SectionName::{
    Chain, Coproduction, Criteria, Evidence, Learning, Measures, Money, Need, Partnership, Purpose,
    Quality, ReachDepth, Requirements, Risks, ServiceModel, SocialValue, Term, Who, Workforce,
};
use crate::text::Message;

pub(super) const CHAPTERS: &[Chapter] = &[
    several(
        Message::SpecChapterOurUnderstanding,
        &[(Purpose, true), (Need, true), (Who, true)],
    ),
    several(
        Message::SpecChapterOurChain,
        &[(Chain, false), (Criteria, true), (ReachDepth, true)],
    ),
    several(
        Message::SpecChapterOurEvidence,
        &[(Evidence, false), (Measures, true)],
    ),
    several(
        Message::SpecChapterOurWork,
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
    one(Message::SpecChapterOurPrice, &[(Money, false)]),
    several(
        Message::SpecChapterOurRisks,
        &[(Risks, false), (Term, true)],
    ),
    one(Message::SpecChapterOurLearning, &[(Learning, false)]),
    GLOSSARY,
    DATA_DICTIONARY,
    ABOUT_DRAFT,
];
