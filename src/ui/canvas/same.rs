//! Something shared that counts as unchanged while it is the same thing in memory: what makes
//! redrawing one box of a thousand cheap.

use std::ops::Deref;
use std::rc::Rc;

/// A shared value, compared by its place in memory.
#[derive(Debug, Default)]
pub struct Same<T>(Rc<T>);

impl<T> Same<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        Same(Rc::new(value))
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Same(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
