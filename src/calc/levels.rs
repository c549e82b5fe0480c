//! The thresholds of one criterion as numbers: which value is better, and which results each
//! level takes in.
//!
//! Thresholds are values on the measure, in its unit. Where more is better, a result fails below
//! the failure threshold and succeeds from the success threshold on; where less is better, the
//! other way round. Where *staying the same* is success, a threshold says how far a result may be
//! from the baseline, on either side: a baseline of 52 and a success threshold of 54 mean that 50
//! to 54 is success.

use super::step::tidied;
use crate::model::{Criterion, Direction, Measure, Number};

/// What can be marked on a scale, from the worst to the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Where things stood at the start.
    Baseline,
    /// Where it has failed.
    Failure,
    /// The least that is acceptable.
    Minimum,
    /// What is called success.
    Success,
    /// Better than success.
    Stretch,
}

impl Level {
    /// Every level, from the worst to the best.
    pub const ALL: [Level; 5] = [
        Level::Baseline,
        Level::Failure,
        Level::Minimum,
        Level::Success,
        Level::Stretch,
    ];
}

/// The numbers of one criterion and its measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Levels {
    direction: Direction,
    values: [Option<f64>; 5],
}

/// The results that something takes in, in the unit of the measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
    /// Less than this.
    Below(f64),
    /// More than this.
    Above(f64),
    /// From the first, up to but without the second.
    From(f64, f64),
    /// More than the first, up to and with the second.
    UpTo(f64, f64),
    /// From the first to the second, both with it.
    Within(f64, f64),
    /// Outside the first and the second.
    Outside(f64, f64),
    /// Outside the first two, but within the other two.
    Around((f64, f64), (f64, f64)),
}

/// Larger numbers are taken for this: no measure has them, and half of what a double holds is
/// room to work in.
pub(super) const LARGEST: f64 = 1e280;

impl Levels {
    /// The levels of a criterion on its measure; nothing where the measure does not say which way
    /// is better, or has no baseline to stay at.
    pub fn of(criterion: &Criterion, measure: &Measure) -> Option<Self> {
        let direction = measure.direction?;
        let number = |number: Option<Number>| number.map(|it| it.0.clamp(-LARGEST, LARGEST));
        let values = [
            measure.baseline.value,
            criterion.failure.threshold,
            criterion.minimum.threshold,
            criterion.success.threshold,
            criterion.stretch.threshold,
        ];
        let levels = Levels {
            direction,
            values: values.map(number),
        };
        let is_adrift = direction == Direction::Stay && levels.value(Level::Baseline).is_none();
        (!is_adrift).then_some(levels)
    }

    /// Which way is better.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Where a level is, if that is said.
    pub fn value(&self, level: Level) -> Option<f64> {
        self.values[level as usize]
    }

    /// The same with one level elsewhere.
    #[must_use]
    pub fn with(mut self, level: Level, value: f64) -> Self {
        self.values[level as usize] = Some(value.clamp(-LARGEST, LARGEST));
        self
    }

    /// The levels that are said, from the worst to the best, and where they are.
    pub fn said(&self) -> impl Iterator<Item = (Level, f64)> {
        let values = self.values;
        let levels = Level::ALL.into_iter();
        levels.filter_map(move |level| Some((level, values[level as usize]?)))
    }

    /// Whether any threshold is said.
    pub fn has_threshold(&self) -> bool {
        self.said().any(|(level, _)| level != Level::Baseline)
    }

    /// How good a value is: more is better, whatever the direction.
    pub(super) fn merit(&self, value: f64) -> f64 {
        match self.direction {
            Direction::Up => value,
            Direction::Down => -value,
            Direction::Stay => -(value - self.middle()).abs(),
        }
    }

    /// A value that is so good: the higher one where there are two.
    pub(super) fn of_merit(&self, merit: f64) -> f64 {
        match self.direction {
            Direction::Up => merit,
            Direction::Down => -merit,
            Direction::Stay => self.middle() + merit.abs(),
        }
    }

    /// How good a level is, if it is said.
    pub(super) fn merit_of(&self, level: Level) -> Option<f64> {
        self.value(level).map(|value| self.merit(value))
    }

    /// What to stay at.
    fn middle(&self) -> f64 {
        self.value(Level::Baseline).unwrap_or_default()
    }

    /// The two values that are as far from the baseline as this one, the lower first.
    fn sides(&self, value: f64) -> (f64, f64) {
        let opposite = tidied(2.0 * self.middle() - value);
        (value.min(opposite), value.max(opposite))
    }

