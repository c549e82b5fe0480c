//! The section *Outcomes chain*: every item, stage by stage, who leads on it, and what it leads
//! to and why. Whether an outcome has succeeded belongs in `criteria`.

use super::document::{Block, Item, Paragraph, Place};
use super::draft::{Draft, bullet, labelled, record};
use super::suggesters::suggesters;
use super::words::{Context, FEW_NAMED};
use crate::model::{Control, Delivery, Link, LinkStrength, Node, Stage};
use crate::picture::parts;
use crate::text::{Message, Phrase, stage_name};
use std::rc::Rc;

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    if context.framework.nodes.is_empty() {
        draft.question(Message::SpecAskChain, Place::Chain);
        return;
    }
    introduction(context, draft);
    if context.drawn {
        figure(context, draft);
    }
    for stage in Stage::ALL {
        let nodes = context.framework.nodes_in(stage);
        let items: Vec<Item> = nodes.map(|node| item(context, node)).collect();
        if !items.is_empty() {
            draft.heading(context.say(stage_name(stage)));
            draft.list(items);
        }
    }
    loose_links(context, draft);
    note_missing(context, draft);
}

fn introduction(context: &Context, draft: &mut Draft) {
    let (nodes, links) = (&context.framework.nodes, &context.framework.links);
    let untested = |link: &&Rc<Link>| link.strength == LinkStrength::Untested;
    let untested = links.iter().filter(untested).count();
    let counts = Phrase::new(Message::SpecChainIntroduction)
        .with("items", nodes.len())
        .with("links", links.len());
    let mut text = context.say(counts);
    let message = match (links.len(), untested) {
        (_, 0) => None,
        (all, untested) if all == untested => Some(Message::SpecChainAllUntested),
        _ => Some(Message::SpecChainSomeUntested),
    };
    if let Some(message) = message {
        text.push(' ');
        text.push_str(&context.say(Phrase::new(message).with("count", untested)));
    }
    draft.sentence(text, Place::Chain);
}

/// The chain as a picture. The lists after it are the same in words.
fn figure(context: &Context, draft: &mut Draft) {
    let parts = parts(context.framework, context.text);
    if parts.is_too_large {
        draft.remark(context.say(Message::PictureTooLarge));
    }
    if parts.not_drawn > 0 {
        let phrase = Phrase::new(Message::PictureNotDrawn);
        draft.remark(context.say(phrase.with("count", parts.not_drawn)));
    }
    draft
        .blocks
        .extend(parts.pictures.into_iter().map(Block::Figure));
}

/// One item of the chain: its title, and under it what is known about it.
fn item(context: &Context, node: &Node) -> Item {
    let place = Place::Node(node.id.clone());
    let mut details = labelled(context.text, Message::SpecLabelDetail, &node.detail);
    details.extend(labelled(
        context.text,
        Message::SpecLabelForWhom,
        &node.for_whom,
    ));
    let facts = facts(context, node).join(" ");
    if !facts.is_empty() {
        details.push(Paragraph::plain(facts));
    }
    let details = details.into_iter().map(|detail| detail.at(place.clone()));
    let mut item = record(
        context.titled(&node.title),
        place.clone(),
        details.collect(),
    );
    item.children.extend(leads_to(context, node));
    item
}

fn facts(context: &Context, node: &Node) -> Vec<String> {
    let mut facts = Vec::new();
    let lead = node.lead_partner_id.as_ref().map(|id| context.partner(id));
    if let Some(lead) = lead.filter(|lead| !lead.is_empty()) {
        facts.push(context.say(Phrase::new(Message::SpecLedBy).with("partner", lead)));
    }
    let helpers = node.supporting_partner_ids.iter();
    let helpers = context.all_of(helpers.map(|id| context.partner(id)));
    if !helpers.is_empty() {
        facts.push(context.say(Phrase::new(Message::SpecSupportedBy).with("partners", helpers)));
    }
    facts.extend(
        node.delivery
            .map(|delivery| context.say(delivery_sentence(delivery))),
    );
    facts.extend(
        node.control
            .map(|control| context.say(control_sentence(control))),
    );
    if let Some(month) = node.by_month {
        let month = context.month_of_work(month);
        facts.push(context.say(Phrase::new(Message::SpecThereBy).with("month", month)));
    }
    let who = suggesters(context, &node.suggested_by);
    if !who.is_empty() {
        facts.push(context.say(Phrase::new(Message::SpecPutThereBy).with("who", who)));
    }
    facts
}

