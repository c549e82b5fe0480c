//! Activities that are neither fixed nor open to the provider.

use crate::check::context::Item;
use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::model::{Delivery, Stage};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "delivery-not-said",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckDeliveryNotSaidLooksFor,
    why: Message::CheckDeliveryNotSaidWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let is_silent =
        |item: &&Item| item.node.stage == Stage::Activity && item.node.delivery.is_none();
    let silent: Vec<&Item> = context.items.iter().filter(is_silent).collect();
    let items = silent.iter().map(|item| {
        let place = Place::from(&**item.node).field("delivery");
        (item.node.title.as_str(), place)
    });
    let found =
        together(&CHECK, Message::CheckDeliveryNotSaid, items).filter(|_| context.is_under_way());
    let open = |item: &&Item| {
        let (id, field) = (
            item.node.id.clone(),
            NodeField::Delivery(Some(Delivery::Open)),
        );
        Edit::Node(NodeEdit::Set { id, field })
    };
    let found = found.map(|finding| {
        let edits = silent.iter().map(open).collect();
        finding.fixed_by_several(Message::CheckDeliveryNotSaidFix, edits)
    });
    found.into_iter().collect()
}
