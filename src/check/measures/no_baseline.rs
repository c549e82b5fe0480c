//! Measures of outcomes with nothing said of where things stand now.

use crate::check::criteria::{has_no_baseline, in_year_one};
use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Measure;
use crate::text::Message;
use std::rc::Rc;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-baseline",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckNoBaselineLooksFor,
    why: Message::CheckNoBaselineWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let lacking: Vec<&Rc<Measure>> = context
        .outcomes()
        .flat_map(|item| item.measures.iter().copied())
        .filter(|measure| has_no_baseline(context, measure) && !context.is_aimed_at(&measure.id))
        .collect();
    let items = lacking.iter();
    let items = items.map(|it| (it.name.as_str(), Place::from(&***it).field("baseline")));
    let found = together(&CHECK, Message::CheckNoBaseline, items);
    let found = found.map(|finding| {
        let edits = lacking.iter().map(|measure| in_year_one(measure));
        finding.fixed_by_several(Message::CheckYearOneFix, edits.collect())
    });
    found.into_iter().collect()
}
