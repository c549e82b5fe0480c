//! What the sections of a specification are called where they stand alone, in every place that
//! names one. The headings of profiles belong in `spec`.

use super::Message;
use crate::model::SectionName;

/// What a section is called where it stands alone. The words are in the table `SPECIFICATION`.
pub fn section_heading(name: SectionName) -> Message {
    match name {
        SectionName::Purpose => Message::SpecHeadingPurpose,
        SectionName::Need => Message::SpecHeadingNeedAlone,
        SectionName::Evidence => Message::SpecHeadingEvidence,
        SectionName::Who => Message::SpecHeadingWho,
        SectionName::Chain => Message::SpecHeadingChain,
        SectionName::Criteria => Message::SpecHeadingCriteria,
        SectionName::ReachDepth => Message::SpecHeadingReachDepth,
        SectionName::Requirements => Message::SpecHeadingRequirements,
        SectionName::ServiceModel => Message::SpecHeadingServiceModel,
        SectionName::Coproduction => Message::SpecHeadingCoproduction,
        SectionName::Partnership => Message::SpecHeadingPartnership,
        SectionName::Workforce => Message::SpecHeadingWorkforce,
        SectionName::Quality => Message::SpecHeadingQuality,
        SectionName::Measures => Message::SpecHeadingMeasures,
        SectionName::Money => Message::SpecHeadingMoney,
        SectionName::Risks => Message::SpecHeadingRisks,
        SectionName::Term => Message::SpecHeadingTerm,
        SectionName::SocialValue => Message::SpecHeadingSocialValue,
        SectionName::Learning => Message::SpecHeadingLearning,
        SectionName::Glossary => Message::SpecHeadingGlossary,
        SectionName::DataDictionary => Message::SpecHeadingDataDictionary,
        SectionName::ExchangeFiles => Message::SpecHeadingExchangeFiles,
        SectionName::Origin => Message::SpecHeadingOrigin,
        SectionName::Review => Message::SpecHeadingReview,
        SectionName::Changes => Message::SpecHeadingChanges,
    }
}
