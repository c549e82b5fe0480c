//! Success of this work told by a number for everyone in an area.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::library::is_population;
use crate::model::Measure;
use crate::text::Message;
use std::rc::Rc;

pub(in crate::check) const CHECK: Check = Check {
    id: "population-measure",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckPopulationMeasureLooksFor,
    why: Message::CheckPopulationMeasureWhy,
    source: Some(Message::CheckSourceFriedman),
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let measures = context.framework.measures.iter();
    let judged = measures.filter(|measure| context.is_used(&measure.id));
    let shared = judged.filter(|measure| is_population(&measure.indicator_id));
    shared.map(finding).collect()
}

fn finding(measure: &Rc<Measure>) -> Finding {
    let message = about(Message::CheckPopulationMeasure, &measure.name);
    Finding::new(&CHECK, message, Place::from(&**measure))
}
