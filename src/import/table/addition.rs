//! What a table adds to a framework: as one step in an open one, or as a new one. What it adds is
//! gathered in `gather`.

use super::gather::gather;
use super::guess::Matching;
use super::read::Table;
use super::rows::Reader;
use super::told;
use crate::chain::Piece;
use crate::edit::{ChainEdit, Edit, Insertion, NodeEdit, NodeField, apply};
use crate::model::{Criterion, Framework, Id, Measure, Node};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// What a table adds to a framework.
#[derive(Debug, Clone, PartialEq)]
pub struct Addition {
    /// The new items with their links, measures, criteria and partners.
    pub piece: Piece,
    /// The descriptions of items that are there, with what the table says of them.
    pub details: Vec<(Id, String)>,
    /// How many items that are there the table is about.
    pub there: usize,
    /// What could not be read, and what became of it.
    pub told: Vec<Phrase>,
    /// Why it cannot be added, if the framework would hold too much.
    pub too_many: Option<Phrase>,
}

/// A measure of an item, as a preview shows it; a line for each, and for an item without one.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewLine {
    /// The item.
    pub node: Rc<Node>,
    /// Its measure.
    pub measure: Option<Rc<Measure>>,
    /// What is said of success and failure.
    pub criterion: Option<Rc<Criterion>>,
}

/// What a table adds to a framework, by what its columns are.
pub fn addition(
    table: &Table,
    matching: &Matching,
    framework: &Framework,
    next_id: &mut dyn FnMut() -> Id,
) -> Addition {
    let reader = Reader { table, matching };
    let mut addition = gather(&reader, framework, next_id);
    let mut all = table.told.clone();
    all.extend(told::above(&reader));
    all.extend(told::columns(&reader));
    all.append(&mut addition.told);
    addition.told = all;
    addition
}

impl Addition {
    /// Whether there is nothing to add.
    pub fn is_empty(&self) -> bool {
        self.piece == Piece::default() && self.details.is_empty()
    }

    /// Adds it, in one step.
    pub fn edit(&self) -> Edit {
        let piece = self.piece.clone();
        let how = Insertion::Pasted;
        let insert = Edit::Chain(ChainEdit::Insert { piece, how });
        let describe = self.details.iter().map(|(id, detail)| {
            let (id, field) = (id.clone(), NodeField::Detail(detail.clone()));
            Edit::Node(NodeEdit::Set { id, field })
        });
        Edit::Several {
            label: self.counted(Message::TableEdit),
            edits: std::iter::once(insert).chain(describe).collect(),
        }
    }

    /// A phrase with how many items, measures and criteria there are.
    pub fn counted(&self, message: Message) -> Phrase {
        Phrase::new(message)
            .with("items", self.piece.nodes.len())
            .with("measures", self.piece.measures.len())
            .with("criteria", self.piece.criteria.len())
            .with("links", self.piece.links.len())
    }

    /// A new framework that holds nothing else.
    pub fn framework(&self, title: &str) -> Framework {
        let blank = Rc::new(Framework::new(title));
        Rc::unwrap_or_clone(apply(&blank, &self.edit()))
    }

    /// The first lines of it, the items in their order.
    pub fn preview(&self, most: usize) -> Vec<PreviewLine> {
        let piece = &self.piece;
        let lines = piece.nodes.iter().flat_map(|node| {
            let measures = piece.measures.iter().filter(|it| it.node_id == node.id);
            let mut measures: Vec<_> = measures.cloned().map(Some).collect();
            let criteria = piece.criteria.iter().filter(|it| it.node_id == node.id);
            let alone = criteria.clone().any(|it| it.measure_id.is_none());
            if measures.is_empty() || alone {
                measures.push(None);
            }
            measures.into_iter().map(move |measure| {
                let id = measure.as_ref().map(|it| &it.id);
                let criterion = criteria.clone().find(|it| it.measure_id.as_ref() == id);
                let criterion = criterion.cloned();
                PreviewLine {
                    node: Rc::clone(node),
                    measure,
                    criterion,
                }
            })
        });
        lines.take(most).collect()
    }
}
