//! The ruler that a scale is drawn on: from where to where, its round ticks, and the steps by
//! which something on it is moved.

use super::levels::LARGEST;
use super::step::RoundStep;

/// A stretch of numbers with round ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ruler {
    low: f64,
    high: f64,
    tick: RoundStep,
    step: RoundStep,
    /// What no handle may leave.
    limits: (f64, f64),
}

/// A way to move something on a ruler by the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// One step down.
    Down,
    /// One step up.
    Up,
    /// One tick down.
    FarDown,
    /// One tick up.
    FarUp,
    /// To the lower end.
    Low,
    /// To the upper end.
    High,
}

/// About as many ticks as a ruler has.
const TICKS: f64 = 6.0;
/// How far a ruler goes on beyond its numbers, against what is between them.
const BEYOND: f64 = 0.3;
/// Numbers that are closer together than this, against their size, are taken as one.
const FINEST: f64 = 1e-6;
/// Less than this is nothing in any unit.
const NOTHING: f64 = 1e-9;

impl Ruler {
    /// A ruler for these numbers, some way beyond them on both sides. Shares of a hundred stay
    /// within 0 and 100 if all the numbers do, and a ruler of numbers from nought on does not
    /// begin below it. Shares need no numbers; anything else gives nothing without any.
    pub fn around(numbers: &[f64], is_percent: bool) -> Option<Self> {
        let (low, high) = extent(numbers).or(is_percent.then_some((0.0, 100.0)))?;
        let limits = match (is_percent && low >= 0.0 && high <= 100.0, low >= 0.0) {
            (true, _) => (0.0, 100.0),
            (false, true) => (0.0, LARGEST),
            (false, false) => (-LARGEST, LARGEST),
        };
        let (from, to) = widened(low, high, limits);
        let tick = RoundStep::at_least((to - from) / TICKS);
        let step = RoundStep::power_at_most(tick.length() / 5.0);
        let is_whole = tick.length() >= 1.0 && numbers.iter().all(|it| it.fract() == 0.0);
        let ruler = Ruler {
            low: tick.multiple(tick.count_below(from)),
            high: tick.multiple(tick.count_above(to)),
            tick,
            step: if is_whole { step.whole() } else { step },
            limits,
        };
        Some(ruler)
    }

    /// Its lower end.
    pub fn low(&self) -> f64 {
        self.low
    }

    /// Its upper end.
    pub fn high(&self) -> f64 {
        self.high
    }

    /// The numbers written along it, both ends among them.
    pub fn ticks(&self) -> Vec<f64> {
        let first = self.tick.count_below(self.low);
        let last = self.tick.count_above(self.high);
        let mut ticks = Vec::new();
        let mut count = first;
        while count <= last && ticks.len() <= MOST_TICKS {
            ticks.push(self.tick.multiple(count));
            count += 1.0;
        }
        ticks
    }

    /// How far along it a value is, from 0 to 1.
    pub fn fraction(&self, value: f64) -> f64 {
        let fraction = (value - self.low) / (self.high - self.low);
        fraction.clamp(0.0, 1.0)
    }

    /// The round value that is so far along it.
    pub fn value_at(&self, fraction: f64) -> f64 {
        let value = self.low + (self.high - self.low) * fraction.clamp(0.0, 1.0);
        self.step.nearest(value).clamp(self.low, self.high)
    }

    /// Where a value is after a move. A step may leave the ruler, within what the unit allows.
    pub fn moved(&self, value: f64, by: Move) -> f64 {
        let moved = match by {
            Move::Down => self.step.below(value),
            Move::Up => self.step.above(value),
            Move::FarDown => self.tick.below(value),
            Move::FarUp => self.tick.above(value),
            Move::Low => self.low,
            Move::High => self.high,
        };
        moved.clamp(self.limits.0.min(value), self.limits.1.max(value))
    }

    /// The nearest round value that a handle may take.
    pub(super) fn allowed(&self, value: f64) -> f64 {
        let round = self.step.nearest(value);
        round.clamp(self.limits.0, self.limits.1)
    }

    /// The length between two ticks.
    pub(super) fn tick(&self) -> f64 {
        self.tick.length()
    }

