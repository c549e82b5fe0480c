//! A criterion together with the measure that its thresholds are on: which value is better.

use crate::check::Context;
use crate::model::{Criterion, Direction, Measure, Number};
use std::collections::HashSet;
use std::rc::Rc;

/// A criterion with its measure and its outcome.
pub(super) struct Scale<'c> {
    pub criterion: &'c Rc<Criterion>,
    pub measure: &'c Rc<Measure>,
    title: &'c str,
}

impl<'c> Scale<'c> {
    /// The title of the outcome it is about.
    pub fn title(&self) -> &'c str {
        self.title
    }

    /// Whether one value is better than another. Where staying the same is success, or nobody
    /// has said which way is better, none is.
    pub fn is_better(&self, one: Number, other: Number) -> bool {
        match self.measure.direction {
            Some(Direction::Up) => one > other,
            Some(Direction::Down) => one < other,
            Some(Direction::Stay) | None => false,
        }
    }
}

/// The criteria that have a measure, in the order of the items.
pub(super) fn scales<'c>(context: &'c Context) -> impl Iterator<Item = Scale<'c>> {
    context.items.iter().flat_map(|item| {
        let criteria = item.criteria.iter();
        criteria.filter_map(|criterion| {
            Some(Scale {
                measure: context.measure_of(criterion)?,
                criterion,
                title: &item.node.title,
            })
        })
    })
}

/// The first scale of each measure.
pub(super) fn one_a_measure<'c>(
    scales: impl Iterator<Item = Scale<'c>>,
) -> impl Iterator<Item = Scale<'c>> {
    let mut seen = HashSet::new();
    scales.filter(move |scale| seen.insert(&scale.measure.id))
}
