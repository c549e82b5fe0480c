//! From one item that was found to the next. Which items are found is decided in `chain_filter`.

use super::chain_view::ChainView;
use crate::model::{Framework, Id};

/// An item that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which item.
    pub id: Id,
    /// Its place among all that were found, from 1, in causal order.
    pub number: usize,
    /// How many were found.
    pub of: usize,
}

impl ChainView {
    /// The next item that is found, or the one before if it goes back, around the chain from the
    /// current one. If that is none of them it is the first, or the last. Nothing while nothing is
    /// looked for.
    pub fn next_found(&self, framework: &Framework, is_back: bool) -> Option<Found> {
        let found = match self.filter.is_empty() {
            true => Vec::new(),
            false => self.filter.found(framework),
        };
        let of = found.len();
        let here = self.current.as_ref();
        let here = here.and_then(|here| found.iter().position(|id| *id == here));
        let place = match (here, is_back) {
            (Some(place), false) => (place + 1) % of,
            (Some(place), true) => (place + of - 1) % of,
            (None, false) => 0,
            (None, true) => of.saturating_sub(1),
        };
        found.get(place).map(|id| Found {
            id: Id::clone(id),
            number: place + 1,
            of,
        })
    }
}
