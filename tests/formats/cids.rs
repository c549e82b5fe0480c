//! CIDS: what the basic tier must have is there, everything CIDS can hold is in it, and the rest is
//! named. With `PYSHACL` set to a Python that has pyshacl, the published shapes are run as well.

use super::{HOSTILE, english, every_field, frameworks, hostile};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::Write as _;
use std::process::{Command, Stdio};
use throughline::export::{Exchange, cids, left_out};
use throughline::model::{CostLine, EvidenceKind, Framework};

const CONTEXT: &str = include_str!("../standards/cids/cidsContext.jsonld");

fn document(framework: &Framework) -> Value {
    serde_json::from_slice(&cids(framework, &english())).unwrap()
}

fn graph(framework: &Framework) -> Vec<Value> {
    document(framework)["@graph"].as_array().unwrap().clone()
}

/// The frameworks of the other tests, unkind ones and an empty one.
fn all() -> Vec<Framework> {
    let unkind = HOSTILE.iter().map(|words| hostile(words));
    let empty = Framework::new("");
    frameworks()
        .into_iter()
        .chain(unkind)
        .chain([empty])
        .collect()
}

/// What the shapes of the basic tier want of each class, read from them: terms with one text.
const TEXTS: &[(&str, &[&str])] = &[
    ("cids:Organization", &["hasLegalName"]),
    ("cids:SocialPurposeOrganization", &["hasLegalName"]),
    ("cids:Outcome", &["hasName", "hasDescription"]),
    (
        "cids:Indicator",
        &["hasName", "hasDescription", "unitDescription"],
    ),
    ("i72:Measure", &["hasNumericalValue"]),
];

/// And terms that name a node of a class.
const NODES: &[(&str, &str, &str)] = &[
    ("cids:Outcome", "forOrganization", "cids:Organization"),
    ("cids:Indicator", "forOrganization", "cids:Organization"),
];

