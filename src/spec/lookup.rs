//! Finding things by id while one specification is written, so that a chain of thousands of
//! items does not take a search through all of them for each. Nothing is kept afterwards.

use crate::model::{Criterion, Framework, Id, Link, List, Measure, Node};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The items of a framework by id, and what belongs to each, in document order.
pub(super) struct Lookup<'a> {
    nodes: BTreeMap<&'a Id, &'a Rc<Node>>,
    measures: BTreeMap<&'a Id, &'a Rc<Measure>>,
    links_from: BTreeMap<&'a Id, Vec<&'a Rc<Link>>>,
    measures_of: BTreeMap<&'a Id, Vec<&'a Rc<Measure>>>,
    criteria_of: BTreeMap<&'a Id, Vec<&'a Rc<Criterion>>>,
}

impl<'a> Lookup<'a> {
    pub fn new(framework: &'a Framework) -> Self {
        Lookup {
            nodes: by_id(&framework.nodes, |node| &node.id),
            measures: by_id(&framework.measures, |measure| &measure.id),
            links_from: grouped(&framework.links, |link| &link.from),
            measures_of: grouped(&framework.measures, |measure| &measure.node_id),
            criteria_of: grouped(&framework.criteria, |criterion| &criterion.node_id),
        }
    }

    /// The item with this id.
    pub fn node(&self, id: &Id) -> Option<&'a Rc<Node>> {
        self.nodes.get(id).copied()
    }

    /// The measure with this id.
    pub fn measure(&self, id: &Id) -> Option<&'a Rc<Measure>> {
        self.measures.get(id).copied()
    }

    /// The links that start at this item.
    pub fn links_from(&self, id: &Id) -> &[&'a Rc<Link>] {
        self.links_from.get(id).map_or(&[], Vec::as_slice)
    }

    /// The measures of this item.
    pub fn measures_of(&self, id: &Id) -> &[&'a Rc<Measure>] {
        self.measures_of.get(id).map_or(&[], Vec::as_slice)
    }

    /// The success and failure criteria of this item.
    pub fn criteria_of(&self, id: &Id) -> &[&'a Rc<Criterion>] {
        self.criteria_of.get(id).map_or(&[], Vec::as_slice)
    }
}

/// The first item with each id.
fn by_id<T>(list: &List<T>, id: fn(&T) -> &Id) -> BTreeMap<&Id, &Rc<T>> {
    let mut found = BTreeMap::new();
    for item in list {
        found.entry(id(item)).or_insert(item);
    }
    found
}

fn grouped<T>(list: &List<T>, id: fn(&T) -> &Id) -> BTreeMap<&Id, Vec<&Rc<T>>> {
    let mut groups: BTreeMap<&Id, Vec<&Rc<T>>> = BTreeMap::new();
    for item in list {
        groups.entry(id(item)).or_default().push(item);
    }
    groups
}
