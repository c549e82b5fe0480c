//! Full stops where somebody's words stand within a sentence of ours.

/// A text without the full stop at its end, for a sentence that goes on or has its own; three of
/// them stay.
pub fn without_stop(text: &str) -> &str {
    match text.strip_suffix('.') {
        Some(start) if !start.ends_with('.') => start,
        _ => text,
    }
}
