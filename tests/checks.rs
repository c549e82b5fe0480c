//! The checks as a whole: what they find in the real frameworks, that they stand anything, that
//! a fix settles what it is for, and that the page of them is what the program uses.
#![allow(clippy::unwrap_used)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use std::collections::HashSet;
use std::rc::Rc;
use std::{env, fs};
use throughline::check::{CHECKS, Check, Family, Finding, PlaceKind, Severity, findings};
use throughline::edit::apply;
use throughline::model::*;
use throughline::text::{CHECKS as WORDS, Text};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const OPENING: &str = "\
# What the checks look for

Each finding points to what it is about, and where that is honest offers a change that settles it,
which can be undone. *To fix* would mislead whoever relies on the draft; *to consider* may be right
as it is; *well done* is said too. A source is given where the reason is a published fact; the
other reasons are our own view.

`throughline check FILE --format json` prints an array. Each finding has `check` (the names below),
`family`, `severity` (`fix`, `consider`, `good`), `message`, and `places`: what it is about, the
most telling first. A place has a `kind` (`part`, `node`, `link`, `measure`, `criterion`, `evidence`,
`involvement`, `paymentRule`), an `id`, which of a part is the name of its field in the file, and a
`field`, or null. The exit status is 0 if there is nothing to fix, 1 if something is to be fixed or
the file had to be repaired, and 2 if it cannot be read. A finding that was set aside in the review
has the reason as `dismissed`, which is null of all others, and does not change the exit status.

The rules of wording are written for English; other languages are not judged until somebody gives
their words. They are held against statements with the verdicts of a reader
(`tests/fixtures/check/wording.tsv`). Read them as questions: they miss much, and now and then a
good outcome looks like something else.

This page is made from the table that the program itself uses. Refresh it with
`UPDATE_DOCS=1 cargo test --test checks`.
";

fn words() -> Text {
    Text::new(Language::English).with(&WORDS)
}

fn page() -> String {
    let mut page = OPENING.to_owned();
    for family in Family::ALL {
        page += &format!("\n## {}\n\n", words().get(family.name()));
        page += "| Check | What it looks for | Why it matters | Severity |\n|---|---|---|---|\n";
        let checks = CHECKS.iter().filter(|check| check.family == family);
        page.extend(checks.map(row));
    }
    page
}

fn row(check: &Check) -> String {
    let said = |message| words().get(message);
    let source = check.source.map(|source| format!(" ({})", said(source)));
    let why = said(check.why) + &source.unwrap_or_default();
    let cells = [said(check.looks_for), why, said(check.severity.name())];
    format!("| `{}` | {} |\n", check.id, cells.join(" | "))
}

#[test]
fn the_committed_page_is_the_table() {
    let file = format!("{ROOT}/docs/checks.md");
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&file, page()).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed.replace("\r\n", "\n") == page(),
        "docs/checks.md is stale. Refresh it with: UPDATE_DOCS=1 cargo test --test checks"
    );
}

#[test]
fn there_are_enough_checks_of_every_family_and_none_is_there_twice() {
    assert!(CHECKS.len() >= 30, "{}", CHECKS.len());
    let ids: HashSet<_> = CHECKS.iter().map(|check| check.id).collect();
    assert_eq!(ids.len(), CHECKS.len());
    for family in Family::ALL {
        let of_family = CHECKS.iter().filter(|check| check.family == family);
        let severities: HashSet<_> = of_family.map(|check| check.severity.id()).collect();
        assert!(severities.contains("good"), "{family:?}: {severities:?}");
    }
}

