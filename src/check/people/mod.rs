//! Checks of who took part, and of whose stories are told.

pub(super) mod changed_nothing;
pub(super) mod involvement_changed_something;
pub(super) mod nobody_involved;
pub(super) mod nobody_paid;
pub(super) mod only_professionals;
pub(super) mod recognisable_story;
pub(super) mod stories_and_numbers;
pub(super) mod story_without_consent;
pub(super) mod who_was_not_heard;
