//! Undo and redo: every version of the framework, with what was done in words. Versions share
//! all that did not change between them. Which edits are one burst of typing is in `burst`.

use super::burst::{BurstKey, burst_key};
use super::{Edit, apply, label};
use crate::model::Framework;
use crate::text::Phrase;
use std::collections::VecDeque;
use std::rc::Rc;
use time::OffsetDateTime;

/// A moment in milliseconds, from any fixed start. It is passed in: the core has no clock.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Moment(pub f64);

/// The longest pause within a burst of typing, in milliseconds.
const LONGEST_PAUSE: f64 = 1_500.0;

/// The most steps that can be undone: more than a long day's work.
const MOST_ENTRIES: usize = 1_000;

/// The framework as it is, with everything that can be undone and redone.
#[derive(Debug, Clone)]
pub struct History {
    present: Rc<Framework>,
    past: VecDeque<Entry>,
    future: Vec<Entry>,
    burst: Option<Burst>,
}

/// A step: what it was, and the framework on the other side of it.
#[derive(Debug, Clone)]
struct Entry {
    framework: Rc<Framework>,
    label: Phrase,
}

/// Typing that is going on. The last entry of the past is its own.
#[derive(Debug, Clone)]
struct Burst {
    key: BurstKey,
    last_letter: Moment,
}

impl Moment {
    /// This moment, counted from the start of 1970, as ISO 8601 in UTC. A moment outside the
    /// years that the calendar knows is written as the start of 1970.
    fn timestamp(self) -> String {
        let milliseconds = self.0 as i128;
        let time = OffsetDateTime::from_unix_timestamp_nanos(milliseconds * 1_000_000);
        let time = time.unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let (year, month, day) = time.to_calendar_date();
        let (hour, minute, second, fraction) = time.to_hms_milli();
        let month = u8::from(month);
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction:03}Z")
    }
}

impl Burst {
    fn takes(&self, key: Option<&BurstKey>, now: Moment) -> bool {
        // A clock that was set back starts a new burst.
        let pause = now.0 - self.last_letter.0;
        key == Some(&self.key) && (0.0..=LONGEST_PAUSE).contains(&pause)
    }
}

impl History {
    /// A history that starts with this framework.
    pub fn new(framework: Rc<Framework>) -> Self {
        History {
            present: framework,
            past: VecDeque::new(),
            future: Vec::new(),
            burst: None,
        }
    }

    /// The framework as it is now.
    pub fn present(&self) -> &Rc<Framework> {
        &self.present
    }

    /// What can be undone, in words, the oldest first.
    pub fn entries(&self) -> impl Iterator<Item = &Phrase> {
        self.past.iter().map(|entry| &entry.label)
    }

    /// Makes an edit. Gives whether anything changed. Typing into one field without a pause
    /// is one entry.
    pub fn make(&mut self, edit: &Edit, now: Moment) -> bool {
        let next = apply(&self.present, edit);
        if Rc::ptr_eq(&next, &self.present) {
            return false;
        }
        let key = burst_key(edit);
        let is_letter = |burst: &Burst| burst.takes(key.as_ref(), now);
        if self.burst.as_ref().is_some_and(is_letter) {
            self.present = next;
        } else {
            self.record(label(&self.present, edit), next);
        }
        self.burst = key.map(|key| Burst {
            key,
            last_letter: now,
        });
        self.drop_empty_burst();
        true
    }

    /// Dates the present version: when it was changed and, if nothing says so, when it was begun.
    pub fn date(&mut self, now: Moment) {
        let present = Rc::make_mut(&mut self.present);
        present.updated_at = now.timestamp();
        if present.created_at.is_empty() {
            present.created_at.clone_from(&present.updated_at);
        }
    }

    fn record(&mut self, label: Phrase, next: Rc<Framework>) {
        let framework = std::mem::replace(&mut self.present, next);
        self.past.push_back(Entry { framework, label });
        self.future.clear();
        if self.past.len() > MOST_ENTRIES {
            self.past.pop_front();
        }
    }

    /// Typing that ended where it began is no step.
    fn drop_empty_burst(&mut self) {
        let ends_where_it_began = |entry: &Entry| same_but_dates(&entry.framework, &self.present);
        if self.burst.is_none() || !self.past.back().is_some_and(ends_where_it_began) {
            return;
        }
        if let Some(entry) = self.past.pop_back() {
            self.present = entry.framework;
        }
        self.burst = None;
    }

    /// Ends a burst of typing, so that the next letter starts a new entry (on leaving a field).
    pub fn end_burst(&mut self) {
        self.burst = None;
    }

    /// What undo would undo, in words.
    pub fn undo_label(&self) -> Option<&Phrase> {
        self.past.back().map(|entry| &entry.label)
    }

    /// What redo would do again, in words.
    pub fn redo_label(&self) -> Option<&Phrase> {
        self.future.last().map(|entry| &entry.label)
    }

    /// Takes the last step back. Gives what it was, if there was one.
    pub fn undo(&mut self) -> Option<Phrase> {
        self.end_burst();
        let step = self.past.pop_back()?;
        let framework = std::mem::replace(&mut self.present, step.framework);
        let label = step.label.clone();
        self.future.push(Entry { framework, label });
        Some(step.label)
    }

    /// Takes the last undone step again. Gives what it was, if there was one.
    pub fn redo(&mut self) -> Option<Phrase> {
        self.end_burst();
        let step = self.future.pop()?;
        let framework = std::mem::replace(&mut self.present, step.framework);
        let label = step.label.clone();
        self.past.push_back(Entry { framework, label });
        Some(step.label)
    }
}

/// Whether two versions differ in nothing but when they were begun and changed.
fn same_but_dates(one: &Framework, other: &Framework) -> bool {
    let mut one = one.clone();
    one.created_at.clone_from(&other.created_at);
    one.updated_at.clone_from(&other.updated_at);
    one == *other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_a_date_and_time() {
        let cases = [
            (0.0, "1970-01-01T00:00:00.000Z"),
            (951_782_399_999.0, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000.0, "2000-02-29T00:00:00.000Z"),
            (1_795_299_300_250.0, "2026-11-21T22:15:00.250Z"),
            (4_107_542_400_000.0, "2100-03-01T00:00:00.000Z"),
        ];
        for (moment, expected) in cases {
            assert_eq!(Moment(moment).timestamp(), expected);
        }
    }
}
