//! Groups to reach first, and no measure that would show whether they were.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-breakdown",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckNoBreakdownLooksFor,
    why: Message::CheckNoBreakdownWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let measures = &context.framework.measures;
    let mut groups = context.framework.need.priority_groups.iter();
    let group = groups.find(|group| !group.trim().is_empty());
    let mut broken_down = measures.iter().flat_map(|measure| &measure.breakdowns);
    let is_broken_down = broken_down.any(|group| !group.trim().is_empty());
    let Some(group) = group.filter(|_| !measures.is_empty() && !is_broken_down) else {
        return Vec::new();
    };
    let place = Place::part("measures").field("breakdowns");
    vec![Finding::new(
        &CHECK,
        about(Message::CheckNoBreakdown, group),
        place,
    )]
}
