//! Impact risks of every kind as risks.

use super::super::said::Said;
use super::graph::Graph;
use super::kept;
use super::thing::Thing;
use serde_json::Value;

/// The classes of risks.
pub(super) const RISKS: &[&str] = &[
    "ImpactRisk",
    "EvidenceRisk",
    "DropOffRisk",
    "EnduranceRisk",
    "ExecutionRisk",
    "ExternalRisk",
    "EfficiencyRisk",
    "AlignmentRisk",
    "StakeholderParticipationRisk",
    "UnexpectedImpactRisk",
];

/// Terms of a risk that are read.
const TERMS: &[&str] = &[
    "hasName",
    "hasDescription",
    "hasMitigation",
    "hasLikelihood",
    "hasConsequence",
];

/// Reads the risks.
pub(super) fn read(graph: &Graph) -> Vec<Value> {
    let risks = graph.of(RISKS).filter(|it| !it.is_derived());
    risks.map(risk).collect()
}

fn risk(risk: &Thing) -> Value {
    let said = Said::default()
        .with("id", risk.id())
        .with("mitigation", risk.said("hasMitigation"));
    // Ours describes a risk by its title too.
    if let Some(kept) = risk.kept() {
        return kept::with(said.with("title", risk.title()), Some(kept)).into();
    }
    let title = match risk.title() {
        title if title.is_empty() && !risk.is_ours() => risk.said("hasIdentifier"),
        title => title,
    };
    let detail = match risk.said("hasDescription") {
        same if same == title => String::new(),
        detail => detail,
    };
    let mut rest = risk.rest(TERMS);
    if risk.is_ours() {
        rest.remove("hasIdentifier");
    }
    said.with("title", title)
        .with("detail", detail)
        .with("likelihood", risk.said("hasLikelihood"))
        .with("consequence", risk.said("hasConsequence"))
        .with("cids", rest)
        .into()
}
