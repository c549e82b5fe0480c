//! Criteria as targets, one for each threshold. CIDS has no term for failure: which threshold a
//! target is, is said in our own namespace.

use super::{Source, kept, measures};
use crate::export::exchange::{KEPT, end_of_month, measure_of};
use crate::model::{Criterion, Measure, Statement};
use serde_json::{Value, json};

/// A threshold by its name in our namespace, and where a criterion has it.
type Threshold = (&'static str, fn(&Criterion) -> &Statement);

/// The thresholds of a criterion.
const THRESHOLDS: [Threshold; 4] = [
    ("minimum", |it| &it.minimum),
    ("success", |it| &it.success),
    ("stretch", |it| &it.stretch),
    ("failure", |it| &it.failure),
];

/// The targets of a criterion.
pub(super) fn targets(source: Source, criterion: &Criterion) -> Vec<Value> {
    let said = said(criterion);
    let mut targets: Vec<Value> = said
        .map(|(name, statement)| target(source, criterion, name, statement))
        .collect();
    if let Some(Value::Object(first)) = targets.first_mut() {
        first.insert(KEPT.to_owned(), kept::of_criterion(criterion));
    }
    targets
}

/// Whether any of the thresholds of a criterion is said, so that it has targets.
pub(super) fn is_said(criterion: &Criterion) -> bool {
    said(criterion).next().is_some()
}

fn said(criterion: &Criterion) -> impl Iterator<Item = (&'static str, &Statement)> {
    let all = THRESHOLDS.iter().map(|(name, of)| (*name, of(criterion)));
    all.filter(|(_, statement)| !statement.is_empty())
}

fn target(source: Source, criterion: &Criterion, name: &str, statement: &Statement) -> Value {
    let framework = source.framework;
    let node = framework.node(&criterion.node_id);
    let title = match statement.sentence.trim() {
        "" => node.map_or("", |node| node.title.as_str()),
        sentence => sentence,
    };
    let month = criterion.by_month;
    let part = format!("{name}/value");
    let number = statement.threshold;
    json!({
        "@id": source.part_of(&criterion.id, name),
        "@type": "cids:Target",
        "hasName": source.titled(title),
        "hasDescription": statement.sentence,
        "hasComment": name,
        "value": number.map(|it| measures::value(source, &criterion.id, &part, it)),
        "endedAtTime": month.and_then(|month| end_of_month(framework, month)),
        "throughline:threshold": name,
        "throughline:criterion": criterion.id,
        "throughline:byMonth": month,
        "throughline:forItem": Source::reference(source.name(&criterion.node_id)),
    })
}

/// The names of the targets on a measure.
pub(super) fn names_on(source: Source, measure: &Measure) -> Vec<Value> {
    let criteria = on(source, measure);
    let names = criteria.flat_map(|criterion| {
        let part = move |(name, _)| source.part_of(&criterion.id, name);
        said(criterion).map(part)
    });
    names.map(Source::reference).collect()
}

/// The minimum acceptable result on a measure, by the first criterion that has one.
pub(super) fn minimum(source: Source, measure: &Measure) -> Option<Value> {
    let number = on(source, measure).find_map(|it| it.minimum.threshold)?;
    Some(measures::value(source, &measure.id, "minimum", number))
}

fn on<'a>(source: Source<'a>, measure: &'a Measure) -> impl Iterator<Item = &'a Criterion> {
    let criteria = source.framework.criteria.iter();
    let criteria = criteria.map(|criterion| &**criterion);
    criteria.filter(move |criterion| is_on(source, criterion, measure))
}

fn is_on(source: Source, criterion: &Criterion, measure: &Measure) -> bool {
    measure_of(source.framework, criterion).is_some_and(|it| it.id == measure.id)
}
