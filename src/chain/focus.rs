//! What stays bright when the rest is dimmed: the items and links that chosen items rest on and
//! lead to. How it is dimmed is not decided here.

use super::graph::{Graph, reach};
use crate::model::Id;
use std::collections::HashSet;

/// Chosen items with everything they rest on and lead to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PathFocus {
    /// The items, the chosen ones among them.
    pub nodes: HashSet<Id>,
    /// The links between them that are on the way to or from a chosen one.
    pub links: HashSet<Id>,
}

impl Graph<'_> {
    /// The path focus of these items. Ids that are not there are passed over.
    pub fn path_focus(&self, chosen: &[Id]) -> PathFocus {
        let starts = || chosen.iter().filter_map(|id| self.place(id));
        let before = reach(&self.rests, starts());
        let after = reach(&self.leads, starts());
        let nodes = self.nodes.iter().enumerate();
        let nodes = nodes.filter(|(place, _)| before[*place] || after[*place]);
        // A link is on the way when both its ends are before a chosen item, or both after one.
        let is_on_the_way =
            |(from, to): (usize, usize)| (before[from] && before[to]) || (after[from] && after[to]);
        let links = self.links.iter();
        let links = links.filter(|link| self.ends(link).is_some_and(is_on_the_way));
        PathFocus {
            nodes: nodes.map(|(_, node)| node.id.clone()).collect(),
            links: links.map(|link| link.id.clone()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::chain::Graph;
    use crate::chain::samples::{chain, ids};

    #[test]
    fn the_rest_is_what_no_way_leads_through() {
        let framework = chain("i:1 a:2 b:2 o:3 w:6", "i>a i>b a>o b>o o>w");
        let graph = Graph::of(&framework);
        for (chosen, nodes, links) in [
            ("a", "a i o w", "a>o i>a o>w"),
            ("o", "a b i o w", "a>o b>o i>a i>b o>w"),
            ("a b", "a b i o w", "a>o b>o i>a i>b o>w"),
            ("i w", "a b i o w", "a>o b>o i>a i>b o>w"),
            ("gone", "", ""),
        ] {
            let focus = graph.path_focus(&ids(chosen));
            let sorted = |found: Vec<&str>| {
                let mut found = found;
                found.sort_unstable();
                found.join(" ")
            };
            let found = sorted(focus.nodes.iter().map(|id| id.as_str()).collect());
            assert_eq!(found, nodes, "{chosen}");
            let found = sorted(focus.links.iter().map(|id| id.as_str()).collect());
            assert_eq!(found, links, "{chosen}");
        }
    }
}
