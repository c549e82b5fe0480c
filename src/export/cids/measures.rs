//! Measures as indicators. What counts as success belongs in `criteria`.

use super::{Source, kept, people};
use crate::export::exchange::KEPT;
use crate::model::{Direction, Id, Measure, MeasureKind, Number};
use crate::text::Message;
use serde_json::{Value, json};

/// Fields of a measure that are said in terms.
const SAID: &[&str] = &[
    "id",
    "nodeId",
    "name",
    "definition",
    "unit",
    "source",
    "frequency",
    "collectedBy",
    "direction",
    "kind",
];

/// One measure with its baseline, its minimum and its targets.
pub(super) fn indicator(source: Source, measure: &Measure) -> Value {
    let name = source.titled(&measure.name);
    let definition = match measure.definition.trim() {
        "" => name.clone(),
        definition => definition.to_owned(),
    };
    let unit = measure.unit.trim();
    let no_unit = || source.text.get(Message::ExchangeNoUnit);
    let on_outcome = source.framework.node(&measure.node_id);
    let on_outcome = on_outcome.filter(|node| node.stage.is_outcome());
    json!({
        "@id": source.name(&measure.id),
        "@type": "cids:Indicator",
        "hasName": name,
        "hasDescription": definition,
        "unitDescription": if unit.is_empty() { no_unit() } else { unit.to_owned() },
        "throughline:unitNotStated": unit.is_empty().then_some(true),
        "forOrganization": people::responsible(source),
        "forOutcome": on_outcome.map(|node| source.name(&node.id)),
        "hasBaseline": measure.baseline.value.map(|it| value(source, &measure.id, "baseline", it)),
        "throughline:baselineDate": measure.baseline.date,
        "hasThreshold": super::criteria::minimum(source, measure),
        "cids:hasTarget": super::criteria::names_on(source, measure),
        "throughline:source": measure.source,
        "throughline:frequency": measure.frequency,
        "throughline:collectedBy": measure.collected_by,
        "throughline:direction": measure.direction.map(direction),
        "throughline:kind": measure.kind.map(kind),
        KEPT: kept::of(serde_json::to_value(measure), SAID),
    })
}

/// A number, which CIDS writes as text, in a node with a name.
pub(super) fn value(source: Source, owner: &Id, part: &str, number: Number) -> Value {
    self::number(source.part_of(owner, part), number)
}

/// The same in a node with this name.
pub(super) fn number(name: String, number: Number) -> Value {
    json!({
        "@id": name,
        "@type": "i72:Measure",
        "hasNumericalValue": number.to_string(),
    })
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "up",
        Direction::Down => "down",
        Direction::Stay => "stay",
    }
}

fn kind(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::HowMuch => "howMuch",
        MeasureKind::HowWell => "howWell",
        MeasureKind::BetterOff => "betterOff",
    }
}
