//! Indicators and what was reported of them as measures.

use super::super::said::Said;
use super::graph::Graph;
use super::kept;
use super::thing::{Thing, id_of};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Terms of an indicator that are read.
const TERMS: &[&str] = &[
    "hasName",
    "hasDescription",
    "unitDescription",
    "unitNotStated",
    "forOrganization",
    "forOutcome",
    "hasBaseline",
    "baselineDate",
    "hasThreshold",
    "hasTarget",
    "source",
    "frequency",
    "collectedBy",
    "direction",
    "kind",
    "hasIndicatorReport",
    "kept",
];

/// Classes of items that may have indicators.
const ITEMS: &[&str] = &[
    "Outcome",
    "Output",
    "Activity",
    "Service",
    "Program",
    "Input",
    "FinancialInput",
    "SkillInput",
    "PhysicalInput",
];

/// What was read of the indicators.
#[derive(Default)]
pub(super) struct Measures {
    pub list: Vec<Value>,
    /// How many reports there are.
    pub reports: usize,
    /// How many measures stand now where a report says.
    pub baselines: usize,
    /// Names of measures of more than one item.
    pub of_several: Vec<String>,
}

/// Reads the indicators and their reports.
pub(super) fn read(graph: &Graph) -> Measures {
    let reports = reports(graph);
    let items = items(graph);
    let mut measures = Measures {
        reports: graph.of(&["IndicatorReport"]).count(),
        ..Measures::default()
    };
    let none = Vec::new();
    for indicator in graph.of(&["Indicator"]) {
        let name = indicator.name.as_str();
        let of = items.get(name).unwrap_or(&none);
        if of.len() > 1 {
            measures.of_several.push(indicator.title());
        }
        let reports = reports.get(name).map_or(&[][..], Vec::as_slice);
        let node_id = of.first().map(|name| id_of(name)).unwrap_or_default();
        let (baseline, is_reported) = baseline(graph, indicator, reports);
        measures.baselines += usize::from(is_reported);
        let measure = measure(indicator, reports);
        let measure = measure.with("nodeId", node_id).with("baseline", baseline.0);
        measures
            .list
            .push(kept::with(measure, indicator.kept()).into());
    }
    measures
}

/// The items that each indicator is of, by its name: they say so, or it does.
pub(super) fn items(graph: &Graph) -> HashMap<&str, Vec<&str>> {
    let mut items: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut known = HashSet::new();
    let mut add = |indicator, item| {
        if known.insert((indicator, item)) {
            items.entry(indicator).or_default().push(item);
        }
    };
    for thing in &graph.things {
        let is_indicator = thing.is(&["Indicator"]);
        let outcomes = thing.names("forOutcome").filter(|_| is_indicator);
        outcomes.for_each(|outcome| add(thing.name.as_str(), outcome));
    }
    for item in graph.of(ITEMS) {
        item.names("hasIndicator")
            .for_each(|indicator| add(indicator, item.name.as_str()));
    }
    items
}

/// The reports on each indicator, by its name.
fn reports(graph: &Graph) -> HashMap<&str, Vec<&Thing>> {
    let mut reports: HashMap<&str, Vec<&Thing>> = HashMap::new();
    for report in graph.of(&["IndicatorReport"]) {
        let of = report
            .names("forIndicator")
            .chain(report.names("hasIndicator"));
        of.for_each(|name| reports.entry(name).or_default().push(report));
    }
    reports
}

fn measure(indicator: &Thing, reports: &[&Thing]) -> Said {
    let name = indicator.title();
    let definition = indicator.said("hasDescription");
    let definition = if definition == name {
        String::new()
    } else {
        definition
    };
    let has_unit = !indicator.terms.contains_key("unitNotStated");
    let unit = indicator.text("unitDescription").filter(|_| has_unit);
    let reports: Vec<Value> = reports.iter().map(|report| report.whole()).collect();
    Said::default()
        .with("id", indicator.id())
        .with("name", name)
        .with("definition", definition)
        .with("unit", unit.unwrap_or_default())
        .with("source", indicator.said("source"))
        .with("frequency", indicator.said("frequency"))
        .with("collectedBy", indicator.said("collectedBy"))
        .with("direction", indicator.said("direction"))
        .with("kind", indicator.said("kind"))
        .with("cids", indicator.rest(TERMS))
        .with("cidsReports", reports)
}

/// Where an indicator stands: its baseline, else the latest report with a number.
fn baseline(graph: &Graph, indicator: &Thing, reports: &[&Thing]) -> (Said, bool) {
    let date = indicator.said("baselineDate");
    if let Some(value) = graph.number(indicator, "hasBaseline") {
        let said = Said::default().with("value", value.0);
        return (said.with("date", date), false);
    }
    let numbers = reports.iter().filter_map(|report| {
        let number = graph.number(report, "value")?;
        Some((day(report), number.0))
    });
    // Days in ISO 8601 sort as they follow one another.
    let latest = numbers.max_by(|(one, _), (other, _)| one.cmp(other));
    match latest {
        Some((date, value)) => (
            Said::default().with("value", value).with("date", date),
            true,
        ),
        None => (Said::default().with("date", date), false),
    }
}

/// The day on which what a report says was over, without the time.
fn day(report: &Thing) -> String {
    let ended = report.text("endedAtTime").or(report.text("startedAtTime"));
    let day = ended.and_then(|moment| moment.split('T').next());
    day.unwrap_or_default().to_owned()
}
