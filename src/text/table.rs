//! A table of compiled messages: one text, and where each message ends in it. What is in a
//! message belongs in `pattern`.

/// Some of the messages of a language, as `build.rs` compiles them.
#[derive(Debug)]
pub struct Table {
    /// The number of its first message.
    pub(super) first: usize,
    /// All its messages, one after the other.
    pub(super) words: &'static str,
    /// Where each ends.
    pub(super) ends: &'static [u32],
}

impl Table {
    /// A message by its number, which is its place over all tables: both are made from the
    /// same list.
    pub(super) fn pattern(&self, number: usize) -> Option<&'static str> {
        let place = number.checked_sub(self.first)?;
        let end = *self.ends.get(place)? as usize;
        let before = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        self.words.get(before.map_or(0, |end| *end as usize)..end)
    }
}
