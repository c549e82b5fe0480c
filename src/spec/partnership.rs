//! The section *Partnership model*: the organisations, and how they decide and share risk.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, record};
use super::words::Context;
use crate::model::{Partner, PartnerKind, PartnerSize, Partnership, PartnershipModel};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let partnership = &context.framework.partnership;
    let place = Place::Part("partnership");
    if let Some(sentence) = model_sentence(partnership) {
        draft.sentence(context.say(sentence), place.clone());
    }
    draft.labelled(Message::SpecLabelDecisions, &partnership.decisions, &place);
    draft.labelled(
        Message::SpecLabelRiskSharing,
        &partnership.risk_sharing,
        &place,
    );
    draft.labelled(Message::SpecLabelJoining, &partnership.joining, &place);
    draft.labelled(Message::SpecLabelLeaving, &partnership.leaving, &place);
    let partners = &context.framework.partners;
    let items: Vec<Item> = partners
        .iter()
        .map(|partner| item(context, partner))
        .collect();
    if !items.is_empty() {
        draft.heading(context.say(Message::SpecHeadingPartners));
        draft.list(items);
    }
}

fn item(context: &Context, partner: &Partner) -> Item {
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(partner.kind.map(|kind| context.say(kind_sentence(kind))));
    sentences.extend(partner.size.map(|size| context.say(size_sentence(size))));
    if let Some(hours) = partner.hours_per_month {
        let phrase = Phrase::new(Message::SpecPartnerHours).with("count", hours);
        sentences.push(context.say(phrase));
    }
    let nodes = context.framework.nodes.iter();
    let led = nodes.filter(|node| node.lead_partner_id.as_ref() == Some(&partner.id));
    let led = context.all_of(led.map(|node| context.quoted(&node.title)));
    if !led.is_empty() {
        sentences.push(context.say(Phrase::new(Message::SpecPartnerLeads).with("items", led)));
    }
    let place = Place::Part("partners");
    let details = match sentences.is_empty() {
        true => Vec::new(),
        false => vec![Paragraph::plain(sentences.join(" ")).at(place.clone())],
    };
    record(context.titled(&partner.name), place, details)
}

/// How they would work together. That it is in another way says nothing, unless it is described.
fn model_sentence(partnership: &Partnership) -> Option<Message> {
    let described = [
        &partnership.decisions,
        &partnership.risk_sharing,
        &partnership.joining,
        &partnership.leaving,
    ];
    let is_described = described.iter().any(|words| !words.trim().is_empty());
    Some(match partnership.model? {
        PartnershipModel::Grant => Message::SpecModelGrant,
        PartnershipModel::LeadProvider => Message::SpecModelLeadProvider,
        PartnershipModel::Consortium => Message::SpecModelConsortium,
        PartnershipModel::Alliance => Message::SpecModelAlliance,
        PartnershipModel::InHouse => Message::SpecModelInHouse,
        PartnershipModel::Other if is_described => Message::SpecModelOther,
        PartnershipModel::Other => return None,
    })
}

fn kind_sentence(kind: PartnerKind) -> Message {
    match kind {
        PartnerKind::Charity => Message::SpecPartnerCharity,
        PartnerKind::CommunityGroup => Message::SpecPartnerCommunityGroup,
        PartnerKind::SocialEnterprise => Message::SpecPartnerSocialEnterprise,
        PartnerKind::PublicBody => Message::SpecPartnerPublicBody,
        PartnerKind::Business => Message::SpecPartnerBusiness,
        PartnerKind::Other => Message::SpecPartnerOther,
    }
}

fn size_sentence(size: PartnerSize) -> Message {
    match size {
        PartnerSize::Micro => Message::SpecSizeMicro,
        PartnerSize::Small => Message::SpecSizeSmall,
        PartnerSize::Medium => Message::SpecSizeMedium,
        PartnerSize::Large => Message::SpecSizeLarge,
    }
}
