//! Items of the chain and their measures as metrics: one observation for each threshold, told apart
//! by the dimension `threshold`. Where they stand in a release belongs in `tender` and `planning`.

use super::Source;
use crate::export::exchange::{end_of_month, lines, measure_of, span};
use crate::model::{Criterion, Direction, Measure, Node, Stage, Statement};
use crate::text::Message;
use serde_json::{Value, json};

/// A threshold by its name in the dimension, and where a criterion has it.
type Threshold = (&'static str, fn(&Criterion) -> &Statement);

/// The thresholds of a criterion.
const THRESHOLDS: [Threshold; 4] = [
    ("minimumAcceptable", |it| &it.minimum),
    ("success", |it| &it.success),
    ("stretch", |it| &it.stretch),
    ("failure", |it| &it.failure),
];

/// A metric for each measure of the items of some stages, and one for each item without any.
pub(super) fn of_stages(source: Source, wanted: fn(Stage) -> bool) -> Vec<Value> {
    let nodes = source.framework.nodes.iter();
    let nodes = nodes.filter(|node| wanted(node.stage));
    nodes.flat_map(|node| metrics(source, node)).collect()
}

fn metrics(source: Source, node: &Node) -> Vec<Value> {
    let mut metrics: Vec<Value> = Vec::new();
    for measure in source.framework.measures_of(&node.id) {
        metrics.push(measured(source, node, measure));
    }
    let mut unmeasured = unmeasured(source, node);
    if metrics.is_empty() && unmeasured.is_empty() {
        unmeasured.push(placed(node, None, &format!("item-{}", node.id)));
    }
    if metrics.is_empty() || !unmeasured.is_empty() {
        metrics.push(json!({
            "id": format!("item-{}", node.id),
            "title": node.title,
            "description": more_about(source, node),
            "observations": unmeasured,
        }));
    }
    metrics
}

fn measured(source: Source, node: &Node, measure: &Measure) -> Value {
    let criteria = criteria_on(source, node, Some(measure));
    let mut observations: Vec<Value> = baseline(node, measure).into_iter().collect();
    for criterion in criteria {
        observations.extend(observations_of(source, node, criterion, Some(measure)));
    }
    if observations.is_empty() {
        let id = format!("measure-{}", measure.id);
        observations.push(placed(node, Some(measure), &id));
    }
    json!({
        "id": format!("measure-{}", measure.id),
        "title": measure.name,
        "description": lines([
            node.title.as_str(),
            &more_about(source, node),
            &measure.definition,
            &source.line(Message::ExchangeSource, &measure.source),
            &source.line(Message::ExchangeFrequency, &measure.frequency),
            &source.line(Message::ExchangeCollectedBy, &measure.collected_by),
        ]),
        "observations": observations,
    })
}

/// The criteria on a measure, or on none.
fn criteria_on<'a>(
    source: Source<'a>,
    node: &'a Node,
    measure: Option<&'a Measure>,
) -> impl Iterator<Item = &'a Criterion> {
    let criteria = source.framework.criteria_of(&node.id);
    let is_on = move |criterion: &&Criterion| {
        let its = measure_of(source.framework, criterion);
        its.filter(|it| it.node_id == node.id).map(|it| &it.id) == measure.map(|it| &it.id)
    };
    criteria.map(|it| &**it).filter(is_on)
}

/// What is said of an item by criteria that are on none of its measures.
fn unmeasured(source: Source, node: &Node) -> Vec<Value> {
    criteria_on(source, node, None)
        .flat_map(|criterion| observations_of(source, node, criterion, None))
        .collect()
}

fn more_about(source: Source, node: &Node) -> String {
    let for_whom = source.line(Message::ExchangeForWhom, &node.for_whom);
    lines([node.detail.as_str(), &for_whom])
}

/// An observation of nothing yet, that says where in the chain a metric belongs.
fn placed(node: &Node, measure: Option<&Measure>, metric: &str) -> Value {
    json!({
        "id": format!("{metric}-place"),
        "dimensions": dimensions(node, measure, "", false),
    })
}

fn baseline(node: &Node, measure: &Measure) -> Option<Value> {
    let baseline = &measure.baseline;
    let value = baseline.value?;
    let (start, end) = span(&baseline.date).unzip();
    Some(json!({
        "id": format!("measure-{}-baseline", measure.id),
        "period": { "startDate": start, "endDate": end },
        "measure": value,
        "unit": { "name": measure.unit },
        "dimensions": dimensions(node, Some(measure), "baseline", false),
    }))
}

fn observations_of(
    source: Source,
    node: &Node,
    criterion: &Criterion,
    measure: Option<&Measure>,
) -> Vec<Value> {
    let rules = &source.framework.money.payment.rules;
    let paid = rules
        .iter()
        .any(|rule| rule.criterion_id.as_ref() == Some(&criterion.id));
    let end = criterion.by_month.or(node.by_month);
    let end = end.and_then(|month| end_of_month(source.framework, month));
    let said = THRESHOLDS.iter().map(|(name, of)| (name, of(criterion)));
    let said = said.filter(|(_, statement)| !statement.is_empty());
    let observation = |(name, statement): (&&'static str, &Statement)| {
        let pays = paid && *name == "success";
        json!({
            "id": format!("criterion-{}-{name}", criterion.id),
            "period": { "endDate": end },
            "measure": statement.threshold,
            "unit": statement.threshold.map(|_| json!({ "name": measure.map(|it| &it.unit) })),
            "notes": statement.sentence,
            "dimensions": dimensions(node, measure, name, pays),
        })
    };
    said.map(observation).collect()
}

/// What an observation is of. OCDS allows texts only.
fn dimensions(node: &Node, measure: Option<&Measure>, threshold: &str, paid: bool) -> Value {
    json!({
        "threshold": threshold,
        "chainStage": stage(node.stage),
        "better": measure.and_then(|it| it.direction).map(better),
        "payment": if paid { "yes" } else { "no" },
    })
}

/// A stage by its name in the dimension `chainStage`, which is that of our own files.
fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Input => "input",
        Stage::Activity => "activity",
        Stage::Output => "output",
        Stage::ShortTermOutcome => "shortTermOutcome",
        Stage::IntermediateOutcome => "intermediateOutcome",
        Stage::LongTermOutcome => "longTermOutcome",
    }
}

/// Which way is better, by its name in the dimension `better`, which is that of our own files.
fn better(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "up",
        Direction::Down => "down",
        Direction::Stay => "stay",
    }
}
