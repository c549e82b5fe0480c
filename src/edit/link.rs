//! Edits of what leads to what. The items themselves belong in `node`.

use super::items::{add, remove, set_in};
use crate::chain::why_not;
use crate::model::{Framework, Id, Kind, Link, LinkStrength};
use std::rc::Rc;

/// A change to the links of the chain.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkEdit {
    /// Add a link. One that [`why_not`] refuses changes nothing.
    Add(Link),
    /// Set one field of a link.
    Set {
        /// Which link.
        id: Id,
        /// The field and its new value.
        field: LinkField,
    },
    /// Delete a link.
    Delete(Id),
}

/// A field of a link with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkField {
    /// What has to be true for the step to work.
    Assumption(String),
    /// How well it is supported.
    Strength(LinkStrength),
    /// The evidence for or against it.
    Evidence(Vec<Id>),
}

/// The framework after an edit of the links.
pub(super) fn apply(framework: &Rc<Framework>, edit: &LinkEdit) -> Rc<Framework> {
    match edit {
        LinkEdit::Add(link) => add_link(framework, link),
        LinkEdit::Set { id, field } => set_in(
            framework,
            |next| &mut next.links,
            id,
            |link| write(link, field),
        ),
        LinkEdit::Delete(id) => remove(framework, Kind::Link, std::slice::from_ref(id)),
    }
}

fn add_link(framework: &Rc<Framework>, link: &Link) -> Rc<Framework> {
    if why_not(framework, &link.from, &link.to).is_some() {
        return Rc::clone(framework);
    }
    add(framework, link, |next, link| next.links.push(link))
}

fn write(link: &mut Link, field: &LinkField) {
    match field {
        LinkField::Assumption(text) => link.assumption.clone_from(text),
        LinkField::Strength(strength) => link.strength = *strength,
        LinkField::Evidence(evidence) => link.evidence_ids.clone_from(evidence),
    }
}
