//! Single differences: where, the value there in the later version (`null` where it is gone), and
//! what is said of it.

/// Values, by where they are, what they become and what is said.
pub const VALUES: &[(&str, &str, &str)] = &[
    (
        "/about/start",
        r#""2027-06""#,
        "Start date changed from 1 April 2027 to June 2027.",
    ),
    (
        "/about/start",
        r#""next spring""#,
        "Start date changed from 1 April 2027 to “next spring”.",
    ),
    (
        "/about/termMonths",
        "1",
        "Length of the work changed from 36 months to 1 month.",
    ),
    (
        "/money/payment/coreShare",
        "0.8",
        "Share paid whatever the results changed from 85% to 80%.",
    ),
    (
        "/money/inflationRate",
        "3",
        "Assumed yearly rise in prices changed from 3.2% to 3%.",
    ),
    (
        "/money/payment/premium",
        "950050",
        "Premium for risk changed from £9,000 to £9,500.50.",
    ),
    (
        "/money/scenarios/0/resultShare",
        "0.625",
        "Share of the results in “A lean year” changed from 65% to 62.5%.",
    ),
    (
        "/measures/1/baseline/value",
        "8",
        "Baseline of “Days until the first meeting” changed from 9 days to 8 days.",
    ),
    (
        "/criteria/0/failure/threshold",
        "40",
        "Failure threshold of “Feels safe at home” changed from 45% to 40%.",
    ),
    (
        "/pinnedStages",
        r#"["activity"]"#,
        "Stages whose order people chose changed from activities and long-term outcomes to activities.",
    ),
    (
        "/measures/0/suggestedBy",
        r#"["people"]"#,
        "Who asked for “People who feel safe at home” changed from the commissioner, the provider and people who use the service to people who use the service.",
    ),
    (
        "/reachDepth/effect",
        r#"[{ "sessions": 1, "share": 0.2 }]"#,
        "Effect of sessions changed from 15% after 6 sessions and 60% after 24 sessions to 20% after one session.",
    ),
    (
        "/money/payment/rules/0/criterionId",
        r#""criterion-2""#,
        "What “A person keeps a home for a year” depends on changed from the criterion of “Feels safe at home” to the criterion of “Trusted key worker”.",
    ),
    (
        "/measures/0/indicatorId",
        r#""another""#,
        "Library indicator of “People who feel safe at home” changed.",
    ),
    (
        // Nothing but the space between words.
        "/need/statement",
        r#""Forty  people slept rough last winter, most of them more than once.""#,
        "Statement of need changed.",
    ),
];

/// The same of what is yes or no.
pub const YES_OR_NO: &[(&str, &str, &str)] = &[
    (
        "/evidence/0/consent",
        "null",
        "Consent to “The first winter indoors” changed from yes to no.",
    ),
    (
        "/evidence/1/anonymous",
        "true",
        "Anonymity of “Keeping one worker” changed from no to yes.",
    ),
    (
        "/review/printDismissals",
        "null",
        "Printing of findings set aside changed from yes to no.",
    ),
    (
        "/measures/0/baseline/setInYearOne",
        "false",
        "Setting the baseline of “People who feel safe at home” in year one changed from yes to no.",
    ),
    // Whether people are paid may also not be known.
    (
        "/involvement/1/paid",
        "null",
        "Pay for “Night shelter staff” for taking part changed from no to not known.",
    ),
];

/// The same of what has no name of its own.
pub const NAMELESS: &[(&str, &str, &str)] = &[
    (
        "/specification/leftOut",
        r#"["risks", "money"]"#,
        "Left out of the specification now: “Risk and what happens if outcomes are not met” and “Money and payment”.\nNo longer left out of the specification: “Files for other programs”.",
    ),
    (
        "/specification/additions",
        r#"[{ "section": "serviceModel", "text": "People come through any door." }]"#,
        "Words added to “Service model and interdependence” changed from “People come through any door. Nobody waits longer than a week” to “People come through any door”.\nWords added to “Workforce and fair work” were “Every worker has supervision each month”. None are given now.",
    ),
    (
        "/reflection/answers/0/score",
        "5",
        "Score of the self-check answer to “Can targets change with learning?” changed from 4 to 5.",
    ),
    (
        "/reflection/answers/1",
        "null",
        "Removed: the self-check answer to “Question 99”.",
    ),
    (
        "/review/dismissals/1",
        "null",
        "Removed: the finding set aside “who was not heard”.",
    ),
    (
        "/review/dismissals/0",
        "null",
        "Removed: the finding set aside “Everything rests on one step”.",
    ),
    (
        "/nodes/1/title",
        "null",
        "The item “Trusted key worker” has no name now.",
    ),
    (
        "/links/0/to",
        r#""o1""#,
        "Instead of the link from “Four key workers” to “Trusted key worker” there is now the link from “Four key workers” to “Weekly meetings held”.",
    ),
    (
        "/id",
        r#""another""#,
        "These are two different frameworks, or one is a copy of the other.",
    ),
    (
        "/dismissalsBeforeRepair",
        r#"[{ "id": "x" }]"#,
        "What was put aside when the file was repaired changed.",
    ),
    (
        "/shapeOfThings",
        r#""Round""#,
        "The unknown part “shape of things” changed from “A field from a later version” to “Round”.",
    ),
    (
        "/risks/0/lastSeen",
        r#"{ "a": 1 }"#,
        "The unknown part “last seen” of “Workers leave” is given now. It was empty.",
    ),
];
