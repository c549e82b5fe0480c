//! The paths from an input to a long-term outcome through an item, the shortest first.

use super::graph::Graph;
use crate::model::{Id, Stage};

/// Paths through an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paths {
    /// Each path as the ids of its items, in the order of cause and effect. None passes an item
    /// twice. The shortest come first; equally long ones always come in the same order.
    pub paths: Vec<Vec<Id>>,
    /// Whether there are more than these, or there may be: the search stops before it takes long.
    pub has_more: bool,
}

/// The most unfinished paths that are looked at. Without loops a search looks at no more than
/// the paths it gives have items; only in a thicket of loops does it come to an end here.
const MOST_LOOKED_AT: usize = 20_000;

impl Graph<'_> {
    /// The paths through an item that start at an input and end at a long-term outcome, at most
    /// `limit` of them. An input or an outcome on the way does not end a path.
    pub fn paths_through(&self, id: &Id, limit: usize) -> Paths {
        match self.place(id) {
            Some(through) => Search::new(self, through).run(limit),
            None => Paths::default(),
        }
    }
}

/// An unfinished path: its last item, and where the rest of it is.
struct Piece {
    place: usize,
    before: Option<usize>,
    length: usize,
    /// Whether it has passed the item that it must pass.
    has_passed: bool,
}

/// A search from the inputs that always goes on with the path that may end soonest: A* (Hart,
/// Nilsson and Raphael 1968) with the true distances, which only loops can make too small.
struct Search<'g, 'a> {
    graph: &'g Graph<'a>,
    through: usize,
    /// The fewest steps to the item, from each place.
    to_item: Vec<Option<usize>>,
    /// The fewest steps to a long-term outcome, from each place.
    to_end: Vec<Option<usize>>,
    pieces: Vec<Piece>,
    /// The pieces to go on with, by the least length of the whole path.
    waiting: Vec<Vec<usize>>,
}

impl<'g, 'a> Search<'g, 'a> {
    fn new(graph: &'g Graph<'a>, through: usize) -> Self {
        let mut search = Search {
            graph,
            through,
            to_item: distances(&graph.rests, [through]),
            to_end: distances(&graph.rests, graph.places_in(Stage::LongTermOutcome)),
            pieces: Vec::new(),
            waiting: Vec::new(),
        };
        let mut starts: Vec<usize> = graph.places_in(Stage::Input).collect();
        // The last one put in is the first to be taken out.
        starts.reverse();
        for place in starts {
            search.wait(place, None, 0, false);
        }
        search
    }

    fn run(mut self, limit: usize) -> Paths {
        let mut found = Paths::default();
        let mut looked_at = 0;
        while let Some(piece) = self.soonest() {
            if found.paths.len() == limit || looked_at == MOST_LOOKED_AT {
                found.has_more = true;
                break;
            }
            looked_at += 1;
            if self.is_whole(piece) {
                found.paths.push(self.path(piece));
            }
            self.go_on(piece);
        }
        found
    }

    /// The waiting piece whose path may be the shortest; of equals, the one begun last, so that
    /// one path is finished before others are begun.
    fn soonest(&mut self) -> Option<usize> {
        self.waiting.iter_mut().find_map(Vec::pop)
    }

    /// Lets a piece wait, if it can become a path at all.
    fn wait(&mut self, place: usize, before: Option<usize>, length: usize, has_passed: bool) {
        let has_passed = has_passed || place == self.through;
        let rest = match has_passed {
            true => self.to_end[place],
            false => self.to_item[place]
                .zip(self.to_end[self.through])
                .map(|(to_item, to_end)| to_item + to_end),
        };
        let Some(rest) = rest else {
            return;
        };
        let whole = length + rest;
        if self.waiting.len() <= whole {
            self.waiting.resize_with(whole + 1, Vec::new);
        }
        self.waiting[whole].push(self.pieces.len());
        self.pieces.push(Piece {
            place,
            before,
            length,
            has_passed,
        });
    }

    fn is_whole(&self, piece: usize) -> bool {
        let Piece {
            place, has_passed, ..
        } = self.pieces[piece];
        has_passed && self.graph.nodes[place].stage == Stage::LongTermOutcome
    }

    /// Takes every step from a piece that does not come back to where it has been.
    fn go_on(&mut self, piece: usize) {
        let Piece {
            place,
            length,
            has_passed,
            ..
        } = self.pieces[piece];
        let been: Vec<usize> = self.places(piece).collect();
        for next in self.graph.leads[place].iter().rev() {
            if !been.contains(next) {
                self.wait(*next, Some(piece), length + 1, has_passed);
            }
        }
    }

