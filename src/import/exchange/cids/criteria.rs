//! Targets and thresholds as criteria. What CIDS has no term for is read from our own namespace.

use super::super::said::Said;
use super::graph::Graph;
use super::thing::{Thing, id_of};
use super::{kept, measures};
use serde_json::{Map, Value};
use std::collections::HashMap;

const THRESHOLDS: [&str; 4] = ["minimum", "success", "stretch", "failure"];

/// Reads the targets and the thresholds of indicators.
pub(super) fn read(graph: &Graph) -> Vec<Value> {
    let measured = measured(graph);
    let items = measures::items(graph);
    let mut criteria: Vec<(String, Map<String, Value>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for target in graph.of(&["Target"]) {
        let measure = measured.get(target.name.as_str()).copied();
        let id = target.text("criterion").unwrap_or(&target.name);
        let place = *places.entry(id.to_owned()).or_insert(criteria.len());
        if place == criteria.len() {
            let of_measure = measure.and_then(|it| items.get(it)?.first()).copied();
            let node = target.text("forItem").or(of_measure).unwrap_or_default();
            let measure = measure.unwrap_or_default().to_owned();
            criteria.push((measure.clone(), begun(id, target, node, &measure)));
        }
        let kept = Said(std::mem::take(&mut criteria[place].1));
        criteria[place].1 = kept::with(kept, target.kept()).0;
        let (name, statement) = statement(graph, target);
        criteria[place].1.entry(name).or_insert(statement);
    }
    add_minimums(graph, &items, &mut criteria);
    criteria
        .into_iter()
        .map(|(_, fields)| fields.into())
        .collect()
}

/// The indicator of each target, by its name.
fn measured(graph: &Graph) -> HashMap<&str, &str> {
    let mut measured = HashMap::new();
    for indicator in graph.of(&["Indicator"]) {
        let targets = indicator.names("hasTarget");
        measured.extend(targets.map(|target| (target, indicator.name.as_str())));
    }
    for target in graph.of(&["Target"]) {
        if let Some(indicator) = target.text("forIndicator") {
            measured.entry(target.name.as_str()).or_insert(indicator);
        }
    }
    measured
}

fn begun(id: &str, target: &Thing, node: &str, measure: &str) -> Map<String, Value> {
    let month = target.terms.get("byMonth").cloned().unwrap_or_default();
    let said = Said::default()
        .with("id", id_of(id))
        .with("nodeId", id_of(node))
        .with("byMonth", month);
    match measure {
        "" => said.0,
        measure => said.with("measureId", id_of(measure)).0,
    }
}

/// Which threshold a target is, and what it says. One that does not say which is success.
fn statement(graph: &Graph, target: &Thing) -> (String, Value) {
    let named = target.text("threshold").or(target.text("hasComment"));
    let named = THRESHOLDS.into_iter().find(|name| named == Some(*name));
    let is_ours = target.text("threshold").is_some();
    let sentence = match target.text("hasDescription") {
        Some(sentence) => sentence.to_owned(),
        None if is_ours => String::new(),
        None => target.title(),
    };
    let number = graph.number(target, "value").map(|number| number.0);
    let said = Said::default()
        .with("sentence", sentence)
        .with("threshold", number);
    (named.unwrap_or("success").to_owned(), said.into())
}

/// A threshold of an indicator is the minimum, where no target says it.
fn add_minimums(
    graph: &Graph,
    items: &HashMap<&str, Vec<&str>>,
    criteria: &mut Vec<(String, Map<String, Value>)>,
) {
    let mut on: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, (measure, _)) in criteria.iter().enumerate() {
        on.entry(measure.clone()).or_default().push(place);
    }
    for indicator in graph.of(&["Indicator"]) {
        let Some(number) = graph.number(indicator, "hasThreshold") else {
            continue;
        };
        let minimum: Value = Said::default().with("threshold", number.0).into();
        let places = on.get(&indicator.name).map_or(&[][..], Vec::as_slice);
        let is_said = |place: &usize| criteria[*place].1.contains_key("minimum");
        match places.first() {
            _ if places.iter().any(is_said) => {}
            Some(first) => {
                criteria[*first].1.insert("minimum".to_owned(), minimum);
            }
            None => criteria.push((String::new(), alone(indicator, items, minimum))),
        }
    }
}

/// A criterion with a minimum only.
fn alone(
    indicator: &Thing,
    items: &HashMap<&str, Vec<&str>>,
    minimum: Value,
) -> Map<String, Value> {
    let node = items.get(indicator.name.as_str());
    let node = node.and_then(|of| of.first()).map(|name| id_of(name));
    Said::default()
        .with("nodeId", node)
        .with("measureId", indicator.id())
        .with("minimum", minimum)
        .0
}
