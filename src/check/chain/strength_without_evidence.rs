//! A step that is said to be well supported, without the evidence.

use crate::check::say::about_step;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, LinkEdit, LinkField};
use crate::model::LinkStrength;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "strength-without-evidence",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckStrengthWithoutEvidenceLooksFor,
    why: Message::CheckStrengthWithoutEvidenceWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let links = context.framework.links.iter();
    let claimed = links.filter(|link| {
        let is_claimed = matches!(link.strength, LinkStrength::Moderate | LinkStrength::Strong);
        is_claimed && link.evidence_ids.is_empty()
    });
    let found = claimed.filter_map(|link| {
        let (from, to) = context.ends(link)?;
        let message = about_step(
            Message::CheckStrengthWithoutEvidence,
            &from.node.title,
            &to.node.title,
        );
        let finding = Finding::new(&CHECK, message, Place::from(&**link).field("strength"));
        let field = LinkField::Strength(LinkStrength::Untested);
        let id = link.id.clone();
        let edit = Edit::Link(LinkEdit::Set { id, field });
        Some(finding.fixed_by(Message::CheckStrengthWithoutEvidenceFix, edit))
    });
    found.collect()
}
