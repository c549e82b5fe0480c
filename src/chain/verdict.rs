//! Whether two items can be linked: refused with the reason, asked about first, or fine. Making
//! the link belongs in [`crate::edit`].

use super::graph::{Graph, is_backward};
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
    fn ask(&self, from: &Id, to: &Id) -> Option<Ask> {
        let stage = |id| Some(self.nodes[self.place(id)?].stage);
        if self.closes_loop(from, to) {
            return Some(Ask::ClosesLoop);
        }
        is_backward(stage(from)?, stage(to)?).then_some(Ask::Backward)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::samples::chain;

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
}
