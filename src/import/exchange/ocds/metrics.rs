//! Metrics as items with a measure and a criterion: observations are told apart by the dimension
//! `threshold`. One without it is a target, which is success.

use super::super::said::Said;
use super::list;
use crate::text::{Message, Phrase};
use serde_json::{Map, Value};

/// Thresholds by their names in the dimension and in our files.
const THRESHOLDS: &[(&str, &str)] = &[
    ("minimumAcceptable", "minimum"),
    ("minimum", "minimum"),
    ("success", "success"),
    ("stretch", "stretch"),
    ("failure", "failure"),
];

const STAGES: &[&str] = &[
    "input",
    "activity",
    "output",
    "shortTermOutcome",
    "intermediateOutcome",
    "longTermOutcome",
];

/// What was read of the metrics of a release.
#[derive(Default)]
pub(super) struct Metrics {
    pub nodes: Vec<Value>,
    pub measures: Vec<Value>,
    pub criteria: Vec<Value>,
    /// How many say nothing of where in the chain they belong.
    unplaced: usize,
    /// Names of those with more than one value for a threshold.
    ambiguous: Vec<String>,
}

/// Reads targets, forecasts and agreed metrics; one that is there twice is read once.
pub(super) fn read(release: &Value) -> Metrics {
    let contracts = list(release.get("contracts")).iter();
    let agreed = contracts.flat_map(|it| list(it.get("agreedMetrics")));
    let targets = list(release.pointer("/tender/targets")).iter();
    let forecasts = list(release.pointer("/planning/forecasts")).iter();
    let mut known = std::collections::HashSet::new();
    let mut metrics = Metrics::default();
    for metric in targets.chain(agreed) {
        if known.insert(text(metric, "id")) && !is_of_reach_and_depth(metric) {
            metrics.add(metric, "shortTermOutcome");
        }
    }
    for metric in forecasts {
        // A forecast of how many people it is for is no item of the chain.
        if known.insert(text(metric, "id")) && text(metric, "id") != "people" {
            metrics.add(metric, "input");
        }
    }
    metrics
}

/// Whether an export of ours says with it how many people there are and how much change for each:
/// that is no item of the chain.
fn is_of_reach_and_depth(metric: &Value) -> bool {
    let ours = ["reach", "depth"].contains(&text(metric, "id"));
    let mut observations = list(metric.get("observations")).iter();
    ours && observations.all(|it| !dimension(it, "reachDepth").is_empty())
}

impl Metrics {
    /// What was read, and what is to be checked.
    pub fn tell(&self) -> Vec<Phrase> {
        let counted = [
            (Message::ReadingItems, self.nodes.len()),
            (Message::ReadingMeasures, self.measures.len()),
            (Message::ReadingCriteria, self.criteria.len()),
            (Message::ReadingOcdsStages, self.unplaced),
        ];
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        let counted = counted.map(|(message, count)| Phrase::new(message).with("count", count));
        let ambiguous = self.ambiguous.iter().map(|name| {
            let phrase = Phrase::new(Message::ReadingOcdsMoreValues);
            phrase.with("name", crate::edit::shorten(name))
        });
        counted.chain(ambiguous).collect()
    }

    fn add(&mut self, metric: &Value, usual: &str) {
        let observations = list(metric.get("observations"));
        let stage = observations.iter().find_map(|it| {
            STAGES
                .iter()
                .find(|stage| dimension(it, "chainStage") == **stage)
        });
        self.unplaced += usize::from(stage.is_none() && usual != "input");
        let id = text(metric, "id");
        let node = format!("{id}-item");
        let has_number = observations.iter().any(|it| number(it).is_some());
        let title = text(metric, "title");
        let description = text(metric, "description");
        let said = Said::default()
            .with("id", node.as_str())
            .with("stage", stage.map_or(usual, |stage| *stage))
            .with("title", title);
        // What describes a metric with numbers describes its measure.
        let detail = if has_number { "" } else { description };
        self.nodes.push(said.with("detail", detail).into());
        if has_number {
            self.measures.push(measure(metric, &node, observations));
        }
        let criterion = self.criterion(observations, title, usual != "input");
        if !criterion.is_empty() {
            let said = Said(criterion)
                .with("id", format!("{id}-criterion"))
                .with("nodeId", node)
                .with("measureId", if has_number { id } else { "" });
            self.criteria.push(said.into());
        }
    }

    /// The thresholds that observations give, the first of each. What names no threshold is success of a target; of a forecast it is no criterion.
    fn criterion(
        &mut self,
        observations: &[Value],
        title: &str,
        is_target: bool,
    ) -> Map<String, Value> {
        let mut criterion = Map::new();
        let mut is_ambiguous = false;
        for observation in observations {
            let named = dimension(observation, "threshold");
            let known = THRESHOLDS.iter().find(|(name, _)| *name == named);
            if named == "baseline" || (known.is_none() && !is_target) {
                continue;
            }
            let field = known.map_or("success", |(_, field)| *field);
            let statement = Said::default()
                .with("sentence", text(observation, "notes"))
                .with("threshold", number(observation));
            if statement.0.is_empty() {
                continue;
            }
            is_ambiguous |= criterion.contains_key(field);
            criterion.entry(field).or_insert(statement.into());
        }
        if is_ambiguous {
            self.ambiguous.push(title.to_owned());
        }
        criterion
    }
}

fn measure(metric: &Value, node: &str, observations: &[Value]) -> Value {
    let first = |of: fn(&Value) -> &str| {
        let mut all = observations.iter().map(of);
        all.find(|text| !text.is_empty()).unwrap_or_default()
    };
    let mut baselines = observations.iter();
    let baseline = baselines.find(|it| dimension(it, "threshold") == "baseline");
    let date = baseline.map_or("", |it| at(it, "/period/endDate"));
    let baseline = Said::default()
        .with("value", baseline.and_then(number))
        .with("date", date.split('T').next());
    Said::default()
        .with("id", text(metric, "id"))
        .with("nodeId", node)
        .with("name", text(metric, "title"))
        .with("definition", text(metric, "description"))
        .with("unit", first(unit))
        .with("direction", first(|it| dimension(it, "better")))
        .with("baseline", baseline)
        .with("ocdsObservations", observations.to_vec())
        .into()
}

fn unit(observation: &Value) -> &str {
    match at(observation, "/unit/name") {
        "" => at(observation, "/value/currency"),
        unit => unit,
    }
}

/// The number of an observation, or its amount of money.
fn number(observation: &Value) -> Option<f64> {
    let measure = observation.get("measure");
    let value = measure.or_else(|| observation.pointer("/value/amount"))?;
    match value {
        Value::String(text) => crate::model::Number::parse(text).map(|number| number.0),
        value => value.as_f64(),
    }
}

fn dimension<'a>(observation: &'a Value, name: &str) -> &'a str {
    let dimensions = observation.get("dimensions");
    dimensions.map_or("", |dimensions| text(dimensions, name))
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn at<'a>(value: &'a Value, place: &str) -> &'a str {
    value
        .pointer(place)
        .and_then(Value::as_str)
        .unwrap_or_default()
}
