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

/// What CIDS can hold of a framework, in the words of our own files.
fn held_by_cids(framework: &Framework) -> Framework {
    let mut held = Framework::new(framework.title.trim());
    held.id = framework.id.clone();
    held.language = framework.language;
    let about = Rc::make_mut(&mut held.about);
    about.summary = framework.about.summary.trim().to_owned();
    about.commissioner = framework.about.commissioner.trim().to_owned();
    let need = Rc::make_mut(&mut held.need);
    need.population = framework.need.population.trim().to_owned();
    need.statement = framework.need.statement.trim().to_owned();
    held.nodes = framework.nodes.iter().map(|it| Rc::new(node(it))).collect();
    held.links = framework.links.iter().map(|it| Rc::new(link(it))).collect();
    let measures = framework.measures.iter();
    held.measures = measures.map(|it| Rc::new(measure(it))).collect();
    let criteria = framework.criteria.iter();
    held.criteria = criteria
        .map(|it| Rc::new(criterion(framework, it)))
        .collect();
    held.partners = framework
        .partners
        .iter()
        .map(|it| {
            let (id, name) = (it.id.clone(), it.name.clone());
            Rc::new(Partner {
                id,
                name,
                ..Partner::default()
            })
        })
        .collect();
    sorted(held)
}

/// Links and their ids are made anew, so that they are compared by their ends.
fn sorted(mut framework: Framework) -> Framework {
    let ends = |link: &Rc<Link>| (link.from.clone(), link.to.clone());
    framework.links.sort_by_key(ends);
    framework
}

fn node(node: &Node) -> Node {
    Node {
        id: node.id.clone(),
        stage: node.stage,
        title: node.title.clone(),
        detail: node.detail.clone(),
        for_whom: node.for_whom.clone(),
        by_month: node.by_month,
        ..Node::default()
    }
}

fn link(link: &Link) -> Link {
    let (from, to) = (link.from.clone(), link.to.clone());
    Link {
        from,
        to,
        ..Link::default()
    }
}

fn measure(measure: &Measure) -> Measure {
    Measure {
        baseline: Baseline {
            value: measure.baseline.value,
            date: measure.baseline.date.clone(),
            ..Baseline::default()
        },
        suggested_by: Vec::new(),
        minutes_per_collection: None,
        breakdowns: Vec::new(),
        indicator_id: String::new(),
        other: Other::new(),
        ..measure.clone()
    }
}

fn criterion(framework: &Framework, criterion: &Criterion) -> Criterion {
    let of: Vec<_> = framework.measures_of(&criterion.node_id).collect();
    let only = (of.len() == 1).then(|| of[0].id.clone());
    Criterion {
        measure_id: criterion.measure_id.clone().or(only),
        early_warning: String::new(),
        early_warning_node_id: None,
        response: FailureResponse::default(),
        other: Other::new(),
        ..criterion.clone()
    }
}

#[test]
fn our_own_cids_opens_with_nothing_lost_that_cids_can_hold() {
    for framework in frameworks() {
        let mut read = opened(&cids(&framework, &text())).framework;
        for link in &mut read.links {
            Rc::make_mut(link).id = Id::default();
        }
        assert_eq!(
            sorted(read),
            held_by_cids(&framework),
            "{}",
            framework.title
        );
    }
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
