//! English words for those who take part, and for how often.
//! The rules are beside this file; a line here is a word, never a decision.

use super::statement::Table;

#[rustfmt::skip]
pub(super) const PROFESSIONALS: Table = &[
    "board", "clinicians", "commissioner", "commissioners", "consultants", "council",
    "councillors", "directors", "executives", "funders", "gps", "heads of", "managers",
    "officers", "panel", "police", "practitioners", "procurement", "professionals",
    "providers", "social workers", "staff", "teachers", "team", "trust", "trustees",
];

#[rustfmt::skip]
pub(super) const LIVED_EXPERIENCE: Table = &[
    "carer", "carers", "children", "citizens", "clients", "community", "disabled",
    "experience", "experts", "families", "family", "girls", "lived", "local", "men",
    "older", "parent", "parents", "patients", "peer", "peers", "people", "person", "public",
    "refugees", "residents", "survivors", "tenants", "users", "veterans", "volunteers",
    "women", "young", "youth",
];

#[rustfmt::skip]
pub(super) const NOTHING: Table = &[
    "n a", "no", "no change", "none", "not much", "not yet", "nothing", "nothing so far",
    "nothing yet", "tbc",
];

#[rustfmt::skip]
pub(super) const MEASURES_OF_CHANGE: Table = &[
    "change in", "change since", "decrease in", "difference between", "fall in",
    "improvement in", "improvement on", "improvement since", "increase in", "reduction in",
    "reduction of", "rise in",
];
