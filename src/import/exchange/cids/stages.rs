//! Whether an outcome is short-term, intermediate or long-term: CIDS does not say, so that it is
//! worked out from what leads to what.

use super::chain::Ends;
use super::thing::Thing;
use std::collections::HashSet;

const TERMS: [&str; 3] = ["shortTermOutcome", "intermediateOutcome", "longTermOutcome"];

/// What is known of the outcomes of a file.
pub(super) struct Stages<'a> {
    /// Those that another outcome leads to.
    reached: HashSet<&'a str>,
    /// Those that lead to another outcome.
    leading: HashSet<&'a str>,
}

/// Looks at the outcomes and the links between them.
pub(super) fn of_outcomes<'a>(items: &[&'a Thing], ends: &[Ends<'a>]) -> Stages<'a> {
    let outcomes = items.iter().filter(|item| item.is(&["Outcome"]));
    let outcomes: HashSet<&str> = outcomes.map(|item| item.name.as_str()).collect();
    let between = ends.iter();
    let between = between.filter(|(from, to)| outcomes.contains(from) && outcomes.contains(to));
    let (leading, reached) = between.copied().unzip();
    Stages { reached, leading }
}

impl Stages<'_> {
    /// The stage of an outcome, and whether the file says it.
    pub fn of(&self, outcome: &Thing) -> (&'static str, bool) {
        let said = outcome.text("stage");
        let said = TERMS.into_iter().find(|term| said == Some(*term));
        let name = outcome.name.as_str();
        let guess = match (self.reached.contains(name), self.leading.contains(name)) {
            (true, true) => TERMS[1],
            (true, false) => TERMS[2],
            (false, _) => TERMS[0],
        };
        (said.unwrap_or(guess), said.is_some())
    }
}
