//! What there is about an item, in a few words under its title. What a screen reader is told in
//! the item's sentence is not said again.

use crate::editor::{OutlineItem, apart_sentence};
use crate::model::Delivery;
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The badges of an item; nothing if there is nothing to say.
pub fn badges(desk: &Desk, item: &OutlineItem, is_hidden: bool) -> Html {
    let told = told(item, is_hidden);
    let told = told
        .iter()
        .map(|phrase| html! { <span class="badge badge-quiet" aria-hidden="true">{ desk.say(phrase) }</span> });
    let more = more(item);
    let more = more
        .iter()
        .map(|phrase| html! { <span class="badge">{ desk.say(phrase) }</span> });
    html! { <p class="badges">{ for more.chain(told) }</p> }
}

/// What the sentence of the item says too.
fn told(item: &OutlineItem, is_hidden: bool) -> Vec<Phrase> {
    let criteria = match item.has_criteria {
        true => Message::BadgeCriteria,
        false => Message::BadgeNoCriteria,
    };
    let criteria = item.node.stage.is_outcome().then_some(criteria.into());
    let hidden = is_hidden.then_some(Message::ChainHidden.into());
    let apart = item.apart.map(apart_sentence);
    [criteria, apart, hidden].into_iter().flatten().collect()
}

fn more(item: &OutlineItem) -> Vec<Phrase> {
    let badges = &item.badges;
    let count = |message, count| (count > 0).then(|| Phrase::new(message).with("count", count));
    let delivery = item.node.delivery.map(|delivery| match delivery {
        Delivery::Fixed => Message::BadgeFixed.into(),
        Delivery::Open => Message::BadgeOpen.into(),
    });
    let lead = badges.lead_partner.as_deref();
    [
        count(Message::BadgeMeasures, badges.measures),
        count(Message::BadgeEvidence, badges.evidence),
        delivery,
        lead.map(|name| Phrase::new(Message::BadgeLead).with("name", name)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
