//! The section *What must be in place*: requirements that hold whatever the method.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, record};
use super::words::{Context, lines};
use crate::model::{Requirement, RequirementKind};
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("requirements");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let requirements = context.framework.requirements.iter();
    draft.list(
        requirements
            .map(|requirement| item(context, requirement))
            .collect(),
    );
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
