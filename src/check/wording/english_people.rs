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

/// How often, with the times in twelve months; daily means on working days.
pub(super) const FREQUENCIES: &[(&str, f64)] = &[
    ("annual", 1.0),
    ("annually", 1.0),
    ("bi monthly", 6.0),
    ("daily", 260.0),
    ("each day", 260.0),
    ("each month", 12.0),
    ("each quarter", 4.0),
    ("each term", 3.0),
    ("each week", 52.0),
    ("each year", 1.0),
    ("every 3 months", 4.0),
    ("every 6 months", 2.0),
    ("every day", 260.0),
    ("every month", 12.0),
    ("every quarter", 4.0),
    ("every six months", 2.0),
    ("every term", 3.0),
    ("every three months", 4.0),
    ("every two weeks", 26.0),
    ("every week", 52.0),
    ("every year", 1.0),
    ("fortnightly", 26.0),
    ("monthly", 12.0),
    ("once a year", 1.0),
    ("quarterly", 4.0),
    ("six monthly", 2.0),
    ("termly", 3.0),
    ("twice a year", 2.0),
    ("weekly", 52.0),
    ("yearly", 1.0),
];
