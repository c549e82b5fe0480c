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
];

/// Fields whose values are one of a few, by the last part of where they are.
pub(super) const CHOICES: &[&str] = &[
    "stage",
    "delivery",
    "control",
    "strength",
    "kind",
    "direction",
    "suggestedBy",
    "status",
    "stance",
    "levelNow",
    "levelWanted",
    "size",
    "model",
    "emphasis",
    "language",
    "pinnedStages",
];

/// Fields in pence, by the last part of where they are.
pub(super) const PENCE: &[&str] = &["amount", "cap", "payFloor", "premium", "administration"];

/// Fields that change by themselves with every edit, or say nothing of the content.
pub(super) const NOT_TOLD: &[&str] = &["createdAt", "formatVersion", "updatedAt"];
