//! Feedback loops: whether a link would close one, and which links do.

use super::graph::{Graph, is_backward, reach};
use crate::model::{Id, Link};
use std::rc::Rc;

impl<'a> Graph<'a> {
    /// Whether a link between these two would close a loop: a way back is there already.
    pub fn closes_loop(&self, from: &Id, to: &Id) -> bool {
        match (self.place(from), self.place(to)) {
            (Some(from), Some(to)) => reach(&self.leads, [to])[from],
            _ => false,
        }
    }

    /// The links that close a loop, in document order: without them there is none. Of a loop
    /// over several stages they are the links back to an earlier stage; of a loop within one
    /// stage, the link that goes back to where a walk in document order began.
    pub fn feedback_loops(&self) -> Vec<&'a Rc<Link>> {
        let components = components(&self.leads);
        let stage = |place: usize| self.nodes[place].stage;
        let is_within_stage = |from, to| stage(from) == stage(to);
        let back = back_steps(&self.leads, is_within_stage);
        let closes = |link: &&Rc<Link>| {
            self.ends(link).is_some_and(|(from, to)| {
                let goes_back = is_backward(stage(from), stage(to));
                (goes_back && components[from] == components[to])
                    || back.binary_search(&(from, to)).is_ok()
            })
        };
        self.links.iter().filter(closes).collect()
    }
}

/// The strongly connected component of each place, by number: two places share one exactly if
/// each can be reached from the other. This is Tarjan's algorithm (1972), without recursion so
/// that a long chain cannot use up the stack.
fn components(steps: &[Vec<usize>]) -> Vec<usize> {
    let mut search = Search {
        number: vec![0; steps.len()],
        lowest: vec![0; steps.len()],
        component: vec![usize::MAX; steps.len()],
        open: Vec::new(),
        count: 0,
    };
    for start in 0..steps.len() {
        if search.number[start] == 0 {
            search.visit(steps, start);
        }
    }
    search.component
}

struct Search {
    /// When each place was first seen, from 1; 0 before.
    number: Vec<usize>,
    /// The earliest number that each place is known to reach.
    lowest: Vec<usize>,
    component: Vec<usize>,
    /// The places seen whose component is not known yet.
    open: Vec<usize>,
    count: usize,
}

impl Search {
    fn visit(&mut self, steps: &[Vec<usize>], start: usize) {
        let mut walk = vec![(start, 0)];
        self.see(start);
        while let Some((place, step)) = walk.last_mut() {
            let place = *place;
            let Some(next) = steps[place].get(*step).copied() else {
                walk.pop();
                self.leave(place, walk.last().map(|(before, _)| *before));
                continue;
            };
            *step += 1;
            if self.number[next] == 0 {
                self.see(next);
                walk.push((next, 0));
            } else if self.component[next] == usize::MAX {
                self.lowest[place] = self.lowest[place].min(self.number[next]);
            }
        }
    }

    fn see(&mut self, place: usize) {
        self.count += 1;
        self.number[place] = self.count;
        self.lowest[place] = self.count;
        self.open.push(place);
    }

    fn leave(&mut self, place: usize, before: Option<usize>) {
        if let Some(before) = before {
            self.lowest[before] = self.lowest[before].min(self.lowest[place]);
        }
        if self.lowest[place] == self.number[place] {
            // Everything opened since is of this component, named by its first place.
            while let Some(member) = self.open.pop() {
                self.component[member] = place;
                if member == place {
                    break;
                }
            }
        }
    }
}

/// The steps that go back to a place the walk is still inside of, among those that are taken.
/// Sorted. Without them there is no loop of such steps.
fn back_steps(
    steps: &[Vec<usize>],
    is_taken: impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Never,
        Inside,
        Left,
    }
    let mut seen = vec![Seen::Never; steps.len()];
    let mut back = Vec::new();
    for start in 0..steps.len() {
        if seen[start] != Seen::Never {
            continue;
        }
        let mut walk = vec![(start, 0)];
        seen[start] = Seen::Inside;
        while let Some((place, step)) = walk.last_mut() {
            let place = *place;
            let Some(next) = steps[place].get(*step).copied() else {
                seen[place] = Seen::Left;
                walk.pop();
                continue;
            };
            *step += 1;
            match seen[next] {
                _ if !is_taken(place, next) => {}
                Seen::Inside => back.push((place, next)),
                Seen::Never => {
                    seen[next] = Seen::Inside;
                    walk.push((next, 0));
                }
                Seen::Left => {}
            }
        }
    }
    back.sort_unstable();
    back
}

#[cfg(test)]
mod tests {
    use crate::chain::Graph;
    use crate::chain::samples::{chain, random_chain};
    use crate::model::Framework;

    fn loops(framework: &Framework) -> String {
        let graph = Graph::of(framework);
        let loops = graph.feedback_loops().into_iter();
        let ids: Vec<&str> = loops.map(|link| link.id.as_str()).collect();
        ids.join(" ")
    }

    #[test]
    fn the_link_that_goes_back_closes_the_loop() {
        for (nodes, links, expected) in [
            ("a:2 o:3 w:6", "a>o o>w", ""),
            // Whatever the order of the document.
            ("w:6 o:3 a:2", "w>a a>o o>w", "w>a"),
            // Backward, but no way leads round.
            ("a:2 o:3", "o>a", ""),
            ("a:2 b:2 c:2", "b>c c>a a>b", "c>a"),
            ("a:2 b:2", "a>b b>a", "b>a"),
            ("a:2 o:3 s:4", "a>o o>a o>s s>o s>a", "o>a s>o s>a"),
        ] {
            assert_eq!(loops(&chain(nodes, links)), expected, "{nodes} {links}");
        }
    }

    #[test]
    fn without_the_links_that_close_loops_there_is_none() {
        for seed in 0..200 {
            let mut framework = random_chain(seed, 12, 24);
            let closing: Vec<_> = Graph::of(&framework)
                .feedback_loops()
                .into_iter()
                .map(|link| link.id.clone())
                .collect();
            let graph = Graph::of(&framework);
            for link in graph.links.iter().filter(|link| closing.contains(&link.id)) {
                assert!(
                    graph.closes_loop(&link.from, &link.to),
                    "{seed} {}",
                    link.id
                );
            }
            framework.links.retain(|link| !closing.contains(&link.id));
            let graph = Graph::of(&framework);
            let mut links = framework.links.iter();
            assert!(!links.any(|link| graph.closes_loop(&link.from, &link.to)));
        }
    }
}
