//! Checks of how change is seen, and what that costs.

pub(super) mod all_activity;
pub(super) mod better_off_measured;
pub(super) mod burden;
pub(super) mod measured_twice;
pub(super) mod mostly_activity;
pub(super) mod no_baseline;
pub(super) mod no_breakdown;
pub(super) mod no_kind;
pub(super) mod no_source;
pub(super) mod none_better_off;
pub(super) mod only_commissioner;
pub(super) mod outcome_without_measure;
pub(super) mod population_measure;
pub(super) mod three_questions;
pub(super) mod too_many_measures;
pub(super) mod unused_measure;