    /// The places of a piece, from its end to its start.
    fn places(&self, piece: usize) -> impl Iterator<Item = usize> {
        let pieces = std::iter::successors(Some(piece), |piece| self.pieces[*piece].before);
        pieces.map(|piece| self.pieces[piece].place)
    }

    fn path(&self, piece: usize) -> Vec<Id> {
        let places = self.places(piece);
        let mut path: Vec<Id> = places
            .map(|place| self.graph.nodes[place].id.clone())
            .collect();
        path.reverse();
        path
    }
}

/// The fewest steps from each of the starts to every place that can be reached, breadth first.
fn distances(steps: &[Vec<usize>], starts: impl IntoIterator<Item = usize>) -> Vec<Option<usize>> {
    let mut distances = vec![None; steps.len()];
    let mut near: Vec<usize> = starts.into_iter().collect();
    let mut distance = 0;
    while !near.is_empty() {
        let mut next = Vec::new();
        for place in near {
            if distances[place].is_none() {
                distances[place] = Some(distance);
                next.extend_from_slice(&steps[place]);
            }
        }
        near = next;
        distance += 1;
    }
    distances
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::samples::{chain, random_chain};
    use crate::model::Framework;

    fn said(paths: &Paths) -> Vec<String> {
        let path = |path: &Vec<Id>| path.iter().map(Id::as_str).collect::<Vec<_>>().join("");
        paths.paths.iter().map(path).collect()
    }

    #[test]
    fn paths_are_simple_and_the_shortest_come_first() {
        let nodes = "i:1 j:1 a:2 b:2 o:3 w:6 v:6";
        let links = "i>a j>b a>o b>o o>w o>v a>w w>v o>a";
        let framework = chain(nodes, links);
        let graph = Graph::of(&framework);
        for (through, limit, expected, has_more) in [
            (
                "b",
                9,
                vec!["jbow", "jbov", "jbowv", "jboaw", "jboawv"],
                false,
            ),
            ("b", 2, vec!["jbow", "jbov"], true),
            (
                "b",
                5,
                vec!["jbow", "jbov", "jbowv", "jboaw", "jboawv"],
                false,
            ),
            ("j", 1, vec!["jbow"], true),
            ("gone", 9, vec![], false),
        ] {
            let paths = graph.paths_through(&through.into(), limit);
            assert_eq!(said(&paths), expected, "{through} {limit}");
            assert_eq!(paths.has_more, has_more, "{through} {limit}");
        }
    }

    #[test]
    fn an_item_that_is_apart_is_on_no_path() {
        let framework = chain("i:1 a:2 w:6 x:3", "i>a a>w x>w");
        let paths = Graph::of(&framework).paths_through(&"x".into(), 9);
        assert_eq!(paths, Paths::default());
    }

    /// Every simple path, by trying them all.
    fn every_path(framework: &Framework, through: &Id) -> Vec<Vec<Id>> {
        fn go(framework: &Framework, path: &mut Vec<Id>, through: &Id, found: &mut Vec<Vec<Id>>) {
            let last = path.last().unwrap().clone();
            let is_end = framework.node(&last).unwrap().stage == Stage::LongTermOutcome;
            if is_end && path.contains(through) {
                found.push(path.clone());
            }
            for link in framework.links_from(&last) {
                if !path.contains(&link.to) {
                    path.push(link.to.clone());
                    go(framework, path, through, found);
                    path.pop();
                }
            }
        }
        let mut found = Vec::new();
        for node in framework.nodes_in(Stage::Input) {
            go(framework, &mut vec![node.id.clone()], through, &mut found);
        }
        found
    }

    #[test]
    fn no_path_is_missed_and_none_is_made_up() {
        for seed in 0..100 {
            let framework = random_chain(seed, 9, 18);
            let graph = Graph::of(&framework);
            for node in &framework.nodes {
                let found = graph.paths_through(&node.id, usize::MAX);
                let lengths: Vec<usize> = found.paths.iter().map(Vec::len).collect();
                assert!(lengths.is_sorted(), "{seed}");
                let (mut found, mut all) = (found.paths, every_path(&framework, &node.id));
                found.sort();
                all.sort();
                assert_eq!(found, all, "{seed} {}", node.id);
            }
        }
    }

    #[test]
    fn a_thicket_of_loops_comes_to_an_end() {
        let mut framework = random_chain(1, 40, 1_200);
        framework.nodes.truncate(40);
        let graph = Graph::of(&framework);
        let found = graph.paths_through(&framework.nodes[20].id, 50);
        assert!(found.has_more && found.paths.len() <= 50);
    }
}