fn example(name: &str) -> Framework {
    let file = format!("{ROOT}/assets/examples/{name}.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

fn written(found: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let fix = finding.fix.as_ref().map(|fix| words().say(&fix.label));
        let fix = fix.map(|label| format!("\n    [{label}]"));
        let (severity, check) = (finding.severity.id(), finding.check.id);
        let message = words().say(&finding.message);
        format!("{severity} {check}: {message}{}\n", fix.unwrap_or_default())
    };
    found.iter().map(line).collect()
}

#[test]
fn the_real_frameworks_get_findings_that_make_sense() {
    for name in [
        "london-rough-sleepers-sib",
        "moj-dependency-recovery",
        "moj-womens-services-london",
        "ways-to-wellness",
        "work-and-health-programme",
    ] {
        insta::assert_snapshot!(name, written(&findings(&example(name))));
    }
}

#[test]
fn what_has_hardly_begun_gets_few_findings() {
    let mut framework = Framework::new("New");
    assert_eq!(findings(&framework).len(), 1);
    let node = |id: &str, stage, title: &str| Node {
        id: id.into(),
        stage,
        title: title.to_owned(),
        ..Node::default()
    };
    framework.nodes = vec![
        node(
            "l",
            Stage::LongTermOutcome,
            "People live at home for longer",
        )
        .into(),
        node("a", Stage::Activity, "Home visits").into(),
    ];
    let found = findings(&framework);
    assert!(found.len() <= 3, "{}", written(&found));
}

/// Places that are there, and words that leave no argument open.
fn is_sound(framework: &Framework, finding: &Finding) -> bool {
    let is_there = |kind, id: &Id| match kind {
        PlaceKind::Part => true,
        PlaceKind::Node => framework.node(id).is_some(),
        PlaceKind::Link => framework.links.iter().any(|it| it.id == *id),
        PlaceKind::Measure => framework.measure(id).is_some(),
        PlaceKind::Criterion => framework.criterion(id).is_some(),
        PlaceKind::Evidence => framework.evidence.iter().any(|it| it.id == *id),
        PlaceKind::Involvement => framework.involvement.iter().any(|it| it.id == *id),
        PlaceKind::PaymentRule => {
            let mut rules = framework.money.payment.rules.iter();
            rules.any(|it| it.id == *id)
        }
    };
    let mut places = finding.places.iter();
    !finding.places.is_empty() && places.all(|place| is_there(place.kind, &place.id))
}

/// Settles findings one after the other, each fix beside the others: whatever was done before.
fn fixes_settle(framework: &Rc<Framework>) {
    for finding in findings(framework) {
        assert!(is_sound(framework, &finding), "{finding:?}");
        let Some(fix) = &finding.fix else { continue };
        let after = apply(framework, &fix.edit);
        assert!(!Rc::ptr_eq(&after, framework), "{:?}", fix.edit);
        assert_eq!(violations(&after), []);
        let left = findings(&after);
        assert!(!left.iter().any(|it| it.is_same(&finding)), "{finding:?}");
    }
}

#[test]
fn fixes_of_the_real_frameworks_settle_their_findings() {
    for name in ["moj-dependency-recovery", "ways-to-wellness"] {
        fixes_settle(&Rc::new(example(name)));
    }
}

/// Titles that the rules of wording fire on, so that random frameworks have some.
const TITLES: &[&str] = &[
    "Service users feel safe",
    "a client of the Clients' club",
    "SERVICE USER—service users",
    "Provide advice",
    "Number of sessions",
    "Improved wellbeing",
    "İ service users İ",
    "",
];

fn random(seed: u64) -> Rc<Framework> {
    let mut framework = support::framework(seed, 6);
    let mut chance = support::chance::Chance::new(seed, 6);
    for node in &mut framework.nodes {
        if chance.yes() {
            Rc::make_mut(node).title = chance.pick(TITLES).to_owned();
        }
    }
    framework.language = Language::English;
    Rc::new(framework)
}

proptest! {
    #[test]
    fn a_fix_settles_its_finding_and_breaks_nothing(seed: u64) {
        fixes_settle(&random(seed));
    }

    #[test]
    fn findings_come_in_order_and_are_the_same_each_time(seed: u64) {
        let framework = random(seed);
        let found = findings(&framework);
        prop_assert!(found.is_sorted_by_key(|finding| finding.severity));
        prop_assert_eq!(&found, &findings(&framework));
        for finding in &found {
            prop_assert!(!words().say(&finding.message).is_empty());
        }
        prop_assert!(Severity::ALL.is_sorted());
    }
}
