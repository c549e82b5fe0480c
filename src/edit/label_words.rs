//! The words for each field that an edit can set. Which sentence they stand in is decided
//! in `label`.

use super::{AboutField, CriterionField, LinkField, MeasureField, NeedField, NodeField};
use crate::model::Stage;
use crate::text::Message;

/// The word for one item of a stage. The three outcome stages share theirs.
pub(super) fn kind_of_item(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::EditKindInput,
        Stage::Activity => Message::EditKindActivity,
        Stage::Output => Message::EditKindOutput,
        _ => Message::EditKindOutcome,
    }
}

/// The word for a field of *about*.
pub(super) fn about_field(field: &AboutField) -> Message {
    match field {
        AboutField::Summary(_) => Message::EditAboutSummary,
        AboutField::Place(_) => Message::EditAboutPlace,
        AboutField::Commissioner(_) => Message::EditAboutCommissioner,
        AboutField::Status(_) => Message::EditAboutStatus,
        AboutField::Authors(_) => Message::EditAboutAuthors,
        AboutField::Start(_) => Message::EditAboutStart,
        AboutField::TermMonths(_) => Message::EditAboutTerm,
        AboutField::ExtensionMonths(_) => Message::EditAboutExtension,
        AboutField::ReviewDate(_) => Message::EditAboutReviewDate,
        AboutField::WhyNow(_) => Message::EditAboutWhyNow,
        AboutField::Trigger(_) => Message::EditAboutTrigger,
        AboutField::ConsideredOptions(_) => Message::EditAboutOptions,
    }
}

/// The word for a field of *need*.
pub(super) fn need_field(field: &NeedField) -> Message {
    match field {
        NeedField::Statement(_) => Message::EditNeedStatement,
        NeedField::Population(_) => Message::EditNeedPopulation,
        NeedField::People(_) => Message::EditNeedPeople,
        NeedField::PeopleSource(_) => Message::EditNeedPeopleSource,
        NeedField::Eligibility(_) => Message::EditNeedEligibility,
        NeedField::Exclusions(_) => Message::EditNeedExclusions,
        NeedField::PriorityGroups(_) => Message::EditNeedPriorityGroups,
        NeedField::WhyThesePeople(_) => Message::EditNeedWhyThesePeople,
    }
}

/// The word for a field of an item.
pub(super) fn node_field(field: &NodeField) -> Message {
    match field {
        NodeField::Title(_) => Message::EditNodeTitle,
        NodeField::Detail(_) => Message::EditNodeDetail,
        NodeField::ForWhom(_) => Message::EditNodeForWhom,
        NodeField::ByMonth(_) => Message::EditNodeMonth,
        NodeField::Delivery(_) => Message::EditNodeDelivery,
        NodeField::Control(_) => Message::EditNodeControl,
        NodeField::LeadPartner(_) => Message::EditNodeLeadPartner,
        NodeField::SupportingPartners(_) => Message::EditNodeSupportingPartners,
        NodeField::SuggestedBy(_) => Message::EditNodeSuggestedBy,
    }
}

/// The word for a field of a link.
pub(super) fn link_field(field: &LinkField) -> Message {
    match field {
        LinkField::Assumption(_) => Message::EditLinkAssumption,
        LinkField::Strength(_) => Message::EditLinkStrength,
        LinkField::Evidence(_) => Message::EditLinkEvidence,
    }
}

/// The word for a field of a measure.
pub(super) fn measure_field(field: &MeasureField) -> Message {
    match field {
        MeasureField::Name(_) => Message::EditMeasureName,
        MeasureField::Definition(_) => Message::EditMeasureDefinition,
        MeasureField::Kind(_) => Message::EditMeasureKind,
        MeasureField::Unit(_) => Message::EditMeasureUnit,
        MeasureField::Direction(_) => Message::EditMeasureDirection,
        MeasureField::BaselineValue(_) => Message::EditMeasureBaseline,
        MeasureField::BaselineDate(_) => Message::EditMeasureBaselineDate,
        MeasureField::BaselineInYearOne(_) => Message::EditMeasureBaselineYearOne,
        MeasureField::BaselineDueMonth(_) => Message::EditMeasureBaselineMonth,
        MeasureField::Source(_) => Message::EditMeasureSource,
        MeasureField::Frequency(_) => Message::EditMeasureFrequency,
        MeasureField::CollectedBy(_) => Message::EditMeasureCollectedBy,
        MeasureField::SuggestedBy(_) => Message::EditMeasureSuggestedBy,
        MeasureField::MinutesPerCollection(_) => Message::EditMeasureMinutes,
        MeasureField::Breakdowns(_) => Message::EditMeasureBreakdowns,
        MeasureField::Indicator(_) => Message::EditMeasureIndicator,
    }
}

/// The word for a field of a criterion.
pub(super) fn criterion_field(field: &CriterionField) -> Message {
    match field {
        CriterionField::SuccessSentence(_) => Message::EditCriterionSuccess,
        CriterionField::SuccessThreshold(_) => Message::EditCriterionSuccessThreshold,
        CriterionField::MinimumSentence(_) => Message::EditCriterionMinimum,
        CriterionField::MinimumThreshold(_) => Message::EditCriterionMinimumThreshold,
        CriterionField::FailureSentence(_) => Message::EditCriterionFailure,
        CriterionField::FailureThreshold(_) => Message::EditCriterionFailureThreshold,
        CriterionField::StretchSentence(_) => Message::EditCriterionStretch,
        CriterionField::StretchThreshold(_) => Message::EditCriterionStretchThreshold,
        CriterionField::ByMonth(_) => Message::EditCriterionMonth,
        CriterionField::Measure(_) => Message::EditCriterionMeasure,
        CriterionField::EarlyWarning(_) => Message::EditCriterionEarlyWarning,
        CriterionField::EarlyWarningNode(_) => Message::EditCriterionWarningItem,
        CriterionField::ResponseWhat(_) => Message::EditCriterionResponse,
        CriterionField::ResponseWhoDecides(_) => Message::EditCriterionWhoDecides,
        CriterionField::ResponseWhen(_) => Message::EditCriterionResponseWhen,
    }
}