#[test]
fn the_basic_tier_has_what_it_must_have() {
    for framework in all() {
        let graph = graph(&framework);
        let class: HashMap<&str, &str> = graph
            .iter()
            .map(|node| {
                (
                    node["@id"].as_str().unwrap(),
                    node["@type"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(class.len(), graph.len(), "names are used twice");
        for node in &graph {
            let texts = TEXTS.iter().filter(|(class, _)| node["@type"] == *class);
            for term in texts.flat_map(|(_, terms)| *terms) {
                let said = node[term].as_str().unwrap_or_default();
                assert!(!said.is_empty(), "{term} of {node}");
            }
            for (of, term, wanted) in NODES.iter().filter(|(of, ..)| node["@type"] == *of) {
                let named = node[term].as_str().unwrap();
                assert_eq!(class.get(named), Some(wanted), "{of} {term}");
            }
        }
    }
}

/// A term that the context does not know is lost without a word.
#[test]
fn every_term_is_known() {
    let context: Value = serde_json::from_str(CONTEXT).unwrap();
    let context = context["@context"].as_object().unwrap();
    for node in graph(&every_field()) {
        for term in node.as_object().unwrap().keys() {
            let prefix = term.split_once(':').map(|(prefix, _)| prefix);
            let known = term.starts_with('@')
                || context.contains_key(term)
                || prefix.is_some_and(|it| it == "throughline" || context.contains_key(it));
            assert!(known, "{term}");
        }
    }
}

/// A reference that is written as text must be a reference in the context.
#[test]
fn references_are_references() {
    let context: Value = serde_json::from_str(CONTEXT).unwrap();
    for node in graph(&every_field()) {
        for (term, value) in node.as_object().unwrap() {
            let values = value.as_array().cloned().unwrap_or(vec![value.clone()]);
            let mut names = values.iter().filter_map(Value::as_str);
            if !term.starts_with('@') && names.any(|it| it.starts_with("urn:throughline:")) {
                assert_eq!(context["@context"][term]["@type"], "@id", "{term}");
            }
        }
    }
}

#[test]
fn every_item_link_measure_and_threshold_is_in_it() {
    for framework in frameworks() {
        let graph = graph(&framework);
        let named = |name: &str| graph.iter().any(|node| node["hasName"] == name.trim());
        for node in &framework.nodes {
            assert!(named(&node.title), "{}", node.title);
        }
        for measure in &framework.measures {
            assert!(named(&measure.name), "{}", measure.name);
        }
        let links = graph.iter().flat_map(|node| {
            let terms = ["canProduce", "canEnable", "hasOutput", "hasInput"];
            let chain =
                node["throughline:stage"].is_string() || node["@type"] != "cids:ImpactPathway";
            let terms = terms.into_iter().filter(move |_| chain);
            terms.filter_map(|term| node[term].as_array()).map(Vec::len)
        });
        assert_eq!(links.sum::<usize>(), framework.links.len());
        for criterion in &framework.criteria {
            for (name, statement) in [
                ("minimum", &criterion.minimum),
                ("success", &criterion.success),
                ("stretch", &criterion.stretch),
                ("failure", &criterion.failure),
            ] {
                let found = graph.iter().find(|node| {
                    node["throughline:criterion"] == criterion.id.as_str()
                        && node["throughline:threshold"] == name
                });
                assert_eq!(found.is_some(), !statement.is_empty());
                let number = found.and_then(|it| it["value"]["hasNumericalValue"].as_str());
                let expected = statement.threshold.map(|it| it.to_string());
                assert_eq!(number, expected.as_deref());
            }
        }
    }
}

#[test]
fn the_shapes_of_the_basic_tier_hold() {
    let Some(python) = std::env::var_os("PYSHACL") else {
        return;
    };
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/standards/cids/validate.py"
    );
    for framework in all() {
        let mut run = Command::new(&python);
        let run = run.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut run = run.spawn().unwrap();
        let bytes = cids(&framework, &english());
        run.stdin.take().unwrap().write_all(&bytes).unwrap();
        let report = run.wait_with_output().unwrap();
        let words = String::from_utf8_lossy(&report.stdout);
        assert!(report.status.success(), "{}: {words}", framework.title);
    }
}

#[test]
fn risks_evidence_reach_and_money_have_their_terms() {
    let mut framework = every_field();
    let cost = CostLine {
        id: "cost-3".into(),
        amount: Some(1_250_050),
        node_ids: vec!["i1".into()],
        ..CostLine::default()
    };
    std::rc::Rc::make_mut(&mut framework.money)
        .costs
        .push(cost.into());
    let graph = graph(&framework);
    let of = |class: &'static str| graph.iter().filter(move |node| node["@type"] == class);
    let risk = of("cids:ImpactRisk").next().unwrap();
    assert_eq!(risk["cids:hasLikelihood"], "likely");
    // In words of their own, which are none of the three terms.
    assert!(risk["cids:hasConsequence"].is_null());
    assert_eq!(risk["hasMitigation"], "Contracts for the whole term.");
    let evidence: Vec<&Value> = of("cids:EvidenceRisk").collect();
    let of_link = evidence
        .iter()
        .find(|it| it["hasDescription"] == "The same worker comes every week.");
    assert_eq!(of_link.unwrap()["hasComment"], "strong");
    assert!(
        evidence
            .iter()
            .all(|it| it["hasIdentifier"] == "Evidence Risk")
    );
    let number = |class| {
        let node = of(class).next().unwrap();
        node["value"]["hasNumericalValue"].clone()
    };
    assert_eq!(number("cids:ImpactScale"), "1240");
    assert_eq!(number("cids:ImpactDepth"), "0.6");
    let input = of("cids:FinancialInput").next().unwrap();
    assert_eq!(input["hasName"], "Four key workers");
    assert_eq!(
        input["cids:hasPlannedAmount"]["hasNumericalValue"],
        "12500.5"
    );
}

#[test]
fn no_story_is_passed_on() {
    let words = String::from_utf8(cids(&every_field(), &english())).unwrap();
    let framework = every_field();
    let mut evidence = framework.evidence.iter();
    let story = evidence.find(|it| it.kind == Some(EvidenceKind::Story));
    let story = story.unwrap();
    assert!(!words.contains(&story.title) && !words.contains(&story.summary));
}

/// Nothing is named that a framework does not have.
#[test]
fn only_what_is_there_is_said_to_be_left_out() {
    let cases = [
        (
            json!({ "about": { "place": "Leeds", "termMonths": 24 } }),
            "About the work: the place, how long it runs",
        ),
        (
            json!({ "need": { "eligibility": "Anyone", "people": 40 } }),
            "About the people it is for: who can take part",
        ),
        (
            json!({ "money": { "costs": [{ "id": "c", "title": "Pay", "amount": 1 }] } }),
            "About the money: the costs one by one",
        ),
        (
            json!({ "reachDepth": { "sessionsPerMonth": 4 } }),
            "About reach and depth: the sessions",
        ),
        (
            json!({ "specification": { "version": "2" }, "about": { "status": "agreed" } }),
            "About the draft: how far it has come, its version and reference",
        ),
        (
            json!({
                "nodes": [
                    { "id": "a", "stage": "activity", "title": "Visits", "control": "controlled" },
                    { "id": "b", "stage": "activity", "title": "Tea" }
                ],
                "criteria": [{ "id": "k", "nodeId": "a", "response": { "what": "Meet." } }]
            }),
            "Of 1 criterion: what happens on failure\nOf 1 item: who has control",
        ),
    ];
    for (parts, expected) in cases {
        let mut whole = json!({ "formatVersion": 1, "title": "Home" });
        let parts = parts.as_object().unwrap().clone();
        whole.as_object_mut().unwrap().extend(parts);
        let framework: Framework = serde_json::from_value(whole).unwrap();
        let said = left_out(&framework, Exchange::Cids);
        let said = said.iter().skip(1).map(|phrase| english().say(phrase));
        assert_eq!(said.collect::<Vec<_>>().join("\n"), expected);
    }
    assert_eq!(left_out(&Framework::new("Home"), Exchange::Cids), []);
}

#[test]
fn what_is_left_out_is_said() {
    let said = left_out(&every_field(), Exchange::Cids);
    let said: Vec<String> = said.iter().map(|phrase| english().say(phrase)).collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn the_full_framework_is_written_as_it_should_be() {
    let bytes = cids(&every_field(), &english());
    assert_eq!(bytes, cids(&every_field(), &english()));
    insta::assert_snapshot!(String::from_utf8(bytes).unwrap());
}
