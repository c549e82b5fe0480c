//! Browser side: ui.
