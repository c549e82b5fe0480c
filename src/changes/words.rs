//! The words for kinds of entries, by their list, and for values that are one of a few; how values
//! are to be read. Words for fields belong in `field_words`.

use crate::text::Message;

/// Lists of entries with ids, by where they are, with what an entry is called.
pub(super) const LISTS: &[(&str, Message)] = &[
    ("about/authors", Message::ChangesKindAuthor),
    (
        "about/consideredOptions",
        Message::ChangesKindConsideredOption,
    ),
    ("need/exclusions", Message::ChangesKindExcludedGroup),
    ("nodes", Message::ChangesKindItem),
    ("links", Message::ChangesKindLink),
    ("measures", Message::ChangesKindMeasure),
    ("criteria", Message::ChangesKindCriterion),
    ("evidence", Message::ChangesKindEvidence),
    ("involvement", Message::ChangesKindInvolvement),
    ("partners", Message::ChangesKindPartner),
    ("money/costs", Message::ChangesKindCost),
    ("money/payment/rules", Message::ChangesKindPaymentRule),
    ("money/scenarios", Message::ChangesKindScenario),
    ("risks", Message::ChangesKindRisk),
    ("decisions", Message::ChangesKindDecision),
    ("requirements", Message::ChangesKindRequirement),
    ("reflection/answers", Message::ChangesKindSelfCheckAnswer),
    ("review/dismissals", Message::ChangesKindFindingSetAside),
];

/// Values that are one of a few, as files have them.
pub(super) const VALUES: &[(&str, Message)] = &[
    ("input", Message::ChangesValueInputs),
    ("activity", Message::ChangesValueActivities),
    ("output", Message::ChangesValueOutputs),
    ("shortTermOutcome", Message::ChangesValueShortTermOutcomes),
    (
        "intermediateOutcome",
        Message::ChangesValueIntermediateOutcomes,
    ),
    ("longTermOutcome", Message::ChangesValueLongTermOutcomes),
    ("fixed", Message::ChangesValueFixed),
    ("open", Message::ChangesValueOpenToTheProvider),
    ("controlled", Message::ChangesValueControlled),
    ("influenced", Message::ChangesValueInfluenced),
    ("outsideControl", Message::ChangesValueOutsideControl),
    ("untested", Message::ChangesValueUntested),
    ("weak", Message::ChangesValueWeak),
    ("moderate", Message::ChangesValueModerate),
    ("strong", Message::ChangesValueStrong),
    ("howMuch", Message::ChangesValueHowMuchDidWeDo),
    ("howWell", Message::ChangesValueHowWellDidWeDoIt),
    ("betterOff", Message::ChangesValueIsAnyoneBetterOff),
    ("up", Message::ChangesValueMoreIsBetter),
    ("down", Message::ChangesValueLessIsBetter),
    ("stay", Message::ChangesValueStayingTheSameIsSuccess),
    ("commissioner", Message::ChangesValueCommissioner),
    ("provider", Message::ChangesValueProvider),
    ("people", Message::ChangesValuePeopleWhoUseTheService),
    ("idea", Message::ChangesValueFirstThoughts),
    ("draft", Message::ChangesValueWorkingDraft),
    ("engagement", Message::ChangesValueEngagement),
    ("agreed", Message::ChangesValueAgreed),
    ("story", Message::ChangesValueStory),
    ("localData", Message::ChangesValueLocalData),
    ("research", Message::ChangesValueResearch),
    (
        "providerExperience",
        Message::ChangesValueExperienceOfPeopleWhoDoTheWork,
    ),
    ("evaluation", Message::ChangesValueEvaluation),
    ("supports", Message::ChangesValueSupportsTheChain),
    ("challenges", Message::ChangesValueChallengesTheChain),
    ("mixed", Message::ChangesValuePointsBothWays),
    ("coercion", Message::ChangesValueCoercion),
    ("educating", Message::ChangesValueEducating),
    ("informing", Message::ChangesValueInforming),
    ("consultation", Message::ChangesValueConsultation),
    ("coDesign", Message::ChangesValueCoDesign),
    ("coProduction", Message::ChangesValueCoProduction),
    ("charity", Message::ChangesValueCharity),
    ("communityGroup", Message::ChangesValueCommunityGroup),
    ("socialEnterprise", Message::ChangesValueSocialEnterprise),
    ("publicBody", Message::ChangesValuePublicBody),
    ("business", Message::ChangesValueBusiness),
    ("other", Message::ChangesValueAnotherKind),
    ("micro", Message::ChangesValueVerySmall),
    ("small", Message::ChangesValueSmall),
    ("medium", Message::ChangesValueOfMediumSize),
    ("large", Message::ChangesValueLarge),
    ("grant", Message::ChangesValueGrant),
    ("leadProvider", Message::ChangesValueLeadProvider),
    ("consortium", Message::ChangesValueConsortium),
    ("alliance", Message::ChangesValueAlliance),
    ("inHouse", Message::ChangesValueInHouse),
    ("reach", Message::ChangesValueMorePeopleFirst),
    ("depth", Message::ChangesValueMoreForEachPersonFirst),
    ("balanced", Message::ChangesValueSomeOfBoth),
    ("direct", Message::ChangesValueDirectCost),
    ("core", Message::ChangesValueCoreCost),
    ("safeguarding", Message::ChangesValueSafeguarding),
    ("equality", Message::ChangesValueEquality),
    ("data", Message::ChangesValueDataProtection),
    ("workforce", Message::ChangesValueWorkforce),
    ("socialValue", Message::ChangesValueSocialValue),
    ("full", Message::ChangesValueFullProfile),
    ("shortForm", Message::ChangesValueShortForm),
    ("council", Message::ChangesValueCouncilProfile),
    ("proposal", Message::ChangesValueProposal),
    ("easyRead", Message::ChangesValueEasyRead),
    ("en", Message::ChangesValueEnglish),
    ("en-GB", Message::ChangesValueEnglish),
    ("cy", Message::ChangesValueWelsh),
    ("cy-GB", Message::ChangesValueWelsh),
];

