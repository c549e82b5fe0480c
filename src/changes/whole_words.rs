//! The words for the fields of a framework as a whole, in the order of a file. Those of entries
//! belong in `entry_words`.

use crate::text::Message;

/// Fields by where they are, in the order in which they are told.
pub(super) const WHOLE: &[(&str, Message)] = &[
    ("title", Message::ChangesFieldTitle),
    ("language", Message::ChangesFieldLanguage),
    ("about/summary", Message::ChangesFieldSummary),
    ("about/place", Message::ChangesFieldPlace),
    ("about/commissioner", Message::ChangesFieldCommissioner),
    ("about/status", Message::ChangesFieldStatus),
    ("about/start", Message::ChangesFieldStartDate),
    ("about/termMonths", Message::ChangesFieldLengthOfTheWork),
    (
        "about/extensionMonths",
        Message::ChangesFieldPossibleExtension,
    ),
    ("about/reviewDate", Message::ChangesFieldReviewDate),
    ("about/whyNow", Message::ChangesFieldWhyNow),
    ("about/trigger", Message::ChangesFieldWhatStartedThisWork),
    ("need/statement", Message::ChangesFieldStatementOfNeed),
    ("need/population", Message::ChangesFieldPeopleThisIsFor),
    ("need/people", Message::ChangesFieldNumberOfPeople),
    (
        "need/peopleSource",
        Message::ChangesFieldSourceOfTheNumberOfPeople,
    ),
    ("need/eligibility", Message::ChangesFieldWhoCanTakePart),
    (
        "need/priorityGroups",
        Message::ChangesFieldGroupsToReachFirst,
    ),
    ("need/whyThesePeople", Message::ChangesFieldWhyThesePeople),
    (
        "pinnedStages",
        Message::ChangesFieldStagesWhoseOrderPeopleChose,
    ),
    ("partnership/model", Message::ChangesFieldPartnershipModel),
    ("partnership/decisions", Message::ChangesFieldWhoDecidesWhat),
    (
        "partnership/riskSharing",
        Message::ChangesFieldWhoCarriesWhichRisk,
    ),
    ("partnership/joining", Message::ChangesFieldHowAPartnerJoins),
    (
        "partnership/leaving",
        Message::ChangesFieldHowAPartnerLeaves,
    ),
    (
        "reachDepth/sessionsPerMonth",
        Message::ChangesFieldSessionsAMonth,
    ),
    (
        "reachDepth/termMonths",
        Message::ChangesFieldTimeWithSessions,
    ),
    (
        "reachDepth/startDelayMonths",
        Message::ChangesFieldTimeLostAtTheStart,
    ),
    (
        "reachDepth/sessionsForFullEffect",
        Message::ChangesFieldSessionsForTheFullEffect,
    ),
    (
        "reachDepth/minimumSessions",
        Message::ChangesFieldFewestSessionsForOnePerson,
    ),
    ("reachDepth/effect", Message::ChangesFieldEffectOfSessions),
    ("reachDepth/emphasis", Message::ChangesFieldEmphasis),
    (
        "reachDepth/reason",
        Message::ChangesFieldReasonForTheEmphasis,
    ),
    (
        "reachDepth/agreedBy",
        Message::ChangesFieldWhoAgreedTheEmphasis,
    ),
    (
        "reachDepth/ruleIfCapacityFalls",
        Message::ChangesFieldRuleIfCapacityFalls,
    ),
    ("money/payFloor", Message::ChangesFieldLowestHourlyPay),
    ("money/inflationIndex", Message::ChangesFieldPriceIndex),
    (
        "money/inflationRate",
        Message::ChangesFieldAssumedYearlyRiseInPrices,
    ),
    (
        "money/payment/coreShare",
        Message::ChangesFieldSharePaidWhateverTheResults,
    ),
    ("money/payment/premium", Message::ChangesFieldPremiumForRisk),
    (
        "money/payment/administration",
        Message::ChangesFieldCostOfThePaymentMechanism,
    ),
    (
        "review/printDismissals",
        Message::ChangesFieldPrintingOfFindingsSetAside,
    ),
    ("specification/profile", Message::ChangesFieldProfile),
    ("specification/version", Message::ChangesFieldVersion),
    ("specification/reference", Message::ChangesFieldReference),
    (
        "specification/leftOut",
        Message::ChangesFieldSectionsLeftOut,
    ),
    ("specification/additions", Message::ChangesFieldAdditions),
    (
        "origin/exampleId",
        Message::ChangesFieldExampleItWasMadeFrom,
    ),
    ("origin/note", Message::ChangesFieldNoteOnWhereItCameFrom),
    ("origin/sources", Message::ChangesFieldSourcesOfTheExample),
    ("origin/unverified", Message::ChangesFieldUnverifiedPoints),
];
