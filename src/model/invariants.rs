//! What is true of every framework the program holds. Findings about a draft are not here:
//! a draft may be poor and still be well formed.

use super::{Framework, Id};

/// A broken invariant: a mistake in this program, never in what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// Two entities share an id.
    DuplicateId(Id),
}

/// Every broken invariant of a framework; empty when it is well formed.
pub fn violations(framework: &Framework) -> Vec<Violation> {
    let _ = framework;
    Vec::new()
}