/// What a field is that is left out, where that is not nothing.
pub(super) const DEFAULTS: &[(&str, &str)] = &[
    ("about/status", "idea"),
    ("language", "en"),
    ("links/strength", "untested"),
    ("specification/profile", "full"),
];

/// How the value of a field is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// A text in quotation marks, or a number.
    AsItIs,
    /// One of a few.
    Choice,
    /// How far the draft has come.
    Status,
    /// A date.
    Date,
    /// Money.
    Pence,
    /// A share from 0 to 1.
    Share,
    /// A percentage.
    PerCent,
    /// A number of months.
    Months,
    /// A number in the unit of its measure.
    InUnit,
    /// An entry by its id: how a name that ends in `Id` or `Ids` is read.
    Entry,
    /// A question of the self-check by its number.
    Question,
    /// A check by its name.
    Check,
    /// A section of the specification.
    Section,
    /// A point of the effect curve.
    Effect,
    /// What a finding is about.
    Places,
    /// Yes, and no where nothing is said.
    YesOrNo,
    /// Yes or no, and neither where nothing is said.
    YesNoOrNotKnown,
    /// Nothing that people would know.
    NotSaid,
}

/// How the values of our fields are read, by the last part of where they are. A name that ends in
/// `Id` or `Ids` stands for an entry, unless it is here; other values are said as they are.
pub(super) const READINGS: &[(&str, Reading)] = &[
    ("stage", Reading::Choice),
    ("delivery", Reading::Choice),
    ("control", Reading::Choice),
    ("strength", Reading::Choice),
    ("kind", Reading::Choice),
    ("direction", Reading::Choice),
    ("suggestedBy", Reading::Choice),
    ("status", Reading::Status),
    ("stance", Reading::Choice),
    ("levelNow", Reading::Choice),
    ("levelWanted", Reading::Choice),
    ("size", Reading::Choice),
    ("model", Reading::Choice),
    ("profile", Reading::Choice),
    ("emphasis", Reading::Choice),
    ("language", Reading::Choice),
    ("pinnedStages", Reading::Choice),
    ("start", Reading::Date),
    ("reviewDate", Reading::Date),
    ("date", Reading::Date),
    ("amount", Reading::Pence),
    ("cap", Reading::Pence),
    ("payFloor", Reading::Pence),
    ("premium", Reading::Pence),
    ("administration", Reading::Pence),
    ("coreShare", Reading::Share),
    ("fundingShare", Reading::Share),
    ("resultShare", Reading::Share),
    ("inflationRate", Reading::PerCent),
    ("termMonths", Reading::Months),
    ("extensionMonths", Reading::Months),
    ("startDelayMonths", Reading::Months),
    ("value", Reading::InUnit),
    ("threshold", Reading::InUnit),
    ("question", Reading::Question),
    ("check", Reading::Check),
    ("leftOut", Reading::Section),
    ("effect", Reading::Effect),
    ("places", Reading::Places),
    ("setInYearOne", Reading::YesOrNo),
    ("consent", Reading::YesOrNo),
    ("anonymous", Reading::YesOrNo),
    ("printDismissals", Reading::YesOrNo),
    ("paid", Reading::YesNoOrNotKnown),
    ("indicatorId", Reading::NotSaid),
    ("exampleId", Reading::NotSaid),
];

/// Fields that change by themselves with every edit, or say nothing of the content.
pub(super) const NOT_TOLD: &[&str] = &["createdAt", "formatVersion", "updatedAt"];
