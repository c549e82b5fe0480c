//! A piece of a chain: items with all that is theirs, to be copied into the same chain or
//! another. As text it is a small framework file. Reading that text belongs in
//! [`crate::import`], putting a piece into a chain in [`crate::edit`].

use crate::model::any::{AnyEntity, AnyList, to_json};
use crate::model::entity::Kind;
use crate::model::{Criterion, Evidence, Framework, Id, Link, List, Measure, Node, Partner};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Items with the links among them, their measures and their criteria.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Piece {
    /// The items, in the order of the document they are from.
    pub nodes: List<Node>,
    /// The links among them.
    pub links: List<Link>,
    /// Their measures.
    pub measures: List<Measure>,
    /// Their success and failure criteria.
    pub criteria: List<Criterion>,
    /// Partners that are new with them.
    pub partners: List<Partner>,
}

impl Piece {
    /// The piece of a framework's chain that these items make. Ids that are not there are passed
    /// over. What the piece refers to outside itself, it still refers to.
    pub fn of(framework: &Framework, ids: &[Id]) -> Self {
        let mut piece = Piece::whole(framework);
        let chosen: HashSet<&Id> = ids.iter().collect();
        let is_chosen = |id: &Id| chosen.contains(id);
        piece.nodes.retain(|node| is_chosen(&node.id));
        piece
            .links
            .retain(|link| is_chosen(&link.from) && is_chosen(&link.to));
        piece.measures.retain(|measure| is_chosen(&measure.node_id));
        piece
            .criteria
            .retain(|criterion| is_chosen(&criterion.node_id));
        piece
    }

    /// The whole chain of a framework.
    pub fn whole(framework: &Framework) -> Self {
        Piece {
            nodes: framework.nodes.clone(),
            links: framework.links.clone(),
            measures: framework.measures.clone(),
            criteria: framework.criteria.clone(),
            partners: List::new(),
        }
    }

    /// The same with a new id for everything in it, so that it can go where it came from. What
    /// refers to something in the piece refers to the same thing still.
    #[must_use]
    pub fn with_new_ids(&self, next_id: &mut dyn FnMut() -> Id) -> Self {
        let mut piece = self.clone();
        let mut renamed = HashMap::new();
        for list in piece.lists() {
            for item in list.items() {
                renamed.insert((item.kind(), item.id().clone()), next_id());
            }
        }
        let new_id = |kind: Kind, id: &Id| renamed.get(&(kind, id.clone())).cloned();
        piece.change_each(&mut |item| {
            if let Some(id) = new_id(item.kind(), item.id()) {
                item.set_id(id);
            }
            item.rename_references(&new_id);
        });
        piece
    }

    /// The piece as text for the clipboard: a framework file that holds nothing but the piece.
    /// Partners and evidence that it refers to are named, so that it finds them again where it
    /// came from; other things outside it are left behind.
    pub fn to_text(&self) -> String {
        let mut piece = self.clone();
        let mut outside = Vec::new();
        piece.keep_references(&mut |kind, id| {
            let is_named = matches!(kind, Kind::Partner | Kind::Evidence);
            if is_named && !outside.contains(&(kind, id.clone())) {
                outside.push((kind, id.clone()));
            }
            is_named || self.holds(kind, id)
        });
        let mut framework = Framework::new("");
        for (kind, id) in outside {
            match kind {
                Kind::Partner => framework.partners.push(Rc::new(named_partner(id))),
                _ => framework.evidence.push(Rc::new(named_evidence(id))),
            }
        }
        framework.nodes = piece.nodes;
        framework.links = piece.links;
        framework.measures = piece.measures;
        framework.criteria = piece.criteria;
        to_json(&framework)
    }

    /// Drops each reference that an entity of the piece can lose and that is not kept.
    pub(crate) fn keep_references(&mut self, keep: &mut dyn FnMut(Kind, &Id) -> bool) {
        self.change_each(&mut |item| item.retain_references(keep));
    }

