//! Measures that take long to collect.

use crate::calc::hours_a_month;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Measure;
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "burden",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckBurdenLooksFor,
    why: Message::CheckBurdenWhy,
    source: None,
    find,
};

/// Hours of collecting a month that nobody need be asked about: about two working days.
const FEW_HOURS: f64 = 16.0;

/// The share of the partners' hours that collecting may take, where those are known.
const SMALL_SHARE: f64 = 0.1;

fn find(context: &Context) -> Vec<Finding> {
    let hours_of = |measure: &Measure| hours_a_month(context.framework.language, measure);
    let measures = context.framework.measures.iter();
    let hours: f64 = measures.clone().filter_map(|it| hours_of(it)).sum();
    if hours <= most_hours(context) {
        return Vec::new();
    }
    let message = Phrase::new(Message::CheckBurden).with("hours", hours.round());
    let mut finding = Finding::new(&CHECK, message, Place::part("measures"));
    let counted = measures.filter(|it| hours_of(it).is_some());
    let places = counted.map(|it| Place::from(&**it).field("minutesPerCollection"));
    finding.places.extend(places);
    vec![finding]
}

fn most_hours(context: &Context) -> f64 {
    let partners = context.framework.partners.iter();
    let hours = partners.filter_map(|partner| partner.hours_per_month);
    let hours: f64 = hours.map(f64::from).sum();
    match hours > 0.0 {
        true => hours * SMALL_SHARE,
        false => FEW_HOURS,
    }
}
