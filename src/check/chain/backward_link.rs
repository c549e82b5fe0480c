//! A link to an earlier stage that closes no loop.

use super::feedback_loop::unexplained;
use crate::chain::is_backward;
use crate::check::context::Item;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::model::Id;
use crate::text::Message;
use std::collections::HashSet;

pub(in crate::check) const CHECK: Check = Check {
    id: "backward-link",
    family: Family::Chain,
    severity: Severity::Consider,
    looks_for: Message::CheckBackwardLinkLooksFor,
    why: Message::CheckBackwardLinkWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let loops = context.graph.feedback_loops().into_iter();
    let loops: HashSet<&Id> = loops.map(|link| &link.id).collect();
    let links = context.framework.links.iter();
    let backward = links.filter(|link| {
        let goes_back = |(from, to): (&_, &_)| goes_back(from, to);
        !loops.contains(&link.id) && context.ends(link).is_some_and(goes_back)
    });
    backward
        .filter_map(|link| unexplained(context, &CHECK, Message::CheckBackwardLink, link))
        .collect()
}

fn goes_back(from: &Item, to: &Item) -> bool {
    is_backward(from.node.stage, to.node.stage)
}