    fn change_each(&mut self, how: &mut dyn FnMut(&mut dyn AnyEntity)) {
        for list in self.lists() {
            for place in 0..list.items().len() {
                list.change(place, how);
            }
        }
    }

    fn holds(&self, kind: Kind, id: &Id) -> bool {
        match kind {
            Kind::Node => self.nodes.iter().any(|node| node.id == *id),
            Kind::Measure => self.measures.iter().any(|measure| measure.id == *id),
            _ => false,
        }
    }

    fn lists(&mut self) -> [&mut dyn AnyList; 5] {
        [
            &mut self.nodes,
            &mut self.links,
            &mut self.measures,
            &mut self.criteria,
            &mut self.partners,
        ]
    }
}

fn named_partner(id: Id) -> Partner {
    Partner {
        id,
        ..Partner::default()
    }
}

fn named_evidence(id: Id) -> Evidence {
    Evidence {
        id,
        ..Evidence::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::samples::ids;
    use serde_json::json;

    fn sample() -> Framework {
        let document = json!({
            "formatVersion": 1, "title": "T",
            "nodes": [{"id": "a", "leadPartnerId": "p"}, {"id": "b"}, {"id": "c"}],
            "links": [{"id": "ab", "from": "a", "to": "b", "evidenceIds": ["e"]},
                      {"id": "bc", "from": "b", "to": "c"}],
            "measures": [{"id": "m", "nodeId": "b"}, {"id": "n", "nodeId": "c"}],
            "criteria": [{"id": "k", "nodeId": "b", "measureId": "m", "earlyWarningNodeId": "c"}],
            "partners": [{"id": "p"}, {"id": "q"}], "evidence": [{"id": "e"}]
        });
        serde_json::from_value(document).unwrap()
    }

    #[test]
    fn a_piece_is_the_items_with_what_is_theirs() {
        let piece = Piece::of(&sample(), &ids("b a gone"));
        let ids_of = |ids: Vec<&Id>| {
            ids.into_iter()
                .map(Id::as_str)
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(ids_of(piece.nodes.iter().map(|it| &it.id).collect()), "a b");
        assert_eq!(ids_of(piece.links.iter().map(|it| &it.id).collect()), "ab");
        assert_eq!(
            ids_of(piece.measures.iter().map(|it| &it.id).collect()),
            "m"
        );
        assert_eq!(
            ids_of(piece.criteria.iter().map(|it| &it.id).collect()),
            "k"
        );
    }

    #[test]
    fn new_ids_leave_nothing_pointing_to_the_old_ones_inside() {
        let mut number = 0;
        let mut next_id = || {
            number += 1;
            Id(format!("new{number}"))
        };
        let piece = Piece::of(&sample(), &ids("a b")).with_new_ids(&mut next_id);
        assert_eq!(piece.nodes[1].id.as_str(), "new2");
        assert_eq!(piece.links[0].from.as_str(), "new1");
        assert_eq!(piece.links[0].to.as_str(), "new2");
        assert_eq!(piece.measures[0].node_id.as_str(), "new2");
        let criterion = &piece.criteria[0];
        assert_eq!(criterion.measure_id, Some("new4".into()));
        // What is outside keeps its id.
        assert_eq!(criterion.early_warning_node_id, Some("c".into()));
        assert_eq!(piece.nodes[0].lead_partner_id, Some("p".into()));
    }

    #[test]
    fn the_text_names_partners_and_evidence_and_leaves_the_rest_behind() {
        let text = Piece::of(&sample(), &ids("a b")).to_text();
        let framework: Framework = serde_json::from_str(&text).unwrap();
        assert_eq!(crate::model::violations(&framework), []);
        assert_eq!(framework.partners.len(), 1);
        assert_eq!(framework.links[0].evidence_ids, ids("e"));
        assert_eq!(framework.criteria[0].early_warning_node_id, None);
        assert_eq!(framework.criteria[0].measure_id, Some("m".into()));
    }
}
