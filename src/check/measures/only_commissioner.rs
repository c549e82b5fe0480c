//! Measures that only the commissioner suggested.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Suggester;
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "only-commissioner",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckOnlyCommissionerLooksFor,
    why: Message::CheckOnlyCommissionerWhy,
    source: None,
    find,
};

/// The fewest measures whose origin is known for it to say something.
const FEWEST: usize = 2;

fn find(context: &Context) -> Vec<Finding> {
    let measures = context.framework.measures.iter();
    let known = measures.filter(|measure| !measure.suggested_by.is_empty());
    let is_theirs = |who: &Suggester| *who == Suggester::Commissioner;
    let (mut count, mut only) = (0, true);
    for measure in known {
        count += 1;
        only &= measure.suggested_by.iter().all(is_theirs);
    }
    if count < FEWEST || !only {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckOnlyCommissioner).with("count", count);
    vec![Finding::new(
        &CHECK,
        message,
        Place::part("measures").field("suggestedBy"),
    )]
}
