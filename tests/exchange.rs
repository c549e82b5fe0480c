//! Opening files in the standards of others: real ones with a report, our own with nothing lost
//! that they can hold, and mangled ones without a panic.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use serde_json::Value;
use std::rc::Rc;
use support::holds;
use throughline::export::{cids, ocds};
use throughline::import::{Imported, import};
use throughline::model::*;
use throughline::text::Text;

const KNOWLEDGE: &str = include_str!("standards/cids/knowledge_graph.jsonld");
const TEST_DATA: &str = include_str!("standards/cids/TestData.jsonld");
const EVERY_FIELD: &str = include_str!("fixtures/every-field.json");

fn text() -> Text {
    Text::new(Language::English)
}

fn opened(bytes: &[u8]) -> Imported {
    let imported = import(bytes).unwrap_or_else(|why| panic!("{}", text().say(&why.phrase)));
    holds(&imported);
    imported
}

fn told(imported: &Imported) -> String {
    let said = imported.repairs.iter().map(|phrase| text().say(phrase));
    said.collect::<Vec<_>>().join("\n")
}

/// The full framework and the five real ones, as they are when opened.
fn frameworks() -> Vec<Framework> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let files = std::fs::read_dir(folder).unwrap();
    let files = files.map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let all = files.chain([EVERY_FIELD.as_bytes().to_vec()]);
    // The list of the examples stands beside them.
    let all = all.filter(|bytes| String::from_utf8_lossy(bytes).contains("formatVersion"));
    all.map(|bytes| opened(&bytes).framework).collect()
}

#[test]
fn published_samples_open_with_a_report() {
    let real = opened(KNOWLEDGE.as_bytes());
    assert_eq!(real.framework.outcomes().count(), 19);
    assert_eq!(real.framework.measures.len(), 16);
    let reports = real.framework.measures.iter();
    let reports = reports.filter_map(|it| it.other.get("cidsReports")?.as_array());
    assert_eq!(reports.map(Vec::len).sum::<usize>(), 16);
    insta::assert_snapshot!("knowledge_graph", told(&real));
    let placeholder = opened(TEST_DATA.as_bytes());
    assert_eq!(placeholder.framework.outcomes().count(), 9);
    insta::assert_snapshot!("test_data", told(&placeholder));
}

/// What a CIDS file of ours holds of a framework: all but stories.
fn held_by_cids(framework: &Framework) -> Framework {
    let mut held = framework.clone();
    let is_story = |piece: &&Rc<Evidence>| piece.kind == Some(EvidenceKind::Story);
    let stories = framework.evidence.iter().filter(is_story);
    let stories: Vec<Id> = stories.map(|piece| piece.id.clone()).collect();
    held.evidence.retain(|piece| !stories.contains(&piece.id));
    for link in &mut held.links {
        let ids = &mut Rc::make_mut(link).evidence_ids;
        ids.retain(|id| !stories.contains(id));
    }
    for decision in &mut held.decisions {
        let ids = &mut Rc::make_mut(decision).evidence_ids;
        ids.retain(|id| !stories.contains(id));
    }
    let review = Rc::make_mut(&mut held.review);
    let of_stories = |dismissal: &Dismissal| {
        let mut places = dismissal.places.iter();
        places.any(|place| stories.contains(&place.id))
    };
    review.dismissals.retain(|dismissal| !of_stories(dismissal));
    for criterion in &mut held.criteria {
        let of: Vec<_> = framework.measures_of(&criterion.node_id).collect();
        if let (None, [only]) = (&criterion.measure_id, &of[..]) {
            Rc::make_mut(criterion).measure_id = Some(only.id.clone());
        }
    }
    sorted(held)
}

/// The links in the order of their ends: that of a file is another.
fn sorted(mut framework: Framework) -> Framework {
    let ends = |link: &Rc<Link>| (link.from.clone(), link.to.clone());
    framework.links.sort_by_key(ends);
    framework
}

#[test]
fn our_own_cids_opens_with_nothing_lost_but_stories() {
    for framework in frameworks() {
        let read = opened(&cids(&framework, &text())).framework;
        let held = held_by_cids(&framework);
        assert_eq!(sorted(read), held, "{}", framework.title);
    }
}