    /// This ruler, made longer by whole ticks to hold these numbers: while a handle is moved the
    /// ruler under it stays as it is. Nothing if it would have too many ticks.
    #[must_use]
    pub fn reaching(mut self, numbers: &[f64]) -> Option<Self> {
        if let Some((low, high)) = extent(numbers) {
            self.low = self.low.min(self.tick.multiple(self.tick.count_below(low)));
            self.high = self
                .high
                .max(self.tick.multiple(self.tick.count_above(high)));
        }
        let ticks = (self.high - self.low) / self.tick.length();
        (ticks < MOST_TICKS as f64).then_some(self)
    }
}

/// More ticks than this cannot be read.
const MOST_TICKS: usize = 20;

/// The least and the largest number.
fn extent(numbers: &[f64]) -> Option<(f64, f64)> {
    let first = *numbers.first()?;
    let pair = |(low, high): (f64, f64), number: &f64| (low.min(*number), high.max(*number));
    Some(numbers.iter().fold((first, first), pair))
}

/// From where to where a ruler goes that holds these two numbers.
fn widened(low: f64, high: f64, limits: (f64, f64)) -> (f64, f64) {
    let size = low.abs().max(high.abs());
    let between = high - low;
    let span = match between <= (size * FINEST).max(NOTHING) {
        true if size <= NOTHING => 10.0,
        true => size,
        false => between,
    };
    // What is near nought is shown from nought on.
    let from = match (0.0..=span).contains(&low) {
        true => 0.0,
        false => low - span * BEYOND,
    };
    let to = high + span * BEYOND;
    (from.max(limits.0), to.min(limits.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(numbers: &[f64], is_percent: bool) -> (f64, f64, usize) {
        let ruler = Ruler::around(numbers, is_percent).unwrap();
        (ruler.low(), ruler.high(), ruler.ticks().len())
    }

    #[test]
    fn rulers_have_round_ends_and_a_few_ticks() {
        assert_eq!(ends(&[52.0, 55.0, 60.0, 65.0], true), (45.0, 70.0, 6));
        assert_eq!(ends(&[22.0, 22.0], true), (0.0, 30.0, 7));
        assert_eq!(ends(&[1.4], false), (0.0, 2.0, 5));
        assert_eq!(ends(&[98.0], true), (0.0, 100.0, 6));
        assert_eq!(ends(&[], true), (0.0, 100.0, 6));
        assert_eq!(ends(&[0.0], false), (0.0, 3.0, 7));
        assert_eq!(ends(&[-2.0, 3.0], false), (-4.0, 6.0, 6));
        assert_eq!(ends(&[1200.0, 1500.0], false), (1100.0, 1600.0, 6));
        assert_eq!(Ruler::around(&[], false), None);
    }

    #[test]
    fn shares_end_at_a_hundred_unless_a_number_does_not() {
        let (_, high, _) = ends(&[90.0, 99.0], true);
        assert_eq!(high, 100.0);
        let (_, high, _) = ends(&[90.0, 120.0], true);
        assert!(high >= 120.0);
    }

    #[test]
    fn the_keyboard_moves_by_round_steps() {
        let ruler = Ruler::around(&[52.0, 65.0], true).unwrap();
        let moved = |value, by| ruler.moved(value, by);
        assert_eq!(moved(55.0, Move::Up), 56.0);
        assert_eq!(moved(55.5, Move::Up), 56.0);
        assert_eq!(moved(55.0, Move::Down), 54.0);
        assert_eq!(moved(55.0, Move::FarUp), 60.0);
        assert_eq!(moved(57.0, Move::FarDown), 55.0);
        assert_eq!(moved(55.0, Move::Low), 45.0);
        assert_eq!(moved(55.0, Move::High), 70.0);
        assert_eq!(moved(100.0, Move::FarUp), 100.0);
        assert_eq!(moved(0.0, Move::Down), 0.0);
        let fine = Ruler::around(&[1.4], false).unwrap();
        assert_eq!(fine.moved(1.4, Move::Up), 1.5);
        assert_eq!(fine.value_at(0.349), 0.7);
    }

    #[test]
    fn a_ruler_grows_by_whole_ticks_and_not_for_ever() {
        let ruler = Ruler::around(&[52.0, 65.0], true).unwrap();
        let longer = ruler.reaching(&[81.0]).unwrap();
        assert_eq!((longer.low(), longer.high()), (45.0, 85.0));
        assert_eq!(ruler.reaching(&[1e9]), None);
    }
}
