//! Whether the draft is safe on this device, in a form the page can say in words.

/// Whether the draft is safe on this device.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum SaveState {
    /// Nothing has been changed, so nothing has been stored.
    #[default]
    Untouched,
    /// A change is about to be stored.
    Saving,
    /// Everything is stored. The time is local, as people read it: `14:02`.
    Saved(String),
    /// This page may not store anything (a private window, a sandboxed frame).
    MemoryOnly,
    /// There is no room left on this device; the draft is still open.
    Full,
    /// It was deleted from this device; the next change stores it again.
    Deleted,
    /// Storing failed; the draft is still open. A file can be saved instead.
    Failed,
}
