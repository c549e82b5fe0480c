//! The parts of the app that have a page. A part that has none yet is not here.

use crate::text::Message;

/// A part of the framework with a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What change, for whom, where and why.
    PurposeAndNeed,
    /// What leads to what.
    OutcomeChain,
    /// What would count as success and as failure.
    SuccessAndFailure,
    /// How change would be seen, and what that takes.
    Measures,
    /// What the checks find.
    Review,
    /// The draft specification.
    Specification,
}

impl Part {
    /// The parts, in the order of the navigation.
    pub const ALL: [Part; 6] = [
        Part::PurposeAndNeed,
        Part::OutcomeChain,
        Part::SuccessAndFailure,
        Part::Measures,
        Part::Review,
        Part::Specification,
    ];

    /// The name people see. Other people's tests rely on these words.
    pub fn name(self) -> Message {
        match self {
            Part::PurposeAndNeed => Message::PartPurposeAndNeed,
            Part::OutcomeChain => Message::PartOutcomeChain,
            Part::SuccessAndFailure => Message::PartSuccessAndFailure,
            Part::Measures => Message::PartMeasures,
            Part::Review => Message::PartReview,
            Part::Specification => Message::PartSpecification,
        }
    }

    /// A short name for addresses and stored drafts.
    pub fn slug(self) -> &'static str {
        match self {
            Part::PurposeAndNeed => "purpose-and-need",
            Part::OutcomeChain => "outcome-chain",
            Part::SuccessAndFailure => "success-and-failure",
            Part::Measures => "measures",
            Part::Review => "review",
            Part::Specification => "specification",
        }
    }

    /// The part with this slug.
    pub fn from_slug(slug: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.slug() == slug)
    }
}
