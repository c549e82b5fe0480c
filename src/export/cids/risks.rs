//! Risks, how well links and evidence are supported, and reach and depth. What is agreed about reach
//! and depth has no term and belongs in `kept`.

use super::{Source, kept, measures};
use crate::export::exchange::{KEPT, lines};
use crate::model::{Evidence, EvidenceKind, EvidenceStrength, Id, Link, LinkStrength, Risk};
use crate::text::{Message, Phrase};
use serde_json::{Value, json};

/// The words of CIDS for how likely a risk is, and how people write them.
const LIKELIHOODS: &[(&str, &str)] = &[
    ("very likely", "veryLikely"),
    ("likely", "likely"),
    ("unlikely", "unlikely"),
    ("very unlikely", "veryUnlikely"),
    ("high risk", "highRisk"),
    ("medium risk", "mediumRisk"),
    ("low risk", "lowRisk"),
];

/// The same for what it would mean.
const CONSEQUENCES: &[(&str, &str)] = &[
    ("minimal", "minimal"),
    ("average", "average"),
    ("severe", "severe"),
];

/// One risk.
pub(super) fn risk(source: Source, risk: &Risk) -> Value {
    json!({
        "@id": source.name(&risk.id),
        "@type": "cids:ImpactRisk",
        "hasIdentifier": risk.id,
        "hasName": risk.title,
        "hasDescription": lines([risk.title.as_str(), &risk.detail]),
        "hasMitigation": risk.mitigation,
        "cids:hasLikelihood": term(LIKELIHOODS, &risk.likelihood),
        "cids:hasConsequence": term(CONSEQUENCES, &risk.consequence),
        KEPT: kept::of(serde_json::to_value(risk), &["id", "title", "mitigation"]),
    })
}

/// The term for what somebody wrote, if it is one of theirs.
fn term(terms: &[(&str, &'static str)], words: &str) -> Option<&'static str> {
    let words = words.trim().trim_end_matches('.').to_lowercase();
    let found = terms.iter().find(|(said, _)| *said == words);
    found.map(|(_, term)| *term)
}

/// How well what a link assumes is supported, if anything was said of it.
pub(super) fn of_link(source: Source, link: &Link) -> Value {
    let strength = match link.strength {
        LinkStrength::Untested => "untested",
        LinkStrength::Weak => "weak",
        LinkStrength::Moderate => "moderate",
        LinkStrength::Strong => "strong",
    };
    let is_said = link.strength != LinkStrength::Untested || !link.assumption.trim().is_empty();
    match is_said {
        true => evidence_risk(
            source,
            &link.id,
            &link.assumption,
            strength,
            &[&link.from, &link.to],
        ),
        false => Value::Null,
    }
}

/// How strong a piece of evidence is, if that was said. Stories are not passed on.
pub(super) fn of_evidence(source: Source, piece: &Evidence) -> Value {
    let strength = match piece.strength {
        Some(EvidenceStrength::Weak) => "weak",
        Some(EvidenceStrength::Moderate) => "moderate",
        Some(EvidenceStrength::Strong) => "strong",
        None => return Value::Null,
    };
    if piece.kind == Some(EvidenceKind::Story) {
        return Value::Null;
    }
    let words = lines([piece.title.as_str(), &piece.summary, &piece.source]);
    let about: Vec<&Id> = piece.node_ids.iter().collect();
    evidence_risk(source, &piece.id, &words, strength, &about)
}

fn evidence_risk(source: Source, id: &Id, words: &str, strength: &str, about: &[&Id]) -> Value {
    let framework = source.framework;
    let nodes = about.iter().filter_map(|id| framework.node(id));
    let (outcomes, others): (Vec<_>, Vec<_>) = nodes.partition(|node| node.stage.is_outcome());
    let names = |nodes: Vec<&std::rc::Rc<crate::model::Node>>| {
        let names = nodes.iter().map(|node| source.name(&node.id));
        names.collect::<Vec<_>>()
    };
    let others = names(others).into_iter().map(Source::reference);
    json!({
        "@id": source.part_of(id, "evidence"),
        "@type": "cids:EvidenceRisk",
        "hasIdentifier": "Evidence Risk",
        "hasDescription": words,
        "hasComment": strength,
        "forOutcome": names(outcomes),
        "throughline:forItem": others.collect::<Vec<_>>(),
        "throughline:derived": true,
    })
}

/// For how many people, and for what share of them the outcome is achieved at best.
pub(super) fn reach_and_depth(source: Source) -> Vec<Value> {
    let framework = source.framework;
    let reach = framework.need.people.map(|people| {
        let words = source.text.get(Message::ExchangePeople);
        let number = crate::model::Number(f64::from(people));
        how_much(source, ("cids:ImpactScale", "reach"), &words, number)
    });
    let effect = framework.reach_depth.effect.iter();
    let best = effect.max_by(|one, other| one.share.0.total_cmp(&other.share.0));
    let depth = best.map(|best| {
        let phrase = Phrase::new(Message::ExchangeDepth).with("sessions", best.sessions.0);
        let words = source.text.say(&phrase);
        how_much(source, ("cids:ImpactDepth", "depth"), &words, best.share)
    });
    reach.into_iter().chain(depth).collect()
}

fn how_much(
    source: Source,
    (class, name): (&str, &str),
    words: &str,
    number: crate::model::Number,
) -> Value {
    let name = format!("/{name}");
    json!({
        "@id": source.part(&name),
        "@type": class,
        "hasDescription": words,
        "value": measures::number(source.part(&format!("{name}/value")), number),
        "throughline:derived": true,
    })
}