#[test]
fn risks_and_inputs_of_others_are_read() {
    let file = serde_json::json!({ "@context": "", "@graph": [
        { "@id": "o", "@type": "cids:Outcome", "hasName": "Feels safe" },
        {
            "@id": "m", "@type": "cids:FinancialInput", "hasName": "A grant",
            "hasIndicator": ["i"], "cids:hasPlannedAmount": "1000",
        },
        { "@id": "i", "@type": "cids:Indicator", "hasName": "Pounds" },
        {
            "@id": "r", "@type": "cids:ExternalRisk", "hasIdentifier": "External Risk",
            "hasDescription": "Rents rise.", "cids:hasLikelihood": "likely", "forOutcome": "o",
            "throughline:kept": { "title": "Only ours may say this" },
        },
    ] });
    let read = opened(file.to_string().as_bytes());
    let risk = &read.framework.risks[0];
    assert_eq!(
        (&*risk.title, &*risk.detail),
        ("External Risk", "Rents rise.")
    );
    assert_eq!(risk.likelihood, "likely");
    assert_eq!(risk.other["cids"]["forOutcome"], "o");
    assert!(told(&read).contains("Read: 1 risk."));
    let input = read.framework.nodes.iter().find(|it| it.title == "A grant");
    let input = input.unwrap();
    assert_eq!(input.stage, Stage::Input);
    assert_eq!(input.other["cids"]["cids:hasPlannedAmount"], "1000");
    assert_eq!(read.framework.measures[0].node_id, input.id);
}

/// Another program may write what was kept at length, and may change what is in its terms.
#[test]
fn terms_go_before_what_was_kept() {
    let framework = opened(EVERY_FIELD.as_bytes()).framework;
    let mut file: Value = serde_json::from_slice(&cids(&framework, &text())).unwrap();
    for thing in file["@graph"].as_array_mut().unwrap() {
        if thing["@type"] == "cids:ImpactPathway" {
            let kept = thing["throughline:kept"].take();
            thing["throughline:kept"] = serde_json::json!({ "@type": "@json", "@value": kept });
            thing["hasName"] = "A new title".into();
        }
    }
    let read = opened(file.to_string().as_bytes()).framework;
    assert_eq!(read.title, "A new title");
    assert_eq!(read.money, framework.money);
}

#[test]
fn our_own_ocds_opens_with_nothing_lost() {
    for framework in frameworks() {
        let read = opened(&ocds(&framework, &text(), (2026, 11, 21)));
        assert_eq!(read.framework, framework);
        assert_eq!(read.repairs.len(), 1);
    }
}

/// An export of ours whose attachment was taken off, as other programs may do.
fn bare_ocds(framework: &Framework) -> Vec<u8> {
    let mut package: Value =
        serde_json::from_slice(&ocds(framework, &text(), (2026, 11, 21))).unwrap();
    package["releases"][0]["tender"]["documents"] = Value::Null;
    package.to_string().into_bytes()
}

#[test]
fn targets_of_ocds_become_measures_and_criteria() {
    let framework = opened(EVERY_FIELD.as_bytes()).framework;
    let read = opened(&bare_ocds(&framework));
    let safe = read.framework.measures.iter();
    let safe = safe
        .clone()
        .find(|it| it.name == "People who feel safe at home")
        .unwrap();
    assert_eq!(safe.baseline.value, Some(Number(42.5)));
    assert_eq!(safe.unit, "percent");
    let stage = read.framework.node(&safe.node_id).unwrap().stage;
    assert_eq!(stage, Stage::LongTermOutcome);
    let criterion = read.framework.criteria_of(&safe.node_id).next().unwrap();
    let original = framework.criterion(&"criterion-1".into()).unwrap();
    assert_eq!(criterion.success.threshold, original.success.threshold);
    assert_eq!(criterion.failure.sentence, original.failure.sentence);
    assert_eq!(criterion.measure_id.as_ref(), Some(&safe.id));
    insta::assert_snapshot!("ocds_without_attachment", told(&read));
}

