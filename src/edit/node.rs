//! Edits of the items of the chain. What leads to what belongs in `link`.

use super::items::{add, remove, set_in, with};
use crate::model::{Control, Delivery, Framework, Id, Kind, List, Node, Stage, Suggester};
use std::rc::Rc;

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
    /// The partners that help.
    SupportingPartners(Vec<Id>),
    /// Who put it there.
    SuggestedBy(Vec<Suggester>),
}

/// The framework after an edit of the chain's items.
pub(super) fn apply(framework: &Rc<Framework>, edit: &NodeEdit) -> Rc<Framework> {
    match edit {
        NodeEdit::Add { node, after } => add(framework, node, |next, node| {
            insert_after(&mut next.nodes, node, after.as_ref());
        }),
        NodeEdit::Set { id, field } => set_in(
            framework,
            |next| &mut next.nodes,
            id,
            |node| write(node, field),
        ),
        NodeEdit::Move {
            id,
            stage,
            position,
        } => move_node(framework, id, *stage, *position),
        NodeEdit::Delete(ids) => remove(framework, Kind::Node, ids),
    }
}

fn write(node: &mut Node, field: &NodeField) {
    match field {
        NodeField::Title(text) => node.title.clone_from(text),
        NodeField::Detail(text) => node.detail.clone_from(text),
        NodeField::ForWhom(text) => node.for_whom.clone_from(text),
        NodeField::ByMonth(month) => node.by_month = *month,
        NodeField::Delivery(delivery) => node.delivery = *delivery,
        NodeField::Control(control) => node.control = *control,
        NodeField::LeadPartner(partner) => node.lead_partner_id.clone_from(partner),
        NodeField::SupportingPartners(partners) => {
            node.supporting_partner_ids.clone_from(partners);
        }
        NodeField::SuggestedBy(who) => node.suggested_by.clone_from(who),
    }
}

/// Puts an item after another one of its stage, or at the end of its stage.
pub(super) fn insert_after(nodes: &mut List<Node>, node: Rc<Node>, after: Option<&Id>) {
    let is_previous = |other: &Rc<Node>| Some(&other.id) == after && other.stage == node.stage;
    let previous = nodes.iter().position(is_previous);
    let place = previous.map_or_else(|| end_of(nodes, node.stage), |place| place + 1);
    nodes.insert(place, node);
}

/// Where a new last item of a stage goes in the list of all items.
fn end_of(nodes: &List<Node>, stage: Stage) -> usize {
    let last = nodes.iter().rposition(|node| node.stage == stage);
    last.map_or(nodes.len(), |last| last + 1)
}

/// Moves an item to a place among the items of a stage.
pub(super) fn move_node(
    framework: &Rc<Framework>,
    id: &Id,
    stage: Stage,
    position: usize,
) -> Rc<Framework> {
    let Some(node) = framework.node(id) else {
        return Rc::clone(framework);
    };
    let others = framework.nodes_in(stage).filter(|other| other.id != *id);
    let position = position.min(others.count());
    if node.stage == stage && place_in_stage(framework, node) == position {
        return Rc::clone(framework);
    }
    let mut moved = Rc::clone(node);
    if moved.stage != stage {
        Rc::make_mut(&mut moved).stage = stage;
    }
    with(framework, |next| {
        next.nodes.retain(|other| other.id != *id);
        insert_at(&mut next.nodes, moved, position);
    })
}

/// The place of an item among the items of its stage, from 0.
pub(super) fn place_in_stage(framework: &Framework, node: &Node) -> usize {
    let before = framework.nodes_in(node.stage);
    before.take_while(|other| other.id != node.id).count()
}

/// Puts an item before the one that is now at this place of its stage, or at the stage's end.
fn insert_at(nodes: &mut List<Node>, node: Rc<Node>, position: usize) {
    let of_stage = |(_, other): &(usize, &Rc<Node>)| other.stage == node.stage;
    let next = nodes.iter().enumerate().filter(of_stage).nth(position);
    let place = next.map(|(place, _)| place);
    let place = place.unwrap_or_else(|| end_of(nodes, node.stage));
    nodes.insert(place, node);
}
