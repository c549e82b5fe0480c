//! Whether two items can be linked: refused with the reason, asked about first, or fine. Making
//! the link belongs in [`crate::edit`].

use super::graph::{Graph, is_backward, reach};
use crate::model::{Framework, Id};

/// What to do about a link that somebody wants to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkVerdict {
    /// Make it.
    Fine,
    /// Ask whether it is meant, then make it.
    Ask(Ask),
    /// It cannot be made.
    Refused(WhyNot),
}

/// Why a link cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It would join an item to itself.
    Itself,
    /// The two are joined already, in this direction.
    AlreadyThere,
    /// One end is not there.
    MissingEnd,
}

/// What is odd about a link that can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// It goes to an earlier stage.
    Backward,
    /// The other item leads here already, so that this makes a feedback loop. It may go to an
    /// earlier stage too, as feedback does.
    ClosesLoop,
}

/// Why a link from one item to another cannot be made, if it cannot.
pub fn why_not(framework: &Framework, from: &Id, to: &Id) -> Option<WhyNot> {
    if from == to {
        return Some(WhyNot::Itself);
    }
    if framework.node(from).is_none() || framework.node(to).is_none() {
        return Some(WhyNot::MissingEnd);
    }
    let is_joined = framework.links_from(from).any(|link| link.to == *to);
    is_joined.then_some(WhyNot::AlreadyThere)
}

/// What to do about a link from one item to another.
pub fn judge_link(framework: &Framework, from: &Id, to: &Id) -> LinkVerdict {
    match why_not(framework, from, to) {
        Some(why) => LinkVerdict::Refused(why),
        None => Graph::of(framework)
            .ask(from, to)
            .map_or(LinkVerdict::Fine, LinkVerdict::Ask),
    }
}

impl Graph<'_> {
    /// For each item, in document order, what to do about a link to it from this one: for a list
    /// to choose from. It takes one pass over the chain. Nothing if the item is not there.
    pub fn verdicts_from(&self, from: &Id) -> Vec<LinkVerdict> {
        let Some(from) = self.place(from) else {
            return Vec::new();
        };
        let goes_back = |to| self.goes_back(from, to);
        self.verdicts(from, &self.leads, &self.rests, &goes_back)
    }

    /// For each item, in document order, what to do about a link from it to this one.
    pub fn verdicts_to(&self, to: &Id) -> Vec<LinkVerdict> {
        let Some(to) = self.place(to) else {
            return Vec::new();
        };
        let goes_back = |from| self.goes_back(from, to);
        self.verdicts(to, &self.rests, &self.leads, &goes_back)
    }

    /// `joined` are the links of the direction asked about, `back` those of the other: whatever
    /// they reach closes a loop.
    fn verdicts(
        &self,
        place: usize,
        joined: &[Vec<usize>],
        back: &[Vec<usize>],
        goes_back: &dyn Fn(usize) -> bool,
    ) -> Vec<LinkVerdict> {
        let reached = reach(back, [place]);
        let judge = |other: usize| {
            if other == place {
                LinkVerdict::Refused(WhyNot::Itself)
            } else if joined[place].contains(&other) {
                LinkVerdict::Refused(WhyNot::AlreadyThere)
            } else if reached[other] {
                LinkVerdict::Ask(Ask::ClosesLoop)
            } else if goes_back(other) {
                LinkVerdict::Ask(Ask::Backward)
            } else {
                LinkVerdict::Fine
            }
        };
        (0..self.nodes.len()).map(judge).collect()
    }

    fn goes_back(&self, from: usize, to: usize) -> bool {
        is_backward(self.nodes[from].stage, self.nodes[to].stage)
    }

    fn ask(&self, from: &Id, to: &Id) -> Option<Ask> {
        if self.closes_loop(from, to) {
            return Some(Ask::ClosesLoop);
        }
        let goes_back = self.goes_back(self.place(from)?, self.place(to)?);
        goes_back.then_some(Ask::Backward)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::samples::{chain, random_chain};

    #[test]
    fn links_are_refused_asked_about_or_made() {
        use LinkVerdict::{Fine, Refused};
        let framework = chain("i:1 a:2 b:2 o:3", "i>a a>o a>b");
        for (from, to, verdict) in [
            ("i", "o", Fine),
            ("b", "o", Fine),
            ("i", "i", Refused(WhyNot::Itself)),
            ("i", "a", Refused(WhyNot::AlreadyThere)),
            ("i", "gone", Refused(WhyNot::MissingEnd)),
            ("gone", "gone", Refused(WhyNot::Itself)),
            ("a", "i", LinkVerdict::Ask(Ask::ClosesLoop)),
            ("b", "a", LinkVerdict::Ask(Ask::ClosesLoop)),
            ("o", "b", LinkVerdict::Ask(Ask::Backward)),
        ] {
            let found = judge_link(&framework, &from.into(), &to.into());
            assert_eq!(found, verdict, "{from} to {to}");
        }
    }

    #[test]
    fn a_list_to_choose_from_says_of_each_what_is_said_of_it_alone() {
        for seed in 0..40 {
            let framework = random_chain(seed, 8, 14);
            let graph = Graph::of(&framework);
            for node in &framework.nodes {
                let (from, to) = (graph.verdicts_from(&node.id), graph.verdicts_to(&node.id));
                for (place, other) in framework.nodes.iter().enumerate() {
                    assert_eq!(from[place], judge_link(&framework, &node.id, &other.id));
                    assert_eq!(to[place], judge_link(&framework, &other.id, &node.id));
                }
            }
            assert!(graph.verdicts_from(&"gone".into()).is_empty());
        }
    }
}
