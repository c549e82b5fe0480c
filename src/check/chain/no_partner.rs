//! Activities that no partner leads on or helps with.

use crate::check::context::Item;
use crate::check::say::{about, together};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::model::Stage;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-partner",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckNoPartnerLooksFor,
    why: Message::CheckNoPartnerWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let partners = &context.framework.partners;
    let without: Vec<&Item> = context
        .items
        .iter()
        .filter(|item| is_without(item))
        .collect();
    let items = without.iter().map(|item| {
        let place = Place::from(&**item.node).field("leadPartnerId");
        (item.node.title.as_str(), place)
    });
    let found = together(&CHECK, Message::CheckNoPartner, items).filter(|_| !partners.is_empty());
    let found = found.map(|finding| match &partners[..] {
        [only] => {
            let label = about(Message::CheckNoPartnerFix, &only.name);
            let edit = |item: &&Item| {
                let (id, field) = (
                    item.node.id.clone(),
                    NodeField::LeadPartner(Some(only.id.clone())),
                );
                Edit::Node(NodeEdit::Set { id, field })
            };
            finding.fixed_by_several(label, without.iter().map(edit).collect())
        }
        _ => finding,
    });
    found.into_iter().collect()
}

fn is_without(item: &Item) -> bool {
    let node = &item.node;
    let has_nobody = node.lead_partner_id.is_none() && node.supporting_partner_ids.is_empty();
    node.stage == Stage::Activity && has_nobody
}
