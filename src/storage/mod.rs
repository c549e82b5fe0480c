//! Drafts on this device: what is kept of each, and the promise that no tab overwrites another.
//! What a draft holds belongs in `model`; when to store it in `ui`.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod device;
mod memory;
mod record;

#[cfg(target_arch = "wasm32")]
pub use browser::BrowserDrafts;
#[cfg(target_arch = "wasm32")]
pub use device::DeviceDrafts;
pub use memory::MemoryDrafts;
pub use record::{Draft, DraftSummary, SaveOutcome, decide_save};

use record::newest_first;
#[cfg(target_arch = "wasm32")]
use record::says_the_same;

/// Why the device could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StorageError {
    /// This page may not store anything: a private window, a sandboxed frame.
    Refused,
    /// There is no room left.
    Full,
    /// Anything else, in the browser's words, for the console.
    Failed(String),
}
