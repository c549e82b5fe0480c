//! Checks of the chain: what leads to what, and why anyone thinks so.

pub(super) mod activity_leads_nowhere;
pub(super) mod assumptions_said;
pub(super) mod backward_link;
pub(super) mod delivery_not_said;
pub(super) mod evidence_against;
pub(super) mod evidence_both_ways;
pub(super) mod feedback_loop;
pub(super) mod leap;
pub(super) mod no_assumption;
pub(super) mod no_evidence;
pub(super) mod no_links;
pub(super) mod no_outcome;
pub(super) mod no_partner;
pub(super) mod no_shorter_step;
pub(super) mod nothing_leads_to;
pub(super) mod same_item_twice;
pub(super) mod single_link;
pub(super) mod strength_without_evidence;
pub(super) mod too_many_outcomes;
pub(super) mod untitled_item;
pub(super) mod unused_part;
pub(super) mod whole_paths;
