//! Organisations, and the people it is for.

use super::{Source, kept};
use crate::export::exchange::KEPT;
use crate::model::{Node, PartnerKind};
use crate::text::Message;
use serde_json::{Value, json};

/// The name of the organisation that everything is of: the commissioner, or plainly nobody yet.
pub(super) fn responsible(source: Source) -> String {
    source.part("/organisation")
}

/// The name of the people it is for.
pub(super) fn everyone_name(source: Source) -> String {
    source.part("/people")
}

/// The commissioner and the partners.
pub(super) fn organisations(source: Source) -> Vec<Value> {
    let framework = source.framework;
    let commissioner = framework.about.commissioner.trim();
    let (name, role) = match commissioner {
        "" => (
            source.text.get(Message::ExchangeNoOrganisation),
            "notNamedYet",
        ),
        name => (name.to_owned(), "commissioner"),
    };
    let outcomes = framework.outcomes().map(|node| source.name(&node.id));
    let measures = framework.measures.iter();
    let mut organisations = vec![json!({
        "@id": responsible(source),
        "@type": "cids:Organization",
        "hasLegalName": name,
        "throughline:role": role,
        "hasOutcome": outcomes.collect::<Vec<_>>(),
        "hasIndicator": measures.map(|it| source.name(&it.id)).collect::<Vec<_>>(),
    })];
    organisations.extend(framework.partners.iter().map(|partner| {
        json!({
            "@id": source.name(&partner.id),
            "@type": class(partner.kind),
            "hasLegalName": source.titled(&partner.name),
            "throughline:role": "partner",
            KEPT: kept::of(serde_json::to_value(&**partner), &["id", "name"]),
        })
    }));
    organisations
}

fn class(kind: Option<PartnerKind>) -> &'static str {
    match kind {
        Some(
            PartnerKind::Charity | PartnerKind::CommunityGroup | PartnerKind::SocialEnterprise,
        ) => "cids:SocialPurposeOrganization",
        _ => "cids:Organization",
    }
}

/// The people this is for, if that was said.
pub(super) fn everyone(source: Source) -> Value {
    let need = &source.framework.need;
    if need.population.trim().is_empty() {
        return Value::Null;
    }
    let outcomes = source.framework.outcomes();
    json!({
        "@id": everyone_name(source),
        "@type": "cids:BeneficialStakeholder",
        "hasName": need.population,
        "hasDescription": need.statement,
        "forOrganization": responsible(source),
        "oep:partOf": Source::reference(super::chain::pathway_name(source)),
        "benefitsFrom": outcomes.map(|node| source.name(&node.id)).collect::<Vec<_>>(),
    })
}

/// Whose outcome it is, if not everyone’s.
pub(super) fn of_outcome(source: Source, node: &Node) -> Vec<Value> {
    if node.for_whom.trim().is_empty() {
        return Vec::new();
    }
    let people = source.part_of(&node.id, "people");
    let outcome = source.name(&node.id);
    vec![
        json!({
            "@id": people,
            "@type": "cids:BeneficialStakeholder",
            "hasName": node.for_whom,
            "forOrganization": responsible(source),
            "benefitsFrom": [outcome],
        }),
        json!({
            "@id": source.part_of(&node.id, "of-people"),
            "@type": "cids:StakeholderOutcome",
            "hasName": source.titled(&node.title),
            "forStakeholder": people,
            "forOutcome": outcome,
        }),
    ]
}
