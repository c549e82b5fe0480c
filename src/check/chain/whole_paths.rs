//! A chain in which every item is on a way from an input to a long-term outcome.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "whole-paths",
    family: Family::Chain,
    severity: Severity::Good,
    looks_for: Message::CheckWholePathsLooksFor,
    why: Message::CheckWholePathsWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    if !context.is_under_way() || context.graph.apart().iter().any(Option::is_some) {
        return Vec::new();
    }
    vec![Finding::new(
        &CHECK,
        Message::CheckWholePaths,
        Place::part("nodes"),
    )]
}
