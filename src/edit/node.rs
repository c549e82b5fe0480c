//! Edits of the chain: its items and its links.

use crate::model::{Control, Delivery, Framework, Id, Link, LinkStrength, Node, Stage};

/// A change to the items of the chain.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeEdit {
    /// Add an item, after another one of its stage or at the end of its stage.
    Add {
        /// The item, with an id that is not in use.
        node: Node,
        /// The item it follows, if any.
        after: Option<Id>,
    },
    /// Set one field of an item.
    Set {
        /// Which item.
        id: Id,
        /// The field and its new value.
        field: NodeField,
    },
    /// Move an item to a place among the items of a stage. Places count from 0, as they are
    /// without the item; one past the end or beyond is the end.
    Move {
        /// Which item.
        id: Id,
        /// The stage it goes to.
        stage: Stage,
        /// Its place among that stage's items.
        position: usize,
    },
    /// Delete items with their links, measures and criteria, and every reference to them.
    Delete(Vec<Id>),
}

/// A field of an item with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeField {
    /// What it is.
    Title(String),
    /// More about it.
    Detail(String),
    /// The people it is for.
    ForWhom(String),
    /// The month by which it is there.
    ByMonth(Option<u32>),
    /// Whether the way it is done is fixed.
    Delivery(Option<Delivery>),
    /// How far those who do the work can control it.
    Control(Option<Control>),
    /// The partner that leads on it.
    LeadPartner(Option<Id>),
}

/// A change to the links of the chain.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkEdit {
    /// Add a link. One that [`refuse_link`] refuses changes nothing.
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
}

/// Why a link cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkRefusal {
    /// It would join an item to itself.
    SelfLink,
    /// The two are joined already, in this direction.
    Duplicate,
    /// One end is not there.
    MissingEnd,
}

/// Whether a link from one item to another can be made, and if not, why.
pub fn refuse_link(framework: &Framework, from: &Id, to: &Id) -> Option<LinkRefusal> {
    if from == to {
        return Some(LinkRefusal::SelfLink);
    }
    if framework.node(from).is_none() || framework.node(to).is_none() {
        return Some(LinkRefusal::MissingEnd);
    }
    let joined = framework.links_from(from).any(|link| link.to == *to);
    joined.then_some(LinkRefusal::Duplicate)
}
