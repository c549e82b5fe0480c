//! The chain as an outline: stages, their items, and what each leads to and depends on.
//! It is derived afresh from the framework; nothing here is stored.

use super::progress::has_success_and_failure;
use crate::model::{Framework, Id, Link, Node, Stage};
use std::collections::HashMap;
use std::rc::Rc;

/// A stage and its items.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineStage {
    /// Which stage.
    pub stage: Stage,
    /// Its items, in order.
    pub items: Vec<OutlineItem>,
}

/// An item with what surrounds it.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineItem {
    /// The item.
    pub node: Rc<Node>,
    /// Where it stands among the items of its stage.
    pub place: Place,
    /// What it leads to.
    pub leads_to: Vec<LinkEnd>,
    /// What it depends on.
    pub depends_on: Vec<LinkEnd>,
    /// For an outcome: whether success and failure are both said.
    pub has_criteria: bool,
}

/// Where an item stands: the third of eight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its number, from 1.
    pub number: usize,
    /// How many items its stage has.
    pub of: usize,
}

/// A link, seen from one of its ends.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkEnd {
    /// The link.
    pub link: Rc<Link>,
    /// The item at the other end.
    pub other: Id,
    /// Its title.
    pub title: String,
    /// Its stage.
    pub stage: Stage,
}

/// The chain, with long-term outcomes first: people work backwards from the change.
pub fn outline(framework: &Framework) -> Vec<OutlineStage> {
    let nodes: HashMap<&Id, &Rc<Node>> = framework
        .nodes
        .iter()
        .map(|node| (&node.id, node))
        .collect();
    let ends = Ends::of(framework, &nodes);
    let stages = Stage::ALL.into_iter().rev();
    stages
        .map(|stage| outline_stage(framework, stage, &ends))
        .collect()
}

fn outline_stage(framework: &Framework, stage: Stage, ends: &Ends) -> OutlineStage {
    let of = framework.nodes_in(stage).count();
    let items = framework.nodes_in(stage).enumerate();
    OutlineStage {
        stage,
        items: items
            .map(|(index, node)| OutlineItem {
                node: Rc::clone(node),
                place: Place {
                    number: index + 1,
                    of,
                },
                leads_to: ends.leads_to.get(&node.id).cloned().unwrap_or_default(),
                depends_on: ends.depends_on.get(&node.id).cloned().unwrap_or_default(),
                has_criteria: stage.is_outcome() && has_success_and_failure(framework, node),
            })
            .collect(),
    }
}

/// The links by the item they are seen from, so that the outline takes one pass over them.
struct Ends<'a> {
    leads_to: HashMap<&'a Id, Vec<LinkEnd>>,
    depends_on: HashMap<&'a Id, Vec<LinkEnd>>,
}

impl<'a> Ends<'a> {
    fn of(framework: &'a Framework, nodes: &HashMap<&Id, &Rc<Node>>) -> Self {
        let mut ends = Ends {
            leads_to: HashMap::new(),
            depends_on: HashMap::new(),
        };
        for link in &framework.links {
            if let Some(end) = link_end(link, &link.to, nodes) {
                ends.leads_to.entry(&link.from).or_default().push(end);
            }
            if let Some(end) = link_end(link, &link.from, nodes) {
                ends.depends_on.entry(&link.to).or_default().push(end);
            }
        }
        ends
    }
}

fn link_end(link: &Rc<Link>, other: &Id, nodes: &HashMap<&Id, &Rc<Node>>) -> Option<LinkEnd> {
    let node = nodes.get(other)?;
    Some(LinkEnd {
        link: Rc::clone(link),
        other: other.clone(),
        title: node.title.clone(),
        stage: node.stage,
    })
}
