//! What CIDS has no term for, under one term of our own: as our files have it, so that an export
//! opens again. Other programs pass over it. Stories are left out: consent was given for this
//! framework only.

use super::criteria;
use crate::model::{Criterion, EvidenceKind, Framework};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Fields of a framework that are said elsewhere in the file.
const SAID: &[&str] = &[
    "formatVersion",
    "id",
    "title",
    "language",
    "nodes",
    "measures",
    "partners",
    "risks",
];

/// The parts of a framework without terms.
pub(super) fn of_framework(framework: &Framework) -> Value {
    let mut fields = rest(serde_json::to_value(framework), SAID);
    take(&mut fields, "about", &["summary", "commissioner"]);
    take(&mut fields, "need", &["population", "statement"]);
    let evidence = framework.evidence.iter();
    let stories = evidence.filter(|piece| piece.kind == Some(EvidenceKind::Story));
    let stories: BTreeSet<&str> = stories.map(|piece| piece.id.as_str()).collect();
    let is_story = |id: &Value| id.as_str().is_some_and(|id| stories.contains(id));
    if let Some(list) = list(&mut fields, "evidence") {
        list.retain(|piece| !is_story(&piece["id"]));
    }
    for name in ["links", "decisions"] {
        for entry in list(&mut fields, name).into_iter().flatten() {
            if let Some(ids) = entry.get_mut("evidenceIds").and_then(Value::as_array_mut) {
                ids.retain(|id| !is_story(id));
            }
        }
    }
    if let Some(Value::Array(dismissals)) = fields.get_mut("review").map(|it| &mut it["dismissals"])
    {
        let places = |dismissal: &Value| dismissal["places"].as_array().cloned();
        dismissals.retain(|it| {
            !places(it)
                .into_iter()
                .flatten()
                .any(|it| is_story(&it["id"]))
        });
    }
    if let Some(list) = list(&mut fields, "criteria") {
        let mut criteria = framework.criteria.iter();
        list.retain(|_| criteria.next().is_some_and(|it| !criteria::is_said(it)));
    }
    fields.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    object(fields)
}

/// What a criterion has beside its thresholds.
pub(super) fn of_criterion(criterion: &Criterion) -> Value {
    let said = [
        "id",
        "nodeId",
        "measureId",
        "byMonth",
        "minimum",
        "success",
        "stretch",
        "failure",
    ];
    of(serde_json::to_value(criterion), &said)
}

/// What an entity has beside these fields.
pub(super) fn of(entity: serde_json::Result<Value>, said: &[&str]) -> Value {
    let mut fields = rest(entity, said);
    take(&mut fields, "baseline", &["value", "date"]);
    object(fields)
}

fn rest(entity: serde_json::Result<Value>, said: &[&str]) -> Map<String, Value> {
    // A framework is written from texts and numbers, so that this does not fail.
    let Ok(Value::Object(mut fields)) = entity else {
        return Map::new();
    };
    fields.retain(|field, _| !said.contains(&field.as_str()));
    fields
}

/// Takes fields out of an object within, and that too if nothing is left of it.
fn take(fields: &mut Map<String, Value>, name: &str, said: &[&str]) {
    if let Some(Value::Object(within)) = fields.get_mut(name) {
        within.retain(|field, _| !said.contains(&field.as_str()));
        if within.is_empty() {
            fields.remove(name);
        }
    }
}

fn list<'a>(fields: &'a mut Map<String, Value>, name: &str) -> Option<&'a mut Vec<Value>> {
    fields.get_mut(name)?.as_array_mut()
}

fn object(fields: Map<String, Value>) -> Value {
    match fields.is_empty() {
        true => Value::Null,
        false => Value::Object(fields),
    }
}
