//! More measures than anyone looks at.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "too-many-measures",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckTooManyMeasuresLooksFor,
    why: Message::CheckTooManyMeasuresWhy,
    source: None,
    find,
};

/// The most measures that a framework is comfortable with.
const MOST: usize = 12;

fn find(context: &Context) -> Vec<Finding> {
    let count = context.framework.measures.len();
    if count <= MOST {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckTooManyMeasures).with("count", count);
    vec![Finding::new(&CHECK, message, Place::part("measures"))]
}
