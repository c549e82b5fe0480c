//! The draft specification: snapshots that have been read, and what holds for every framework.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/facts.rs"]
mod facts;
#[path = "support/fields.rs"]
mod fields;
#[path = "support/shape.rs"]
mod shape;

use facts::facts;
use fields::reword;
use proptest::prelude::*;
use serde_json::Value;
use shape::{check_shape, paragraphs};
use std::collections::BTreeSet;
use std::path::Path;
use throughline::model::{Framework, Language};
use throughline::spec::{Document, SpecOptions, changed, document};
use throughline::text::{Message, Text};

const EVERY_FIELD: &str = include_str!("fixtures/every-field.json");

fn write(framework: &Framework) -> Document {
    let options = SpecOptions {
        date: Some((2026, 11, 21)),
        drawn: false,
        ..SpecOptions::default()
    };
    document(framework, &Text::new(Language::English), &options)
}

fn every_field() -> Framework {
    serde_json::from_str(EVERY_FIELD).unwrap()
}

fn example(id: &str) -> Framework {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let text = std::fs::read_to_string(folder.join(format!("{id}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Words from somebody who does not mean well, or pastes from anywhere.
fn hostile() -> Framework {
    serde_json::from_value(serde_json::json!({
        "formatVersion": 1,
        "title": "<script>alert(1)</script>\n{ $title } \u{202e}txet",
        "about": { "summary": "<b>One</b>\n\n\r\n  Two  \nhttps://example.org", "start": "soon", "termMonths": 1 },
        "nodes": [
            { "id": "a", "stage": "activity", "title": "  " },
            { "id": "b", "stage": "longTermOutcome", "title": "تشعر بالأمان 🏡 </p>", "byMonth": 4294967295u32 }
        ],
        "links": [
            { "id": "c", "from": "a", "to": "gone", "assumption": "It exists" },
            { "id": "d", "from": "gone", "to": "b", "assumption": "It existed" }
        ],
        "measures": [{ "id": "e", "nodeId": "gone", "name": "", "unit": "points | apples", "baseline": { "value": -1e300 } }],
        "criteria": [
            { "id": "f", "nodeId": "gone", "measureId": "gone", "success": { "threshold": 0.1 } },
            { "id": "g", "nodeId": "b", "byMonth": 0, "failure": { "sentence": "| a | b |\n# heading" } }
        ],
        "evidence": [{ "id": "h", "kind": "story", "title": "Mine", "url": "javascript:alert(1)" }],
        "origin": { "sources": [{ "title": "x", "url": " data:text/html,<script>" }] }
    }))
    .unwrap()
}

#[test]
fn the_examples_read_as_they_should() {
    for id in [
        "ways-to-wellness",
        "london-rough-sleepers-sib",
        "work-and-health-programme",
        "moj-womens-services-london",
        "moj-dependency-recovery",
    ] {
        insta::assert_snapshot!(id, write(&example(id)).plain_text());
    }
}

#[test]
fn a_full_an_empty_and_a_hostile_framework_read_as_they_should() {
    insta::assert_snapshot!("every-field", write(&every_field()).plain_text());
    insta::assert_snapshot!("empty", write(&Framework::new("")).plain_text());
    insta::assert_snapshot!("hostile", write(&hostile()).plain_text());
}

#[test]
fn sections_are_numbered_in_a_row_and_nothing_is_empty() {
    for framework in [every_field(), hostile(), Framework::new("")] {
        check_shape(&write(&framework));
    }
}

#[test]
fn one_of_anything_is_said_as_people_say_it() {
    let framework = serde_json::from_value(serde_json::json!({
        "formatVersion": 1,
        "title": "One",
        "nodes": [{ "id": "a", "stage": "activity", "title": "Visits" }],
        "reachDepth": { "startDelayMonths": 1, "termMonths": 1, "minimumSessions": 1 }
    }));
    let printed = write(&framework.unwrap()).plain_text();
    for sentence in [
        "It has one item and no links.",
        "The first month is lost to starting up.",
        "Sessions are offered for one month.",
        "Each person needs at least one session for this to be worth having.",
    ] {
        assert!(printed.contains(sentence), "{sentence}: {printed}");
    }
}

/// Somebody's stop inside a quotation is not followed by one of ours; a way of working together
/// that nobody describes is not named.
#[test]
fn small_things_are_said_as_an_editor_would() {
    let framework = |parts: Value| {
        let mut whole = serde_json::json!({ "formatVersion": 1, "title": "One" });
        let parts = parts.as_object().unwrap().clone();
        whole.as_object_mut().unwrap().extend(parts);
        write(&serde_json::from_value(whole).unwrap()).plain_text()
    };
    let nodes = serde_json::json!({
        "nodes": [
            { "id": "a", "stage": "activity", "title": "Visits." },
            { "id": "b", "stage": "output", "title": "People are seen." }
        ],
        "links": [{ "id": "c", "from": "a", "to": "b" }]
    });
    assert!(framework(nodes).contains("Leads to “People are seen”."));
    let other = |decisions: &str| {
        framework(serde_json::json!({
            "partnership": { "model": "other", "decisions": decisions }
        }))
    };
    let described = "in a way of their own, described below.";
    assert!(other("By consensus.").contains(described));
    assert!(!other("").contains("work together in"));
    assert!(other("").contains("Which organisations would do this together"));
    for (months, said) in [
        (12, "12 months."),
        (24, "2 years."),
        (30, "30 months."),
        (84, "7 years."),
    ] {
        let printed = framework(serde_json::json!({ "about": { "termMonths": months } }));
        assert!(printed.contains(&format!("run for {said}")), "{printed}");
    }
}

/// A status has one name: on the front, in the header and, in the middle of a sentence, in the
/// list of changes.
#[test]
fn a_status_has_one_name_everywhere() {
    use throughline::model::Status;
    let text = Text::new(Language::English);
    let mut before = Framework::new("One");
    for (status, name) in [
        (Status::Draft, Message::StatusDraft),
        (Status::Engagement, Message::StatusEngagement),
        (Status::Agreed, Message::StatusAgreed),
        (Status::Idea, Message::StatusIdea),
    ] {
        let mut after = before.clone();
        std::rc::Rc::make_mut(&mut after.about).status = status;
        let name = text.get(name);
        assert_eq!(write(&after).front.status, name);
        let changed = changed(&after, &before, &text).changes;
        let end = format!(" to {}.", name.to_lowercase());
        assert!(changed[0].text().ends_with(&end), "{changed:?}");
        before = after;
    }
}

#[test]
fn without_a_date_none_is_printed_and_nothing_has_started() {
    let framework = example("ways-to-wellness");
    let text = Text::new(Language::English);
    let printed = document(&framework, &text, &SpecOptions::default()).plain_text();
    assert!(printed.contains("This work would start in April 2015 and run for 7 years."));
    assert!(!printed.contains("Date of this draft"));
}

#[test]
fn a_long_title_is_whole_on_the_front_and_short_in_the_header() {
    let title = "é".repeat(10_000);
    let printed = write(&Framework::new(title.clone()));
    assert_eq!(printed.front.title, title);
    assert!(printed.front.running_header.chars().count() < 100);
}

#[test]
fn addresses_that_are_not_the_web_are_words() {
    let printed = write(&hostile());
    let links = paragraphs(&printed)
        .into_iter()
        .flat_map(|paragraph| paragraph.runs)
        .filter_map(|run| run.link);
    assert_eq!(links.count(), 0);
    assert!(printed.plain_text().contains("javascript:alert(1)"));
}

#[test]
fn the_full_framework_fills_every_field_of_the_format() {
    let schema: Value = serde_json::from_str(&throughline::export::schema()).unwrap();
    let (mut known, mut filled) = (BTreeSet::new(), BTreeSet::new());
    properties(&schema, &mut known);
    keys(&serde_json::from_str(EVERY_FIELD).unwrap(), &mut filled);
    let missing: Vec<_> = known.difference(&filled).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_front_names_the_authors_as_files_name_them() {
    assert_eq!(
        write(&every_field()).front.authors,
        ["Mair Evans", "Sam Okoro"]
    );
}

#[test]
fn everything_a_framework_holds_is_in_its_specification() {
    let printed = flat(&write(&every_field()).plain_text());
    let mut expected = Vec::new();
    facts(
        "",
        &serde_json::from_str(EVERY_FIELD).unwrap(),
        &mut expected,
    );
    assert!(expected.len() > 150, "{}", expected.len());
    let lost: Vec<_> = expected
        .iter()
        .filter(|fact| !printed.contains(fact.as_str()))
        .collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

/// No document shows an id: the published name of an indicator, or that there is none.
#[test]
fn indicators_are_called_by_their_published_names() {
    let library: Value =
        serde_json::from_str(include_str!("../assets/indicators/library.json")).unwrap();
    let indicators = library["indicators"].as_array().unwrap();
    let names: String = indicators
        .iter()
        .map(|it| {
            format!(
                "{}\t{}\n",
                it["id"].as_str().unwrap(),
                it["name"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(include_str!("../src/spec/indicators.tsv"), names);
    for (id, printed) in [
        (
            "ascof-1a",
            "Indicator library: Social care-related quality of life",
        ),
        ("own", "Indicator library: “own” is not in the library."),
    ] {
        let measure = serde_json::json!({ "id": "m", "name": "A", "indicatorId": id });
        let framework =
            serde_json::json!({ "formatVersion": 1, "title": "A", "measures": [measure] });
        let text = write(&serde_json::from_value(framework).unwrap()).plain_text();
        assert!(text.contains(printed), "{text}");
    }
}

/// A story whose person has not agreed is marked where it stands, and asked about.
#[test]
fn a_story_that_nobody_agreed_to_says_so_where_it_stands() {
    let mut framework = every_field();
    let mark = "nothing says that the person agreed";
    assert!(!write(&framework).plain_text().contains(mark));
    let story = framework.evidence.iter_mut().find(|it| it.consent).unwrap();
    std::rc::Rc::make_mut(story).consent = false;
    let title = story.title.clone();
    let draft = write(&framework);
    assert!(draft.plain_text().contains(mark));
    let is_asked = |text: &str| text.contains("agreed to its being used") && text.contains(&title);
    assert!(draft.questions.iter().any(|it| is_asked(&it.text)));
}

/// A file by hand may set aside a finding without its words, and one of a later version.
#[test]
fn findings_set_aside_are_said_in_words() {
    let aside = |check| serde_json::json!({ "id": check, "check": check, "reason": "So it is." });
    let framework = serde_json::json!({ "formatVersion": 1, "title": "A", "review": {
        "printDismissals": true, "dismissals": [aside("who-was-not-heard"), aside("of-later")]
    } });
    let text = write(&serde_json::from_value(framework).unwrap()).plain_text();
    for words in [
        "- Groups that took part, with nothing said of who was not heard.",
        "- A check that this version does not have: “of-later”",
    ] {
        assert!(text.contains(words), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever people write, every line of it is printed and the shape holds.
    #[test]
    fn any_words_can_be_printed(words in "[^\u{0}-\u{8}]{1,40}") {
        let mut value: Value = serde_json::from_str(EVERY_FIELD).unwrap();
        reword(&mut value, &words);
        let printed = write(&serde_json::from_value(value).unwrap());
        check_shape(&printed);
        let text = printed.plain_text();
        for line in words.lines().map(str::trim) {
            prop_assert!(text.contains(line), "{line:?}");
        }
    }
}

fn properties(schema: &Value, out: &mut BTreeSet<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(names)) = fields.get("properties") {
                out.extend(names.keys().cloned());
            }
            fields.values().for_each(|value| properties(value, out));
        }
        Value::Array(items) => items.iter().for_each(|item| properties(item, out)),
        _ => {}
    }
}

fn keys(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            out.extend(fields.keys().cloned());
            fields.values().for_each(|value| keys(value, out));
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, out)),
        _ => {}
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
