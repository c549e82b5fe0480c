//! Requirements that hold whatever the method, each kind in its section: *What must be in place
//! and what is open* (with what of the chain is fixed or open to the provider), *Workforce and
//! fair work*, *Quality, safeguarding, equality and data protection*, and *Social value*.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, bullet, record};
use super::words::{Context, lines};
use crate::model::{Delivery, Node, Requirement, RequirementKind, Stage};
use crate::text::{Message, Phrase};
use std::rc::Rc;

const PLACE: Place = Place::Part("requirements");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let general = of_kinds(context, &[None, Some(RequirementKind::Other)]);
    draft.led_list(context.say(Message::SpecRequirementsIntroduction), general);
    for (delivery, lead) in [
        (Delivery::Fixed, Message::SpecRequirementsFixed),
        (Delivery::Open, Message::SpecRequirementsOpen),
    ] {
        draft.led_list(context.say(lead), done_so(context, delivery));
    }
    let mut activities = context.framework.nodes_in(Stage::Activity);
    if activities.any(|activity| activity.delivery.is_none()) {
        draft.question(Message::SpecAskFixed, Place::Chain);
    }
}

/// Writes the section about the people who do the work.
pub(super) fn workforce(context: &Context, draft: &mut Draft) {
    draft.list(of_kinds(context, &[Some(RequirementKind::Workforce)]));
}

/// Writes the section about safety, equality and data protection.
pub(super) fn quality(context: &Context, draft: &mut Draft) {
    let kinds = [
        RequirementKind::Safeguarding,
        RequirementKind::Equality,
        RequirementKind::Data,
    ];
    draft.list(of_kinds(context, &kinds.map(Some)));
}

/// Writes the section about what else the work is good for.
pub(super) fn social_value(context: &Context, draft: &mut Draft) {
    draft.list(of_kinds(context, &[Some(RequirementKind::SocialValue)]));
}

/// The requirements of these kinds, in the order of the file.
fn of_kinds(context: &Context, kinds: &[Option<RequirementKind>]) -> Vec<Item> {
    let requirements = context.framework.requirements.iter();
    let items = requirements
        .filter(|requirement| kinds.contains(&requirement.kind))
        .map(|requirement| item(context, requirement));
    items.collect()
}

/// The items of the chain that are done this way, whatever they are.
fn done_so(context: &Context, delivery: Delivery) -> Vec<Item> {
    let nodes = Stage::ALL
        .into_iter()
        .flat_map(|stage| context.framework.nodes_in(stage));
    let done_so = nodes.filter(|node| node.delivery == Some(delivery));
    let item = |node: &Rc<Node>| {
        let title = Paragraph::plain(context.titled(&node.title));
        bullet(title.at(Place::Node(node.id.clone())))
    };
    done_so.map(item).collect()
}

fn item(context: &Context, requirement: &Requirement) -> Item {
    let title = context.titled(&requirement.title);
    let heading = match requirement.kind.and_then(kind_name) {
        Some(kind) => context.say(
            Phrase::new(Message::SpecRequirementOfKind)
                .with("kind", kind)
                .with("requirement", title),
        ),
        None => title,
    };
    let details = lines(&requirement.detail).map(|detail| Paragraph::plain(detail).at(PLACE));
    record(heading, PLACE, details.collect())
}

/// The kind, where the heading of its section does not say it already.
fn kind_name(kind: RequirementKind) -> Option<Message> {
    match kind {
        RequirementKind::Safeguarding => Some(Message::SpecRequirementSafeguarding),
        RequirementKind::Equality => Some(Message::SpecRequirementEquality),
        RequirementKind::Data => Some(Message::SpecRequirementData),
        RequirementKind::Workforce | RequirementKind::SocialValue | RequirementKind::Other => None,
    }
}
