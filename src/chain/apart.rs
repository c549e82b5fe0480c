//! Items on no path from an input to a long-term outcome, each with the reason. What to say of
//! them belongs to whoever speaks.

use super::graph::{Graph, reach};
use crate::model::Stage;

/// Why an item is on no path from an input to a long-term outcome. At least one side is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    /// What is missing before it.
    pub start: Option<NoStart>,
    /// What is missing after it.
    pub end: Option<NoEnd>,
}

/// Why no path comes from an input to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoStart {
    /// Nothing leads to it.
    NothingLeadsToIt,
    /// What leads to it never starts at an input.
    NoInputBefore,
}

/// Why no path goes from an item to a long-term outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEnd {
    /// It leads nowhere.
    LeadsNowhere,
    /// What it leads to never reaches a long-term outcome.
    NoLongTermOutcomeAfter,
}

impl Graph<'_> {
    /// For each item, in document order, why it is on no path from an input to a long-term
    /// outcome; nothing for those that are on one. Going round a loop counts as a path: whether
    /// there is one without is a question no quick answer is known to (Fortune, Hopcroft and
    /// Wyllie 1980).
    pub fn apart(&self) -> Vec<Option<Apart>> {
        let from_input = reach(&self.leads, self.places_in(Stage::Input));
        let to_outcome = reach(&self.rests, self.places_in(Stage::LongTermOutcome));
        (0..self.nodes.len())
            .map(|place| Apart {
                start: (!from_input[place]).then(|| self.no_start(place)),
                end: (!to_outcome[place]).then(|| self.no_end(place)),
            })
            .map(|apart| (apart.start.is_some() || apart.end.is_some()).then_some(apart))
            .collect()
    }

    fn no_start(&self, place: usize) -> NoStart {
        match self.rests[place].is_empty() {
            true => NoStart::NothingLeadsToIt,
            false => NoStart::NoInputBefore,
        }
    }

    fn no_end(&self, place: usize) -> NoEnd {
        match self.leads[place].is_empty() {
            true => NoEnd::LeadsNowhere,
            false => NoEnd::NoLongTermOutcomeAfter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::samples::chain;

    #[test]
    fn every_item_apart_has_its_reason() {
        use NoEnd::{LeadsNowhere, NoLongTermOutcomeAfter};
        use NoStart::{NoInputBefore, NothingLeadsToIt};
        let apart = |start, end| Some(Apart { start, end });
        for (nodes, links, expected) in [
            ("i:1 w:6", "i>w", vec![None, None]),
            (
                "i:1 w:6",
                "",
                vec![
                    apart(None, Some(LeadsNowhere)),
                    apart(Some(NothingLeadsToIt), None),
                ],
            ),
            (
                "a:2 o:3",
                "a>o",
                vec![
                    apart(Some(NothingLeadsToIt), Some(NoLongTermOutcomeAfter)),
                    apart(Some(NoInputBefore), Some(LeadsNowhere)),
                ],
            ),
            // A loop that nothing leads into and that goes nowhere.
            (
                "a:2 o:3",
                "a>o o>a",
                vec![apart(Some(NoInputBefore), Some(NoLongTermOutcomeAfter)); 2],
            ),
            // A loop on the way is on the way.
            ("i:1 a:2 b:2 w:6", "i>a a>b b>a a>w", vec![None; 4]),
        ] {
            let framework = chain(nodes, links);
            assert_eq!(Graph::of(&framework).apart(), expected, "{nodes} {links}");
        }
    }
}
