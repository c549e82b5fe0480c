//! For each check, frameworks in which it finds something and others in which it must not, as
//! data: `tests/fixtures/check/cases`, a file for each family.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::rc::Rc;
use throughline::check::{CHECKS, Family, Finding, Place, PlaceKind, findings};
use throughline::edit::apply;
use throughline::model::{Framework, violations};

type Cases = BTreeMap<String, CasesOfCheck>;

#[derive(serde::Deserialize)]
struct CasesOfCheck {
    fires: Vec<Map<String, Value>>,
    silent: Vec<Map<String, Value>>,
}

fn cases(family: Family) -> Cases {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/check/cases");
    let file = format!("{folder}/{}.json", family.id());
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// A chain of one item a stage, from which many cases start.
fn base() -> (Value, Value) {
    let nodes = json!([
        "i in Money for two years",
        "a act Home visits",
        "o out Visits made",
        "s short People feel safe",
        "m mid People sleep well",
        "l long People live at home"
    ]);
    (nodes, json!(["i>a", "a>o", "o>s", "s>m", "m>l"]))
}

/// The framework of a case. Its items may be written "id stage title" and its links "from>to".
fn framework(case: &Map<String, Value>) -> Framework {
    let mut document = case.clone();
    let (mut nodes, mut links) = (list(case, "nodes"), list(case, "links"));
    if case.contains_key("base") {
        let (base_nodes, base_links) = base();
        nodes = base_nodes.as_array().unwrap().clone();
        links = base_links.as_array().unwrap().clone();
    }
    nodes.extend(list(case, "more"));
    links.extend(list(case, "moreLinks"));
    for field in ["base", "more", "moreLinks", "places", "fix", "why"] {
        document.remove(field);
    }
    document.insert("formatVersion".to_owned(), json!(1));
    document.insert("title".to_owned(), json!("A case"));
    document.insert("nodes".to_owned(), nodes.into_iter().map(node).collect());
    document.insert("links".to_owned(), links.into_iter().map(link).collect());
    let framework = serde_json::from_value(Value::Object(document)).unwrap();
    assert_eq!(violations(&framework), [], "{case:?}");
    framework
}

fn list(case: &Map<String, Value>, field: &str) -> Vec<Value> {
    let list = case.get(field).and_then(Value::as_array);
    list.cloned().unwrap_or_default()
}

fn node(short: Value) -> Value {
    let Some(text) = short.as_str() else {
        return short;
    };
    let mut words = text.splitn(3, ' ');
    let (id, stage, title) = (words.next(), words.next().unwrap(), words.next());
    let stage = match stage {
        "in" => "input",
        "act" => "activity",
        "out" => "output",
        "short" => "shortTermOutcome",
        "mid" => "intermediateOutcome",
        "long" => "longTermOutcome",
        other => panic!("no stage is called {other}"),
    };
    json!({"id": id, "stage": stage, "title": title.unwrap_or_default()})
}

fn link(short: Value) -> Value {
    match short.as_str().and_then(|text| text.split_once('>')) {
        Some((from, to)) => json!({"id": short, "from": from, "to": to}),
        None => short,
    }
}

fn of_check(framework: &Framework, id: &str) -> Vec<Finding> {
    let found = findings(framework).into_iter();
    found.filter(|finding| finding.check.id == id).collect()
}

#[test]
fn every_check_has_cases_that_fire_and_cases_that_must_not() {
    for family in Family::ALL {
        let mut cases = cases(family);
        for check in CHECKS.iter().filter(|check| check.family == family) {
            let cases = cases.remove(check.id);
            let cases = cases.unwrap_or_else(|| panic!("{} has no cases", check.id));
            assert!(!cases.fires.is_empty(), "{} never fires", check.id);
            assert!(!cases.silent.is_empty(), "{} is never silent", check.id);
        }
        let left: Vec<_> = cases.keys().collect();
        assert!(left.is_empty(), "cases of no check: {left:?}");
    }
}

#[test]
fn checks_find_what_they_look_for_and_nothing_else() {
    let mut wrong = Vec::new();
    for (id, cases) in Family::ALL.into_iter().flat_map(cases) {
        for case in &cases.silent {
            let found = of_check(&framework(case), &id);
            wrong.extend(found.first().map(|_| format!("{id} in {case:?}")));
        }
        for case in &cases.fires {
            wrong.extend(unlike(&id, case));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is not as a case that fires says.
fn unlike(id: &str, case: &Map<String, Value>) -> Option<String> {
    let found = of_check(&framework(case), id);
    let Some(finding) = found.first() else {
        return Some(format!("{id} not in {case:?}"));
    };
    let places = finding.places.iter().map(|place| json!(place.id));
    let places: Value = places.collect();
    let expected = case.get("places").unwrap_or(&places);
    if *expected != places {
        return Some(format!("{id} at {places}, not at {expected}"));
    }
    let has_fix = finding.fix.is_some();
    let expected = case.get("fix").and_then(Value::as_bool);
    (expected.unwrap_or(has_fix) != has_fix).then(|| format!("{id}: a fix is {has_fix}, {case:?}"))
}

#[test]
fn every_fix_of_a_case_settles_its_finding() {
    let mut fixes = 0;
    for (id, cases) in Family::ALL.into_iter().flat_map(cases) {
        for case in &cases.fires {
            let framework = Rc::new(framework(case));
            for finding in of_check(&framework, &id) {
                let Some(fix) = &finding.fix else { continue };
                let after = apply(&framework, &fix.edit);
                let left = of_check(&after, &id);
                assert!(!left.iter().any(|it| it.is_same(&finding)), "{id} is left");
                assert_eq!(violations(&after), [], "{id}");
                fixes += 1;
            }
        }
    }
    assert!(fixes > 20, "{fixes}");
}

#[test]
fn every_place_is_named_as_files_name_it() {
    let schema: Value = serde_json::from_str(&throughline::export::schema()).unwrap();
    let mut wrong = Vec::new();
    for (id, cases) in Family::ALL.into_iter().flat_map(cases) {
        let found = cases.fires.iter();
        let found = found.flat_map(|case| of_check(&framework(case), &id));
        for place in found.flat_map(|finding| finding.places) {
            let path = path_of(&place);
            if !is_in_schema(&schema, &path) {
                wrong.push(format!("{id}: {path:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The names on the way to a place from the type of its entity.
fn path_of(place: &Place) -> Vec<&str> {
    let start = match place.kind {
        PlaceKind::Part => vec!["Framework", place.id.as_str()],
        PlaceKind::Node => vec!["Node"],
        PlaceKind::Link => vec!["Link"],
        PlaceKind::Measure => vec!["Measure"],
        PlaceKind::Criterion => vec!["Criterion"],
        PlaceKind::Evidence => vec!["Evidence"],
        PlaceKind::Involvement => vec!["Involvement"],
        PlaceKind::PaymentRule => vec!["PaymentRule"],
    };
    let fields = place.field.into_iter().flat_map(|field| field.split('.'));
    start.into_iter().chain(fields).collect()
}

fn is_in_schema(schema: &Value, path: &[&str]) -> bool {
    let mut here = match path[0] {
        "Framework" => schema,
        name => &schema["$defs"][name],
    };
    for name in &path[1..] {
        let found = &here["properties"][*name];
        if found.is_null() {
            return false;
        }
        let reference = ["", "/items", "/anyOf/0"].into_iter();
        let mut reference = reference.filter_map(|way| found.pointer(way)?["$ref"].as_str());
        here = match reference.next() {
            Some(reference) => schema.pointer(reference.trim_start_matches('#')).unwrap(),
            None => found,
        };
    }
    true
}