#[test]
fn the_last_release_with_targets_is_read() {
    let target = |id: &str, number: f64| {
        serde_json::json!({
            "id": id, "title": id, "observations": [{ "id": "1", "measure": number }],
        })
    };
    let package = serde_json::json!({ "releases": [
        { "ocid": "x", "tender": { "title": "Old", "targets": [target("a", 1.0)] } },
        {
            "ocid": "x",
            "buyer": { "name": "A council" },
            "parties": [{ "id": "p", "name": "A charity", "roles": ["supplier"] }],
            "tender": { "title": "New", "targets": [target("b", 2.0)], "lots": [] },
            "planning": { "forecasts": [target("c", 3.0)] },
            "contracts": [{ "id": "1", "agreedMetrics": [target("b", 9.0), target("d", 4.0)] }],
        },
        { "ocid": "x", "awards": [] },
    ] });
    let read = opened(package.to_string().as_bytes());
    let framework = &read.framework;
    assert_eq!(framework.title, "New");
    assert_eq!(framework.about.commissioner, "A council");
    assert_eq!(framework.partners[0].name, "A charity");
    let names: Vec<&str> = framework
        .measures
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(names, ["b", "d", "c"]);
    // A forecast is nothing to be judged by.
    let numbers = framework.criteria.iter().map(|it| it.success.threshold);
    assert_eq!(
        numbers.collect::<Vec<_>>(),
        [Some(Number(2.0)), Some(Number(4.0))]
    );
    insta::assert_snapshot!("ocds_of_others", told(&read));
}

/// A file with something done to it, at any place.
fn mangled() -> impl Strategy<Value = Vec<u8>> {
    let full = || opened(EVERY_FIELD.as_bytes()).framework;
    let whole = prop::sample::select(vec![
        KNOWLEDGE.as_bytes().to_vec(),
        TEST_DATA.as_bytes().to_vec(),
        cids(&full(), &text()),
        bare_ocds(&full()),
        ocds(&full(), &text(), (2026, 11, 21)),
    ]);
    let change = (any::<prop::sample::Index>(), 0..WRONG.len());
    (whole, prop::collection::vec(change, 1..8)).prop_map(|(bytes, changes)| {
        let mut document: Value = serde_json::from_slice(&bytes).unwrap();
        for (place, wrong) in changes {
            let count = each(&mut document, &mut |_| {});
            let mut left = place.index(count);
            each(&mut document, &mut |value| {
                if left == 0 {
                    *value = serde_json::from_str(WRONG[wrong]).unwrap();
                }
                left = left.wrapping_sub(1);
            });
        }
        document.to_string().into_bytes()
    })
}

const WRONG: [&str; 9] = [
    "null",
    "true",
    "-1.5",
    "1e300",
    "\"\"",
    "\"%é%zz#/:\"",
    "[]",
    "[[{\"@id\": 3}]]",
    r#"{"@id": "x", "@type": ["cids:Outcome", 1], "canProduce": {"@id": "x"}}"#,
];

/// Shows every value within a value, and counts them.
fn each(value: &mut Value, look: &mut dyn FnMut(&mut Value)) -> usize {
    let within = match value {
        Value::Array(list) => list.iter_mut().map(|it| each(it, look)).sum(),
        Value::Object(fields) => fields.values_mut().map(|it| each(it, look)).sum(),
        _ => 0,
    };
    look(value);
    within + 1
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn nothing_mangled_makes_it_fail(bytes in mangled()) {
        if let Ok(imported) = import(&bytes) {
            holds(&imported);
        }
    }

    #[test]
    fn any_framework_opens_again(framework in support::frameworks()) {
        let read = import(&ocds(&framework, &text(), (2026, 11, 21)));
        prop_assert!(read.is_ok());
        let read = import(&cids(&framework, &text()));
        prop_assert!(read.is_ok());
        let read = read.unwrap();
        holds(&read);
        prop_assert_eq!(read.framework.nodes.len(), framework.nodes.len());
        prop_assert_eq!(read.framework.links.len(), framework.links.len());
        prop_assert_eq!(read.framework.measures.len(), framework.measures.len());
    }
}

/// A file that would take the square of its size would not be done in a test.
#[test]
fn large_files_are_read_in_proportion_to_their_size() {
    let things: Vec<Value> = (0..30_000)
        .map(|number| {
            serde_json::json!({
                "@id": format!("#{number}"), "@type": format!("x:{number}"),
                "forStakeholder": "#1", "hasIndicator": ["#2"],
            })
        })
        .collect();
    let file = serde_json::json!({ "@context": "", "@graph": things }).to_string();
    let start = std::time::Instant::now();
    assert!(import(file.as_bytes()).is_err());
    assert!(start.elapsed().as_secs() < 20);
}
