//! Checks of what success and failure would look like.

pub(super) mod absolute_target;
pub(super) mod failure_overlaps;
pub(super) mod failure_said;
pub(super) mod judged_after_end;
pub(super) mod minimum_above_success;
pub(super) mod no_criteria;
pub(super) mod no_criteria_on_the_way;
pub(super) mod no_date;
pub(super) mod no_decider;
pub(super) mod no_direction;
pub(super) mod no_failure;
pub(super) mod no_response;
pub(super) mod no_success;
pub(super) mod no_threshold;
pub(super) mod no_undecided_band;
pub(super) mod paid_outside_control;
pub(super) mod review_after_end;
pub(super) mod target_without_baseline;
pub(super) mod threshold_without_measure;
pub(super) mod wrong_side_of_baseline;
pub(super) mod year_one_agreed;

mod scale;

pub(super) use target_without_baseline::{has_no_baseline, in_year_one};
