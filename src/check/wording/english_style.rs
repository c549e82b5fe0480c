//! English words that say too little, too much or too little plainly, for the rules of wording.
//! The rules are beside this file; a line here is a word, never a decision.

use super::statement::Table;

#[rustfmt::skip]
pub(super) const CHANGE_WORDS: Table = &[
    "better", "enhance", "enhanced", "enhances", "enhancing", "good", "greater", "high",
    "higher", "improve", "improved", "improvement", "improvement in", "improvements",
    "improves", "improving", "increase", "increased", "increases", "increasing", "more",
    "positive", "promoted", "raised", "strengthened", "stronger",
];

#[rustfmt::skip]
pub(super) const VAGUE_NOUNS: Table = &[
    "aspirations", "awareness", "capacity", "cohesion", "confidence", "empowerment",
    "engagement", "health", "inclusion", "independence", "life", "lives", "mental health",
    "outcome", "outcomes", "physical health", "resilience", "self confidence",
    "self esteem", "situation", "well being", "wellbeing",
];

#[rustfmt::skip]
pub(super) const VAGUE_COMPOUNDS: Table = &[
    "advice", "advocacy", "assessment", "assessments", "care", "checks", "condition",
    "conditions", "costs", "crisis", "inequalities", "insurance", "literacy", "needs",
    "nurse", "problem", "problems", "provision", "sentence", "service", "services",
    "skills", "staff", "support", "team", "teams", "treatment", "visitor", "visitors",
    "workers",
];

#[rustfmt::skip]
pub(super) const VAGUE: Table = &[
    "active citizens", "best possible outcomes", "better communities", "difference to",
    "empowered", "flourish", "flourishes", "flourishing", "fulfilling lives", "full potential",
    "happier communities", "healthier communities", "life chances", "live well",
    "lives are transformed", "make a difference", "makes a difference", "making a difference",
    "positive change", "positive changes", "positive outcomes", "quality of life",
    "reach their potential", "resilient communities", "safer communities", "social capital",
    "strong communities", "stronger communities", "their potential", "thrive", "thrives",
    "thriving", "transformed lives", "vibrant communities",
];

#[rustfmt::skip]
pub(super) const LABELS: Table = &[
    "beneficiaries", "clients", "customers", "end users", "hard to reach groups",
    "hard to reach people", "patients and service users", "recipients", "service user's",
    "service users", "target groups", "the vulnerable", "users of services",
    "users of the service", "vulnerable adults", "vulnerable groups", "vulnerable people",
];

#[rustfmt::skip]
pub(super) const LABEL_OF_ONE: Table = &[
    "beneficiary", "client", "customer", "end user", "service user",
];

#[rustfmt::skip]
pub(super) const ABSOLUTES: Table = &[
    "100 per cent", "100%", "absolutely", "all", "always", "anyone", "completely",
    "eliminated", "ended", "entirely", "eradicated", "every", "everybody", "everyone",
    "never", "no child", "no children", "no one", "no young person", "nobody", "none",
    "without exception", "zero",
];

#[rustfmt::skip]
pub(super) const ABSOLUTE_EXCEPTIONS: Table = &[
    "above all", "after all", "all ages", "all day", "all in all", "all in one",
    "all night", "all of the time", "all round", "all sorts", "all stages", "all the time",
    "all walks of life", "all year", "almost all", "almost every", "almost everyone",
    "anyone they", "anyone who", "at all", "every day", "every evening", "every few",
    "every month", "every morning", "every night", "every now and", "every other",
    "every quarter", "every six", "every summer", "every term", "every three", "every time",
    "every two", "every week", "every weekend", "every winter", "every year", "find no one",
    "first of all", "from all", "has no one", "has nobody", "have no one", "have nobody",
    "know no one", "know nobody", "nearly all", "nearly every", "nearly everyone",
    "not all", "not every", "not everyone", "once and for all", "or none", "with no one",
    "with nobody",
];

#[rustfmt::skip]
pub(super) const JARGON: Table = &[
    "activated", "actors", "admission avoidance", "agencies", "agile", "asb", "asset based",
    "buy in", "camhs", "capacity building", "caseload", "caseloads", "client centred",
    "co designed", "co located", "co produced", "co production", "commissioned",
    "community assets", "cross cutting", "deep dive", "delayed transfers", "demand management",
    "demand on", "early help offer", "ecosystem", "ehcp", "embedded", "escalation",
    "evidence based", "footfall", "going forward", "hard to reach", "holistic", "holistically",
    "icb", "impactful", "innovative", "integrated", "inter agency", "interagency", "joined up",
    "key stakeholders", "kpi", "kpis", "leverage", "levers", "market shaping", "mdt",
    "multi agency", "multi disciplinary", "needs led", "neet", "neets", "non elective",
    "operationalise", "outcomes focused", "paradigm", "partnership working", "pathway",
    "pathways", "person centred", "place based", "population health management",
    "presenting needs", "proactive", "referral pathways", "robust", "scalable", "seamless",
    "seldom heard", "service delivery", "service offer", "siloed", "silos", "stakeholder",
    "stakeholders", "statutory", "step down", "step up", "strategic", "strengths based",
    "synergies", "synergy", "system leadership", "system wide", "throughput", "transformation",
    "transformational", "trauma informed", "upskill", "upskilled", "upskilling", "upstream",
    "value add", "vcs", "vcse", "whole family", "whole system", "workforce development",
    "wrap around", "wraparound",
];
