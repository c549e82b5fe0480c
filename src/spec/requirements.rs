//! Requirements that hold whatever the method, each kind in its section: *What must be in place
//! and what is open* (with the activities that are fixed or open to the provider), *Workforce and
//! fair work*, *Quality, safeguarding, equality and data protection*, and *Social value*.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, record};
use super::words::{Context, lines};
use crate::model::{Delivery, Requirement, RequirementKind, Stage};
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("requirements");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    of_kinds(context, draft, &[None, Some(RequirementKind::Other)]);
    activities(context, draft, Delivery::Fixed, Message::SpecLabelFixed);
    activities(context, draft, Delivery::Open, Message::SpecLabelOpen);
    let mut activities = context.framework.nodes_in(Stage::Activity);
    if activities.any(|activity| activity.delivery.is_none()) {
        draft.gap(Message::SpecAskFixed, Message::SpecLacksFixed, Place::Chain);
    }
}

/// Writes the section about the people who do the work.
pub(super) fn workforce(context: &Context, draft: &mut Draft) {
    of_kinds(context, draft, &[Some(RequirementKind::Workforce)]);
}

/// Writes the section about safety, equality and data protection.
pub(super) fn quality(context: &Context, draft: &mut Draft) {
    let kinds = [
        RequirementKind::Safeguarding,
        RequirementKind::Equality,
        RequirementKind::Data,
    ];
    of_kinds(context, draft, &kinds.map(Some));
}

/// Writes the section about what else the work is good for.
pub(super) fn social_value(context: &Context, draft: &mut Draft) {
    of_kinds(context, draft, &[Some(RequirementKind::SocialValue)]);
}

/// The requirements of these kinds, in the order of the file.
fn of_kinds(context: &Context, draft: &mut Draft, kinds: &[Option<RequirementKind>]) {
    let requirements = context.framework.requirements.iter();
    let items = requirements
        .filter(|requirement| kinds.contains(&requirement.kind))
        .map(|requirement| item(context, requirement));
    draft.list(items.collect());
}

/// Names the activities that are done this way.
fn activities(context: &Context, draft: &mut Draft, delivery: Delivery, label: Message) {
    let activities = context.framework.nodes_in(Stage::Activity);
    let done_so = activities.filter(|activity| activity.delivery == Some(delivery));
    let titles = context.all_of(done_so.map(|activity| context.quoted(&activity.title)));
    draft.labelled(label, &titles, &Place::Chain);
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

fn kind_name(kind: RequirementKind) -> Option<Message> {
    match kind {
        RequirementKind::Safeguarding => Some(Message::SpecRequirementSafeguarding),
        RequirementKind::Equality => Some(Message::SpecRequirementEquality),
        RequirementKind::Data => Some(Message::SpecRequirementData),
        RequirementKind::Workforce => Some(Message::SpecRequirementWorkforce),
        RequirementKind::SocialValue => Some(Message::SpecRequirementSocialValue),
        RequirementKind::Other => None,
    }
}
