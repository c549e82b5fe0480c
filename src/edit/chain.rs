//! Edits of a chain as people draw it: several items at once, items linked as they are made,
//! copies, and the order of a stage. One step each. Edits of one entity belong in `node`, `link`,
//! `measure` and `criterion`; deleting several items is [`super::NodeEdit::Delete`].

use super::items::with;
use super::node::{insert_after, move_node};
use crate::chain::Piece;
use crate::model::invariants::present_ids;
use crate::model::{Framework, Id, Kind, Link, List, Node, Stage, violations};
use std::rc::Rc;

/// A change to a chain.
#[derive(Debug, Clone, PartialEq)]
pub enum ChainEdit {
    /// Add an item with a link between it and one that is there.
    AddLinked {
        /// The item, with an id that is not in use.
        node: Rc<Node>,
        /// The link, with an id that is not in use. One of its ends is the item.
        link: Rc<Link>,
    },
    /// Put in items with what is theirs. Every id of the piece is new, or nothing is put in.
    Insert {
        /// What is put in. References to what is not there are left out.
        piece: Piece,
        /// Where it is from, and where it goes.
        how: Insertion,
    },
    /// Move an item to a place among the items of a stage that somebody chose, so that the order
    /// of the stage is kept from now on. Dropping an item where it is changes nothing.
    Place {
        /// Which item.
        id: Id,
        /// The stage it goes to.
        stage: Stage,
        /// Its place among that stage's items, as they are drawn without it, from 0.
        position: usize,
        /// The items of that stage as they are drawn. Empty if that is their order in the
        /// document; items that are not named come after those that are.
        drawn: Vec<Id>,
    },
    /// Keep the order of a stage, as it is drawn.
    Pin {
        /// Which stage.
        stage: Stage,
        /// Its items as they are drawn; empty if that is their order in the document.
        drawn: Vec<Id>,
    },
    /// Leave the order of a stage to the drawing again. The document's order stays.
    Unpin(Stage),
    /// Give a stage a tidy order, and leave it to the drawing from now on.
    Tidy {
        /// Which stage.
        stage: Stage,
        /// Its items in their new order. Items that are not named come after those that are.
        order: Vec<Id>,
    },
}

/// On which side of an item another is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It leads to the item, from the stage before.
    Before,
    /// The item leads to it, in the next stage.
    After,
}

impl ChainEdit {
    /// An item with this title, made beside one that is there and linked to it. Beside the first
    /// and the last stage it is of the same stage. Nothing if the item is not there.
    pub fn beside(
        framework: &Framework,
        id: &Id,
        side: Side,
        title: String,
        next_id: &mut dyn FnMut() -> Id,
    ) -> Option<ChainEdit> {
        let stage = framework.node(id)?.stage;
        let (node_id, other) = (next_id(), id.clone());
        let (beside, from, to) = match side {
            Side::Before => (stage.previous(), node_id.clone(), other),
            Side::After => (stage.next(), other, node_id.clone()),
        };
        let node = Node {
            id: node_id,
            stage: beside.unwrap_or(stage),
            title,
            ..Node::default()
        };
        let link = Link {
            id: next_id(),
            from,
            to,
            ..Link::default()
        };
        let (node, link) = (Rc::new(node), Rc::new(link));
        Some(ChainEdit::AddLinked { node, link })
    }
}

/// Where items that are put in come from, and so where they go.
#[derive(Debug, Clone, PartialEq)]
pub enum Insertion {
    /// They were written, one a line. They follow this item where they are of its stage, and go
    /// to the end of their stage elsewhere.
    Written {
        /// The item they follow, if any.
        after: Option<Id>,
    },
    /// They were copied. They go to the end of their stages.
    Pasted,
    /// They are copies of these items, in the same order. Each goes after its original.
    Duplicated(Vec<Id>),
}

/// The framework after an edit of the chain.
pub(super) fn apply(framework: &Rc<Framework>, edit: &ChainEdit) -> Rc<Framework> {
    match edit {
        ChainEdit::AddLinked { node, link } => add_linked(framework, node, link),
        ChainEdit::Insert { piece, how } => insert(framework, piece, how),
        ChainEdit::Place {
            id,
            stage,
            position,
            drawn,
        } => place(framework, id, (*stage, *position), drawn),
        ChainEdit::Pin { stage, drawn } => arrange(framework, *stage, drawn, true),
        ChainEdit::Unpin(stage) => arrange(framework, *stage, &[], false),
        ChainEdit::Tidy { stage, order } => arrange(framework, *stage, order, false),
    }
}

fn add_linked(framework: &Rc<Framework>, node: &Rc<Node>, link: &Rc<Link>) -> Rc<Framework> {
    let piece = Piece {
        nodes: vec![Rc::clone(node)],
        links: vec![Rc::clone(link)],
        ..Piece::default()
    };
    let Some(other) = other_end(node, link) else {
        return Rc::clone(framework);
    };
    // Of one stage, the new one stands beside the other.
    let after = Some(other.clone());
    insert(framework, &piece, &Insertion::Written { after })
}

