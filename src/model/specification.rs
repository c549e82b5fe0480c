//! How the draft specification of a framework is written: its profile, its version, the sections
//! that are left out and what people added to them. What it says belongs in `spec`.

use super::{List, Other};
use serde::Serialize;

/// How the draft specification is written.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Specification {
    /// What it is for: which headings it has, and in which order.
    #[serde(skip_serializing_if = "super::framework::is_default")]
    pub profile: Profile,
    /// Which version of the draft this is, as people call it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// The number or name by which the commissioner files it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// The sections that are not printed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<SectionName>,
    /// What people added to sections in their own words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub additions: List<Addition>,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// Words that people added to a section.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase", default)]
pub struct Addition {
    /// The section they stand in.
    pub section: SectionName,
    /// The words, a paragraph on each line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Fields this version does not know, kept as they were.
    #[serde(flatten)]
    pub other: Other,
}

/// What a specification is for. A profile changes headings and their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Profile {
    /// Everything, under eighteen headings.
    #[default]
    Full,
    /// Service, population, aims and outcomes, description and location.
    ShortForm,
    /// A council's service specification with its performance schedule.
    Council,
    /// The answer of an alliance of charities and community groups.
    Proposal,
    /// Short sentences, one idea a line.
    EasyRead,
}

/// A section of a specification, whatever heading a profile gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum SectionName {
    /// The change wanted, for whom and by when.
    #[default]
    Purpose,
    /// What is happening now, and to whom.
    Need,
    /// Stories, data and research.
    Evidence,
    /// The people it is for.
    Who,
    /// What leads to what.
    Chain,
    /// What success and failure would be.
    Criteria,
    /// How many people, against how much for each.
    ReachDepth,
    /// What is fixed, and what is open to the provider.
    Requirements,
    /// What is done, and what it rests on.
    ServiceModel,
    /// Who took part.
    Coproduction,
    /// The organisations.
    Partnership,
    /// The people who do the work.
    Workforce,
    /// Safety, equality and data protection.
    Quality,
    /// What is counted.
    Measures,
    /// What it costs and how it is paid for.
    Money,
    /// What could go wrong.
    Risks,
    /// When it starts and how long it runs.
    Term,
    /// What else it is good for.
    SocialValue,
    /// How people learn from it, and change it.
    Learning,
    /// What the words mean.
    Glossary,
    /// What each measure counts, and where it comes from.
    DataDictionary,
    /// The files that hold the same for other programs.
    ExchangeFiles,
    /// Where the draft comes from.
    Origin,
    /// Questions of the review that were set aside.
    Review,
    /// What changed since an earlier version.
    Changes,
}

impl Profile {
    /// All profiles, in the order they are offered.
    pub const ALL: [Profile; 5] = [
        Profile::Full,
        Profile::ShortForm,
        Profile::Council,
        Profile::Proposal,
        Profile::EasyRead,
    ];

    /// Its name in files.
    pub fn id(self) -> &'static str {
        match self {
            Profile::Full => "full",
            Profile::ShortForm => "shortForm",
            Profile::Council => "council",
            Profile::Proposal => "proposal",
            Profile::EasyRead => "easyRead",
        }
    }
}

impl SectionName {
    /// All sections, in the order of the full profile.
    pub const ALL: [SectionName; 25] = [
        SectionName::Purpose,
        SectionName::Need,
        SectionName::Evidence,
        SectionName::Who,
        SectionName::Chain,
        SectionName::Criteria,
        SectionName::ReachDepth,
        SectionName::Requirements,
        SectionName::ServiceModel,
        SectionName::Coproduction,
        SectionName::Partnership,
        SectionName::Workforce,
        SectionName::Quality,
        SectionName::Measures,
        SectionName::Money,
        SectionName::Risks,
        SectionName::Term,
        SectionName::SocialValue,
        SectionName::Learning,
        SectionName::Glossary,
        SectionName::DataDictionary,
        SectionName::ExchangeFiles,
        SectionName::Origin,
        SectionName::Review,
        SectionName::Changes,
    ];

    /// Its name in files, and in the ids of a page.
    pub fn id(self) -> &'static str {
        match self {
            SectionName::Purpose => "purpose",
            SectionName::Need => "need",
            SectionName::Evidence => "evidence",
            SectionName::Who => "who",
            SectionName::Chain => "chain",
            SectionName::Criteria => "criteria",
            SectionName::ReachDepth => "reachDepth",
            SectionName::Requirements => "requirements",
            SectionName::ServiceModel => "serviceModel",
            SectionName::Coproduction => "coproduction",
            SectionName::Partnership => "partnership",
            SectionName::Workforce => "workforce",
            SectionName::Quality => "quality",
            SectionName::Measures => "measures",
            SectionName::Money => "money",
            SectionName::Risks => "risks",
            SectionName::Term => "term",
            SectionName::SocialValue => "socialValue",
            SectionName::Learning => "learning",
            SectionName::Glossary => "glossary",
            SectionName::DataDictionary => "dataDictionary",
            SectionName::ExchangeFiles => "exchangeFiles",
            SectionName::Origin => "origin",
            SectionName::Review => "review",
            SectionName::Changes => "changes",
        }
    }
}

impl Specification {
    /// Whether a section is printed.
    pub fn prints(&self, section: SectionName) -> bool {
        !self.left_out.contains(&section)
    }

    /// What people added to a section, in the order of the file.
    pub fn additions_to(&self, section: SectionName) -> impl Iterator<Item = &str> {
        let additions = self.additions.iter();
        let here = additions.filter(move |addition| addition.section == section);
        here.map(|addition| addition.text.as_str())
    }
}