/// What an item leads to: the links with nothing to say together, then each of the others.
fn leads_to(context: &Context, node: &Node) -> Vec<Item> {
    let (told, bare): (Vec<&Rc<Link>>, Vec<&Rc<Link>>) = context
        .lookup
        .links_from(&node.id)
        .iter()
        .partition(|link| has_reasons(context, link));
    let mut items: Vec<Item> = bare_links(context, node, &bare).into_iter().collect();
    items.extend(told.into_iter().map(|link| told_link(context, link)));
    items
}

/// What an item leads to, in a sentence; in a list where there is too much for one.
fn bare_links(context: &Context, node: &Node, links: &[&Rc<Link>]) -> Option<Item> {
    let targets = links.iter().map(|link| context.node(&link.to));
    let place = Place::Node(node.id.clone());
    if links.len() <= FEW_NAMED {
        let targets = context.all_of(targets);
        let phrase = Phrase::new(Message::SpecLeadsTo).with("items", targets.as_str());
        let sentence = Paragraph::plain(context.say(phrase)).at(place);
        return (!targets.is_empty()).then(|| bullet(sentence));
    }
    let target = |title| bullet(Paragraph::plain(title).at(place.clone()));
    Some(Item {
        paragraph: Paragraph::plain(context.say(Message::SpecLeadsToMany)).at(place.clone()),
        children: targets.map(target).collect(),
    })
}

fn has_reasons(context: &Context, link: &Link) -> bool {
    !link.assumption.trim().is_empty()
        || link.strength != LinkStrength::Untested
        || !context.evidence(&link.evidence_ids).is_empty()
}

fn told_link(context: &Context, link: &Link) -> Item {
    let phrase = Phrase::new(Message::SpecLeadsTo).with("items", context.node(&link.to));
    Item {
        paragraph: Paragraph::plain(context.say(phrase)).at(Place::Link(link.id.clone())),
        children: reasons(context, link).into_iter().map(bullet).collect(),
    }
}

/// Why a step should work: its assumption, and the evidence for it.
fn reasons(context: &Context, link: &Link) -> Vec<Paragraph> {
    let mut reasons = labelled(context.text, Message::SpecLabelAssumption, &link.assumption);
    let strength = match link.strength {
        LinkStrength::Untested => None,
        LinkStrength::Weak => Some(Message::SpecStrengthWeak),
        LinkStrength::Moderate => Some(Message::SpecStrengthModerate),
        LinkStrength::Strong => Some(Message::SpecStrengthStrong),
    };
    let evidence = context.evidence(&link.evidence_ids);
    let mut runs: Vec<String> = strength
        .map(|strength| context.say(strength))
        .into_iter()
        .collect();
    if !evidence.is_empty() {
        runs.push(context.say(Phrase::new(Message::SpecStepEvidence).with("evidence", evidence)));
    }
    if !runs.is_empty() {
        reasons.push(Paragraph::plain(runs.join(" ")));
    }
    let place = Place::Link(link.id.clone());
    reasons
        .into_iter()
        .map(|reason| reason.at(place.clone()))
        .collect()
}

/// Links that start nowhere still hold somebody's reasons, so they are said at the end.
fn loose_links(context: &Context, draft: &mut Draft) {
    let loose = context
        .framework
        .links
        .iter()
        .filter(|link| context.lookup.node(&link.from).is_none() && has_reasons(context, link));
    let items: Vec<Item> = loose.map(|link| told_link(context, link)).collect();
    if !items.is_empty() {
        draft.heading(context.say(Message::SpecHeadingLooseLinks));
        draft.list(items);
    }
}

fn note_missing(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    if framework.nodes_in(Stage::LongTermOutcome).next().is_none() {
        draft.question(Message::SpecAskLasting, Place::Chain);
    }
    let is_end = |node: &Node| {
        node.stage < Stage::LongTermOutcome && context.lookup.links_from(&node.id).is_empty()
    };
    let ends = framework.nodes.iter().filter(|node| is_end(node));
    let titles: Vec<&str> = ends.map(|node| node.title.as_str()).collect();
    let question = (Message::SpecAskLeadsTo, "items");
    draft.question_about(context, question, &titles, Place::Chain);
}

fn delivery_sentence(delivery: Delivery) -> Message {
    match delivery {
        Delivery::Fixed => Message::SpecDeliveryFixed,
        Delivery::Open => Message::SpecDeliveryOpen,
    }
}

fn control_sentence(control: Control) -> Message {
    match control {
        Control::Controlled => Message::SpecControlControlled,
        Control::Influenced => Message::SpecControlInfluenced,
        Control::OutsideControl => Message::SpecControlOutside,
    }
}