    /// Every value at which a level begins or ends: one for each threshold, or one on each side
    /// of the baseline.
    pub(super) fn edges(&self) -> Vec<f64> {
        let thresholds = self.said().filter(|(level, _)| *level != Level::Baseline);
        let edges = thresholds.flat_map(|(_, value)| match self.direction {
            Direction::Stay => {
                let (low, high) = self.sides(value);
                [low, high]
            }
            _ => [value, value],
        });
        edges.collect()
    }

    /// The results that a level takes in: those worse than the failure threshold, or as good as
    /// another. Nothing for the baseline and for what is not said.
    pub fn span(&self, level: Level) -> Option<Span> {
        let value = self.value(level)?;
        let sides = self.sides(value);
        Some(match (level, self.direction) {
            (Level::Baseline, _) => return None,
            (Level::Failure, Direction::Up) => Span::Below(value),
            (Level::Failure, Direction::Down) => Span::Above(value),
            (Level::Failure, Direction::Stay) => Span::Outside(sides.0, sides.1),
            (_, Direction::Up) => Span::AtLeast(value),
            (_, Direction::Down) => Span::AtMost(value),
            (_, Direction::Stay) => Span::Within(sides.0, sides.1),
        })
    }

    /// The results that are as good as one level and not as good as another; nothing if one of
    /// them is not said or there are no such results.
    pub fn between(&self, worse: Level, better: Level) -> Option<Span> {
        let (from, to) = (self.value(worse)?, self.value(better)?);
        if self.merit(from) >= self.merit(to) {
            return None;
        }
        Some(match self.direction {
            Direction::Up => Span::From(from, to),
            Direction::Down => Span::UpTo(to, from),
            Direction::Stay => Span::Around(self.sides(to), self.sides(from)),
        })
    }

    /// The undecided band: the results that have not failed, and are short of the minimum, or of
    /// success where no minimum is said.
    pub fn undecided(&self) -> Option<Span> {
        let is_said = |level: &Level| self.value(*level).is_some();
        let upper = [Level::Minimum, Level::Success].into_iter().find(is_said)?;
        match (is_said(&Level::Failure), upper) {
            (true, upper) => self.between(Level::Failure, upper),
            (false, Level::Minimum) => self.short_of(upper),
            (false, _) => None,
        }
    }

    /// The results that are not as good as a level.
    fn short_of(&self, level: Level) -> Option<Span> {
        let value = self.value(level)?;
        let (low, high) = self.sides(value);
        Some(match self.direction {
            Direction::Up => Span::Below(value),
            Direction::Down => Span::Above(value),
            Direction::Stay => Span::Outside(low, high),
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Levels from their five values, from the baseline to stretch.
    pub fn levels(direction: Direction, values: [Option<f64>; 5]) -> Levels {
        Levels { direction, values }
    }

    #[test]
    fn thresholds_take_in_results_by_direction() {
        let up = levels(Direction::Up, [None, Some(55.0), None, Some(65.0), None]);
        assert_eq!(up.span(Level::Failure), Some(Span::Below(55.0)));
        assert_eq!(up.span(Level::Success), Some(Span::AtLeast(65.0)));
        assert_eq!(
            up.between(Level::Failure, Level::Success),
            Some(Span::From(55.0, 65.0))
        );
        let down = levels(Direction::Down, [None, Some(30.0), None, Some(20.0), None]);
        assert_eq!(down.span(Level::Failure), Some(Span::Above(30.0)));
        assert_eq!(down.span(Level::Success), Some(Span::AtMost(20.0)));
        assert_eq!(
            down.between(Level::Failure, Level::Success),
            Some(Span::UpTo(20.0, 30.0))
        );
        assert_eq!(down.span(Level::Minimum), None);
    }

    #[test]
    fn staying_the_same_is_a_distance_from_the_baseline_on_both_sides() {
        let stay = levels(
            Direction::Stay,
            [Some(52.0), Some(46.0), None, Some(54.0), None],
        );
        assert_eq!(stay.span(Level::Success), Some(Span::Within(50.0, 54.0)));
        assert_eq!(stay.span(Level::Failure), Some(Span::Outside(46.0, 58.0)));
        assert_eq!(
            stay.between(Level::Failure, Level::Success),
            Some(Span::Around((50.0, 54.0), (46.0, 58.0)))
        );
        assert_eq!(stay.contradictions(), []);
    }
}
