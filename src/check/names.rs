//! What each check looks for, by its name in files: for whoever only says it. It stands apart from
//! the table of checks, because that brings all their code along. A test holds the two together.

use crate::text::Message;

/// What a check looks for, in a sentence of the table [`crate::text::CHECKS`]; nothing if this
/// version has no check of this name.
pub fn looks_for(id: &str) -> Option<Message> {
    let found = NAMES.iter().find(|(known, _)| *known == id);
    found.map(|(_, looks_for)| *looks_for)
}

#[rustfmt::skip]
const NAMES: &[(&str, Message)] = &[
    ("no-outcome", Message::CheckNoOutcomeLooksFor),
    ("no-links", Message::CheckNoLinksLooksFor),
    ("nothing-leads-to", Message::CheckNothingLeadsToLooksFor),
    ("activity-leads-nowhere", Message::CheckActivityLeadsNowhereLooksFor),
    ("unused-part", Message::CheckUnusedPartLooksFor),
    ("no-shorter-step", Message::CheckNoShorterStepLooksFor),
    ("leap", Message::CheckLeapLooksFor),
    ("feedback-loop", Message::CheckFeedbackLoopLooksFor),
    ("backward-link", Message::CheckBackwardLinkLooksFor),
    ("too-many-outcomes", Message::CheckTooManyOutcomesLooksFor),
    ("no-partner", Message::CheckNoPartnerLooksFor),
    ("single-link", Message::CheckSingleLinkLooksFor),
    ("no-assumption", Message::CheckNoAssumptionLooksFor),
    ("no-evidence", Message::CheckNoEvidenceLooksFor),
    ("evidence-against", Message::CheckEvidenceAgainstLooksFor),
    ("strength-without-evidence", Message::CheckStrengthWithoutEvidenceLooksFor),
    ("same-item-twice", Message::CheckSameItemTwiceLooksFor),
    ("untitled-item", Message::CheckUntitledItemLooksFor),
    ("delivery-not-said", Message::CheckDeliveryNotSaidLooksFor),
    ("whole-paths", Message::CheckWholePathsLooksFor),
    ("assumptions-said", Message::CheckAssumptionsSaidLooksFor),
    ("evidence-both-ways", Message::CheckEvidenceBothWaysLooksFor),
    ("activity-as-outcome", Message::CheckActivityAsOutcomeLooksFor),
    ("output-as-outcome", Message::CheckOutputAsOutcomeLooksFor),
    ("service-in-disguise", Message::CheckServiceInDisguiseLooksFor),
    ("two-changes", Message::CheckTwoChangesLooksFor),
    ("vague-change", Message::CheckVagueChangeLooksFor),
    ("unnamed-people", Message::CheckUnnamedPeopleLooksFor),
    ("brittle-absolute", Message::CheckBrittleAbsoluteLooksFor),
    ("jargon", Message::CheckJargonLooksFor),
    ("long-outcome", Message::CheckLongOutcomeLooksFor),
    ("plain-outcomes", Message::CheckPlainOutcomesLooksFor),
    ("no-criteria", Message::CheckNoCriteriaLooksFor),
    ("no-criteria-on-the-way", Message::CheckNoCriteriaOnTheWayLooksFor),
    ("no-failure", Message::CheckNoFailureLooksFor),
    ("no-success", Message::CheckNoSuccessLooksFor),
    ("no-threshold", Message::CheckNoThresholdLooksFor),
    ("no-date", Message::CheckNoDateLooksFor),
    ("minimum-above-success", Message::CheckMinimumAboveSuccessLooksFor),
    ("failure-overlaps", Message::CheckFailureOverlapsLooksFor),
    ("no-undecided-band", Message::CheckNoUndecidedBandLooksFor),
    ("wrong-side-of-baseline", Message::CheckWrongSideOfBaselineLooksFor),
    ("target-without-baseline", Message::CheckTargetWithoutBaselineLooksFor),
    ("no-direction", Message::CheckNoDirectionLooksFor),
    ("threshold-without-measure", Message::CheckThresholdWithoutMeasureLooksFor),
    ("absolute-target", Message::CheckAbsoluteTargetLooksFor),
    ("no-response", Message::CheckNoResponseLooksFor),
    ("no-decider", Message::CheckNoDeciderLooksFor),
    ("judged-after-end", Message::CheckJudgedAfterEndLooksFor),
    ("review-after-end", Message::CheckReviewAfterEndLooksFor),
    ("paid-outside-control", Message::CheckPaidOutsideControlLooksFor),
    ("failure-said", Message::CheckFailureSaidLooksFor),
    ("year-one-agreed", Message::CheckYearOneAgreedLooksFor),
    ("all-activity", Message::CheckAllActivityLooksFor),
    ("mostly-activity", Message::CheckMostlyActivityLooksFor),
    ("none-better-off", Message::CheckNoneBetterOffLooksFor),
    ("outcome-without-measure", Message::CheckOutcomeWithoutMeasureLooksFor),
    ("no-baseline", Message::CheckNoBaselineLooksFor),
    ("no-source", Message::CheckNoSourceLooksFor),
    ("too-many-measures", Message::CheckTooManyMeasuresLooksFor),
    ("burden", Message::CheckBurdenLooksFor),
    ("only-commissioner", Message::CheckOnlyCommissionerLooksFor),
    ("population-measure", Message::CheckPopulationMeasureLooksFor),
    ("unused-measure", Message::CheckUnusedMeasureLooksFor),
    ("measured-twice", Message::CheckMeasuredTwiceLooksFor),
    ("no-kind", Message::CheckNoKindLooksFor),
    ("no-breakdown", Message::CheckNoBreakdownLooksFor),
    ("three-questions", Message::CheckThreeQuestionsLooksFor),
    ("better-off-measured", Message::CheckBetterOffMeasuredLooksFor),
    ("nobody-involved", Message::CheckNobodyInvolvedLooksFor),
    ("only-professionals", Message::CheckOnlyProfessionalsLooksFor),
    ("changed-nothing", Message::CheckChangedNothingLooksFor),
    ("story-without-consent", Message::CheckStoryWithoutConsentLooksFor),
    ("recognisable-story", Message::CheckRecognisableStoryLooksFor),
    ("nobody-paid", Message::CheckNobodyPaidLooksFor),
    ("who-was-not-heard", Message::CheckWhoWasNotHeardLooksFor),
    ("involvement-changed-something", Message::CheckInvolvementChangedSomethingLooksFor),
    ("stories-and-numbers", Message::CheckStoriesAndNumbersLooksFor),
];

#[cfg(test)]
mod tests {
    use super::NAMES;
    use crate::check::CHECKS;

    #[test]
    fn each_check_is_named_as_the_table_has_it() {
        let checks = CHECKS.iter().map(|check| (check.id, check.looks_for));
        assert!(checks.eq(NAMES.iter().copied()));
    }
}
