//! A baseline that will be measured, said openly.

use crate::check::say::together;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "year-one-agreed",
    family: Family::Criteria,
    severity: Severity::Good,
    looks_for: Message::CheckYearOneAgreedLooksFor,
    why: Message::CheckYearOneAgreedWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let measures = context.framework.measures.iter();
    let open = measures.filter(|measure| {
        let baseline = &measure.baseline;
        baseline.set_in_year_one && baseline.value.is_none()
    });
    let items = open.map(|it| (it.name.as_str(), Place::from(&**it).field("baseline")));
    together(&CHECK, Message::CheckYearOneAgreed, items)
        .into_iter()
        .collect()
}
