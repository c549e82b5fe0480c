//! What the places are called that a finding of the review was about. What was found belongs in
//! `review`.

use super::words::Context;
use crate::model::{DismissedPlace, Id, PlaceKind};
use crate::text::{Message, Phrase};

/// What a place is called; nothing if it is gone, or is the framework as a whole.
pub(super) fn name(context: &Context, place: &DismissedPlace) -> Option<String> {
    let id = &place.id;
    match place.kind {
        PlaceKind::Part => part(id).map(|part| context.say(part)),
        PlaceKind::Node => item(context, id),
        PlaceKind::Link => link(context, id),
        PlaceKind::Measure => measure(context, id),
        PlaceKind::Criterion => criterion(context, id),
        PlaceKind::Evidence => evidence(context, id),
        PlaceKind::Involvement => group(context, id),
        PlaceKind::PaymentRule => trigger(context, id),
    }
}

fn measure(context: &Context, id: &Id) -> Option<String> {
    let name = context.quoted(&context.lookup.measure(id)?.name);
    Some(context.say(Phrase::new(Message::SpecPlaceMeasure).with("measure", name)))
}

fn criterion(context: &Context, id: &Id) -> Option<String> {
    let item = item(context, &context.framework.criterion(id)?.node_id)?;
    Some(context.say(Phrase::new(Message::SpecPlaceCriterion).with("item", item)))
}

fn evidence(context: &Context, id: &Id) -> Option<String> {
    let mut evidence = context.framework.evidence.iter();
    let piece = evidence.find(|it| it.id == *id)?;
    Some(context.quoted(&piece.title))
}

fn group(context: &Context, id: &Id) -> Option<String> {
    let mut involvement = context.framework.involvement.iter();
    let group = involvement.find(|it| it.id == *id)?;
    Some(context.quoted(&group.group))
}

fn trigger(context: &Context, id: &Id) -> Option<String> {
    let mut rules = context.framework.money.payment.rules.iter();
    let rule = rules.find(|it| it.id == *id)?;
    Some(context.quoted(&rule.trigger))
}

fn item(context: &Context, id: &Id) -> Option<String> {
    let node = context.lookup.node(id)?;
    Some(context.quoted(&node.title))
}

/// The step from one item to another.
fn link(context: &Context, id: &Id) -> Option<String> {
    let link = context.framework.links.iter().find(|it| it.id == *id)?;
    let phrase = Phrase::new(Message::SpecPlaceLink)
        .with("from", context.node(&link.from))
        .with("to", context.node(&link.to));
    Some(context.say(phrase))
}

/// A part, as the heading of its section calls it, by the name of its field in files.
fn part(id: &Id) -> Option<Message> {
    Some(match id.as_str() {
        "about" => Message::SpecHeadingPurpose,
        "need" => Message::SpecHeadingNeed,
        "nodes" | "links" => Message::SpecHeadingChain,
        "criteria" => Message::SpecHeadingCriteria,
        "measures" => Message::SpecHeadingMeasures,
        "evidence" => Message::SpecHeadingEvidence,
        "involvement" => Message::SpecHeadingCoproduction,
        "partners" | "partnership" => Message::SpecHeadingPartnership,
        "money" => Message::SpecHeadingMoney,
        "risks" => Message::SpecHeadingRisks,
        "requirements" => Message::SpecHeadingRequirements,
        "reachDepth" => Message::SpecHeadingReachDepth,
        _ => return None,
    })
}