/// The item that a link joins a new one to.
pub(super) fn other_end<'a>(node: &Node, link: &'a Link) -> Option<&'a Id> {
    match (link.from == node.id, link.to == node.id) {
        (true, false) => Some(&link.to),
        (false, true) => Some(&link.from),
        _ => None,
    }
}

fn insert(framework: &Rc<Framework>, piece: &Piece, how: &Insertion) -> Rc<Framework> {
    if *piece == Piece::default() {
        return Rc::clone(framework);
    }
    let mut piece = piece.clone();
    let mut present = present_ids(framework);
    present.extend(piece.nodes.iter().map(|node| (Kind::Node, node.id.clone())));
    let measures = piece.measures.iter();
    present.extend(measures.map(|measure| (Kind::Measure, measure.id.clone())));
    let partners = piece.partners.iter();
    present.extend(partners.map(|partner| (Kind::Partner, partner.id.clone())));
    piece.keep_references(&mut |kind, id| present.contains(&(kind, id.clone())));
    let next = with(framework, |next| {
        insert_nodes(&mut next.nodes, piece.nodes, how);
        next.links.extend(piece.links);
        next.measures.extend(piece.measures);
        next.criteria.extend(piece.criteria);
        next.partners.extend(piece.partners);
    });
    // What was there is well formed: only a piece that does not fit can break anything.
    match violations(&next).is_empty() {
        true => next,
        false => Rc::clone(framework),
    }
}

fn insert_nodes(nodes: &mut List<Node>, new: List<Node>, how: &Insertion) {
    let mut previous = match how {
        Insertion::Written { after } => after.clone(),
        _ => None,
    };
    for (number, node) in new.into_iter().enumerate() {
        let after = match how {
            Insertion::Written { .. } => previous.clone(),
            Insertion::Duplicated(originals) => originals.get(number).cloned(),
            Insertion::Pasted => None,
        };
        let follows = |id: &Id| {
            nodes
                .iter()
                .any(|it| it.id == *id && it.stage == node.stage)
        };
        if after.as_ref().is_some_and(follows) {
            previous = Some(node.id.clone());
        }
        insert_after(nodes, node, after.as_ref());
    }
}

fn place(
    framework: &Rc<Framework>,
    id: &Id,
    (stage, position): (Stage, usize),
    drawn: &[Id],
) -> Rc<Framework> {
    let others = framework.nodes_in(stage).filter(|other| other.id != *id);
    let position = position.min(others.count());
    if place_before(framework, id, stage, drawn) == Some(position) {
        return Rc::clone(framework);
    }
    if framework.node(id).is_none() {
        return Rc::clone(framework);
    }
    let arranged = arrange(framework, stage, drawn, true);
    let placed = move_node(&arranged, id, stage, position);
    // The move may bring back an order that was pinned already.
    let is_same =
        placed.nodes == framework.nodes && placed.pinned_stages == framework.pinned_stages;
    match is_same {
        true => Rc::clone(framework),
        false => placed,
    }
}

/// Where an item is drawn among the items of a stage, if it is one of them.
pub(super) fn place_before(
    framework: &Framework,
    id: &Id,
    stage: Stage,
    drawn: &[Id],
) -> Option<usize> {
    let nodes = in_order(framework, stage, drawn);
    nodes.iter().position(|node| node.id == *id)
}

/// Gives a stage an order, and says whether it is kept from now on.
fn arrange(
    framework: &Rc<Framework>,
    stage: Stage,
    order: &[Id],
    is_pinned: bool,
) -> Rc<Framework> {
    let mut nodes = in_order(framework, stage, order).into_iter();
    let of_stage = |node: &Rc<Node>| match node.stage == stage {
        true => nodes.next().unwrap_or_else(|| Rc::clone(node)),
        false => Rc::clone(node),
    };
    let arranged: List<Node> = framework.nodes.iter().map(of_stage).collect();
    if arranged == framework.nodes && framework.is_pinned(stage) == is_pinned {
        return Rc::clone(framework);
    }
    with(framework, |next| {
        next.nodes = arranged;
        // In the order of the chain. Written so that no sort is in the first load.
        let pinned = |one: &Stage| match *one == stage {
            true => is_pinned,
            false => framework.is_pinned(*one),
        };
        next.pinned_stages = Stage::ALL.into_iter().filter(pinned).collect();
    })
}

/// The items of a stage: those named first, in that order, then the others as they are.
fn in_order(framework: &Framework, stage: Stage, order: &[Id]) -> List<Node> {
    let mut left: List<Node> = framework.nodes_in(stage).cloned().collect();
    let mut arranged = List::new();
    for id in order {
        if let Some(place) = left.iter().position(|node| node.id == *id) {
            arranged.push(left.remove(place));
        }
    }
    arranged.extend(left);
    arranged
}
