//! Which measures the table shows. What is hidden is said, and is in every export.

use crate::calc::measures_undecided;
use crate::model::{Framework, Id, Measure, Node};
use crate::text::Message;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Which measures are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// All of them.
    #[default]
    All,
    /// Those on inputs, activities and outputs.
    Activity,
    /// Those of which nobody has said what they ask.
    NotSaid,
    /// Those that say neither where things stand nor that it will be measured.
    NoBaseline,
    /// Those that no criterion is on.
    Undecided,
}

impl Shown {
    /// The choices.
    pub const ALL: [Shown; 5] = [
        Shown::All,
        Shown::Activity,
        Shown::NotSaid,
        Shown::NoBaseline,
        Shown::Undecided,
    ];

    /// What people call it.
    pub fn name(self) -> Message {
        match self {
            Shown::All => Message::MeasuresShowAll,
            Shown::Activity => Message::MeasuresShowActivity,
            Shown::NotSaid => Message::MeasuresShowNotSaid,
            Shown::NoBaseline => Message::MeasuresShowNoBaseline,
            Shown::Undecided => Message::MeasuresShowUndecided,
        }
    }
}

/// A measure with its item, and whether anything is decided by it.
pub struct Row {
    /// The measure.
    pub measure: Rc<Measure>,
    /// Its item.
    pub node: Rc<Node>,
    /// Whether a criterion is on it.
    pub is_used: bool,
}

/// The measures in the order of the chain, from what lasts longest back.
pub fn rows(framework: &Framework) -> Vec<Row> {
    let undecided: HashSet<&Id> = measures_undecided(framework)
        .into_iter()
        .map(|it| &it.id)
        .collect();
    let nodes = framework.nodes.iter();
    let nodes: HashMap<&Id, &Rc<Node>> = nodes.map(|node| (&node.id, node)).collect();
    let measures = framework.measures.iter();
    let rows = measures.filter_map(|measure| {
        Some(Row {
            node: Rc::clone(nodes.get(&measure.node_id)?),
            is_used: !undecided.contains(&measure.id),
            measure: Rc::clone(measure),
        })
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.node.stage));
    rows
}

impl Row {
    /// Whether it is among those shown.
    pub fn is_shown(&self, shown: Shown) -> bool {
        let baseline = &self.measure.baseline;
        match shown {
            Shown::All => true,
            Shown::Activity => !self.node.stage.is_outcome(),
            Shown::NotSaid => self.measure.kind.is_none(),
            Shown::NoBaseline => baseline.value.is_none() && !baseline.set_in_year_one,
            Shown::Undecided => !self.is_used,
        }
    }
}
