//! Seeded chance, and the texts that go wrong in programs.

use serde_json::{Value, json};
use std::rc::Rc;
use throughline::model::{Id, List, Number, Other};

/// Texts that have broken programs: markup, controls, directions, scripts, lengths.
pub const HOSTILE: &[&str] = &[
    "",
    " ",
    "More people feel safe",
    "<script>alert(1)</script>",
    "\"quotes\" \\ and {braces} & more",
    "{ $title }",
    "بيوت دافئة للجميع",
    "\u{202e}backwards\u{202c}",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u{301}",
    "line\nbreak\r\nand\ttab",
    "\u{0}\u{7}\u{feff}\u{fffd}\u{10ffff}",
    "null",
    "-1e999",
    "Ŵŷ ﬁ ß İ",
    "__proto__",
];

/// A source of chance with a size for lists.
pub struct Chance {
    random: fastrand::Rng,
    size: usize,
    next_id: usize,
}

impl Chance {
    pub fn new(seed: u64, size: usize) -> Self {
        Chance {
            random: fastrand::Rng::with_seed(seed),
            size,
            next_id: 0,
        }
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.random.usize(..end.max(1))
    }

    pub fn yes(&mut self) -> bool {
        self.random.bool()
    }

    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.random.usize(..from.len())].clone()
    }

    pub fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.yes() { Some(make(self)) } else { None }
    }

    pub fn maybe_of<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        if from.is_empty() || self.yes() {
            return None;
        }
        Some(self.pick(from))
    }

    pub fn some_of<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        from.iter()
            .filter(|_| self.random.bool())
            .cloned()
            .collect()
    }

    pub fn text(&mut self) -> String {
        if self.below(4) > 0 {
            return self.pick(HOSTILE).to_owned();
        }
        let length = self.below(12);
        (0..length).map(|_| self.random.char(..)).collect()
    }

    pub fn texts(&mut self) -> Vec<String> {
        (0..self.below(self.size)).map(|_| self.text()).collect()
    }

    pub fn number(&mut self) -> Number {
        let whole = self.random.i32(..);
        Number(match self.below(4) {
            0 => f64::from(whole),
            1 => f64::from(whole) / 100.0,
            2 => self.random.f64() * 1e300,
            _ => self.random.f64(),
        })
    }

    pub fn whole(&mut self) -> u32 {
        self.random.u32(..)
    }

    pub fn pence(&mut self) -> i64 {
        self.random.i64(..)
    }

    pub fn id(&mut self) -> Id {
        self.named_id("x")
    }

    fn named_id(&mut self, prefix: &str) -> Id {
        self.next_id += 1;
        Id(format!("{prefix}{}", self.next_id))
    }

    pub fn ids(&mut self, prefix: &str) -> Vec<Id> {
        let length = self.below(self.size + 1);
        (0..length).map(|_| self.named_id(prefix)).collect()
    }

    pub fn list<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> List<T> {
        let length = self.below(self.size + 1);
        (0..length).map(|_| Rc::new(make(self))).collect()
    }

    /// Fields that no version knows yet.
    pub fn other(&mut self) -> Other {
        let values = [
            json!(null),
            json!("later"),
            json!({"id": "n1", "deep": [1, 2.5, {"null": null}]}),
            json!(u64::MAX),
            Value::String(self.text()),
        ];
        let names = ["x-colour", "später", "<b>", "formatversion"];
        let length = self.below(3);
        let field = |_| (self.pick(&names).to_owned(), self.pick(&values));
        (0..length).map(field).collect()
    }
}
