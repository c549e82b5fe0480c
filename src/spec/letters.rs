//! How large the letters of a document are. Which letters they are is each format's own.

use serde::{Deserialize, Serialize};

/// How large the letters of a document are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Letters {
    /// As large as each format has them.
    #[default]
    Usual,
    /// Large enough for easy read.
    Large,
}

impl Letters {
    /// The least size of text in large letters, in points. A choice of ours.
    pub const LARGE: f32 = 14.0;

    /// The size of letters, in points, from the size that they have usually. Only what stands
    /// beside the text and is very small, as page numbers are, stays smaller than the text.
    pub fn points(self, usual: f32) -> f32 {
        match self {
            Letters::Usual => usual,
            Letters::Large if usual < 9.0 => usual + 2.5,
            Letters::Large => (usual + 3.5).max(Self::LARGE),
        }
    }
}
