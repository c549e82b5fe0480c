//! The chain as a pathway of inputs, activities, outputs and outcomes, and what leads to what.

use super::{Source, kept, measures, people};
use crate::export::exchange::KEPT;
use crate::model::{Node, Number, Stage};
use serde_json::{Map, Value, json};

/// The name of the chain.
pub(super) fn pathway_name(source: Source) -> String {
    source.part("/pathway")
}

/// The chain as a whole.
pub(super) fn pathway(source: Source) -> Value {
    let framework = source.framework;
    let of = |wanted: fn(Stage) -> bool| {
        let nodes = framework.nodes.iter();
        let nodes = nodes.filter(|node| wanted(node.stage));
        nodes.map(|node| source.name(&node.id)).collect::<Vec<_>>()
    };
    let measures = framework.measures.iter();
    json!({
        "@id": pathway_name(source),
        "@type": "cids:ImpactPathway",
        "hasName": source.titled(&framework.title),
        "hasDescription": framework.about.summary,
        "forOrganization": people::responsible(source),
        "hasActivity": of(|stage| stage == Stage::Activity),
        "hasOutput": of(|stage| stage == Stage::Output),
        "hasOutcome": of(Stage::is_outcome),
        "hasIndicator": measures.map(|it| source.name(&it.id)).collect::<Vec<_>>(),
        "throughline:language": framework.language,
        KEPT: kept::of_framework(framework),
    })
}

/// Fields of an item that are said in terms.
const SAID: &[&str] = &["id", "stage", "title", "detail", "forWhom", "byMonth"];

/// What an input costs in a year, in pounds, by the costs that are for nothing else.
fn planned(source: Source, node: &Node) -> Option<Value> {
    let costs = source.framework.money.costs.iter();
    let own = costs.filter(|cost| cost.node_ids == [node.id.clone()]);
    let amounts: Vec<i64> = own.filter_map(|cost| cost.amount).collect();
    if node.stage != Stage::Input || amounts.is_empty() {
        return None;
    }
    let pence = amounts.into_iter().fold(0_i64, i64::saturating_add);
    let number = Number(pence as f64 / 100.0);
    let mut amount = measures::value(source, &node.id, "planned", number);
    amount["throughline:unit"] = "GBP a year".into();
    Some(amount)
}

/// One item, with what it leads to.
pub(super) fn item(source: Source, node: &Node) -> Value {
    let measures = source.framework.measures_of(&node.id);
    let (mut class, stage) = class(node.stage);
    let planned = planned(source, node);
    if planned.is_some() {
        class = "cids:FinancialInput";
    }
    // What CIDS has a term for is said by `people`.
    let for_whom = (!node.stage.is_outcome()).then_some(&node.for_whom);
    let mut item = json!({
        "@id": source.name(&node.id),
        "@type": class,
        "hasName": source.titled(&node.title),
        "hasDescription": description(source, node),
        "oep:partOf": Source::reference(pathway_name(source)),
        "hasIndicator": measures.map(|it| source.name(&it.id)).collect::<Vec<_>>(),
        "throughline:stage": stage,
        "throughline:forWhom": for_whom,
        "throughline:byMonth": node.by_month,
        "cids:hasPlannedAmount": planned,
        KEPT: kept::of(serde_json::to_value(node), SAID),
    });
    if let Value::Object(fields) = &mut item {
        if node.stage.is_outcome() {
            let organisation = people::responsible(source);
            fields.insert("forOrganization".to_owned(), organisation.into());
        }
        links(source, node, fields);
    }
    item
}

/// The class of an item of a stage, and the term for which sort of outcome it is.
fn class(stage: Stage) -> (&'static str, Option<&'static str>) {
    match stage {
        Stage::Input => ("cids:Input", None),
        Stage::Activity => ("cids:Activity", None),
        Stage::Output => ("cids:Output", None),
        Stage::ShortTermOutcome => ("cids:Outcome", Some("shortTermOutcome")),
        Stage::IntermediateOutcome => ("cids:Outcome", Some("intermediateOutcome")),
        Stage::LongTermOutcome => ("cids:Outcome", Some("longTermOutcome")),
    }
}

/// An outcome needs a description, so that its title stands for one that is not there.
fn description(source: Source, node: &Node) -> String {
    match node.detail.trim() {
        "" if node.stage.is_outcome() => source.titled(&node.title),
        detail => detail.to_owned(),
    }
}

/// Each link is written once: at the activity where CIDS has a term there, else where it starts.
fn links(source: Source, node: &Node, fields: &mut Map<String, Value>) {
    let framework = source.framework;
    let stage_of = |id| framework.node(id).map(|node| node.stage);
    let mut add = |term: &str, name: String| {
        let list = fields.entry(term).or_insert_with(|| json!([]));
        if let Value::Array(list) = list {
            list.push(name.into());
        }
    };
    for link in framework.links_from(&node.id) {
        match (node.stage, stage_of(&link.to)) {
            (Stage::Input, Some(Stage::Activity)) => {}
            (Stage::Activity, Some(Stage::Output)) => add("hasOutput", source.name(&link.to)),
            (stage, Some(Stage::Activity)) if stage.is_outcome() => {
                add("canEnable", source.name(&link.to));
            }
            _ => add("canProduce", source.name(&link.to)),
        }
    }
    for link in framework.links_to(&node.id) {
        if node.stage == Stage::Activity && stage_of(&link.from) == Some(Stage::Input) {
            add("hasInput", source.name(&link.from));
        }
    }
}
