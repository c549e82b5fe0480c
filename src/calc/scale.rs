//! The scale of one criterion: its levels on a ruler made for the measure's unit and direction.

use super::levels::{Level, Levels};
use super::ruler::Ruler;
use super::unit::{UnitKind, unit_kind};
use super::zones::Zone;
use crate::model::{Criterion, Direction, Measure};

/// The scale of one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Its levels.
    pub levels: Levels,
    /// What they are drawn on.
    pub ruler: Ruler,
    /// Whether the baseline is still to be measured in the first year, so that the thresholds
    /// are not agreed for good.
    pub is_provisional: bool,
    /// The month of the work by which the baseline is measured, where it is still to be.
    pub due_month: Option<u32>,
}

/// What has to be filled in before there is a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// What is measured.
    Measure,
    /// The unit.
    Unit,
    /// Which way is better.
    Direction,
    /// What to stay at, where staying the same is success.
    Baseline,
    /// A first number, in a unit that does not say how far it goes.
    Number,
}

impl Scale {
    /// The scale of a criterion on its measure.
    ///
    /// # Errors
    /// What has to be filled in first, if anything.
    pub fn of(criterion: &Criterion, measure: Option<&Measure>) -> Result<Self, Lack> {
        let measure = measure.ok_or(Lack::Measure)?;
        let unit = unit_kind(&measure.unit);
        if unit == UnitKind::Unsaid {
            return Err(Lack::Unit);
        }
        if measure.direction.is_none() {
            return Err(Lack::Direction);
        }
        let levels = Levels::of(criterion, measure).ok_or(Lack::Baseline)?;
        let is_percent = unit == UnitKind::Percent;
        let ruler = Ruler::around(&numbers(&levels), is_percent).ok_or(Lack::Number)?;
        let baseline = &measure.baseline;
        Ok(Scale {
            levels,
            ruler,
            is_provisional: baseline.set_in_year_one,
            due_month: baseline.due_month.filter(|_| baseline.set_in_year_one),
        })
    }

    /// What is said of each stretch of it.
    pub fn zones(&self) -> Vec<Zone> {
        self.levels.zones(&self.ruler)
    }

    /// The same scale with one level elsewhere, on the same ruler.
    #[must_use]
    pub fn with(self, level: Level, value: f64) -> Self {
        Scale {
            levels: self.levels.with(level, value),
            ..self
        }
    }

    /// The same levels on another ruler, made as long as they need.
    #[must_use]
    pub fn on(self, ruler: Ruler) -> Self {
        let ruler = ruler.reaching(&numbers(&self.levels)).unwrap_or(self.ruler);
        Scale { ruler, ..self }
    }

    /// Where a level that is not said yet may be put at first: between its neighbours, or a tick
    /// beyond the last of them. What has failed is first put where things stand.
    pub fn proposal(&self, level: Level) -> f64 {
        let merit_of = |level: &Level| self.levels.merit_of(*level);
        let baseline = self.levels.merit_of(Level::Baseline);
        let (lower, higher): (Vec<Level>, Vec<Level>) =
            Level::ALL.into_iter().partition(|it| *it < level);
        let worse = lower.iter().filter_map(merit_of).reduce(f64::max);
        let better = higher.iter().filter_map(merit_of).reduce(f64::min);
        let tick = self.ruler.tick();
        let merit = match (worse, better) {
            (Some(worse), _) if level == Level::Failure && better.is_none() => Some(worse),
            (Some(worse), Some(better)) => Some(worse / 2.0 + better / 2.0),
            (Some(worse), None) => Some(worse + tick),
            (None, Some(better)) => Some(better - tick),
            (None, None) => None,
        };
        // Staying the same has no better place than the baseline.
        let is_stay = self.levels.direction() == Direction::Stay;
        let merit = match (merit, baseline) {
            (Some(_), Some(baseline)) if is_stay => Some(self.stay_merit(level, baseline)),
            (merit, _) => merit,
        };
        let middle = self.ruler.low() / 2.0 + self.ruler.high() / 2.0;
        let value = merit.map_or(middle, |merit| self.levels.of_merit(merit));
        self.ruler.allowed(value)
    }

    /// How far from the baseline a level may be put at first: further out than any better one.
    fn stay_merit(&self, level: Level, baseline: f64) -> f64 {
        let merit_of = |level: Level| self.levels.merit_of(level);
        let thresholds = Level::ALL.into_iter().skip(1);
        let better = thresholds.clone().filter(|it| *it > level);
        let better = better.filter_map(merit_of).reduce(f64::min);
        let worse = thresholds.filter(|it| *it < level);
        let worse = worse.filter_map(merit_of).reduce(f64::max);
        match (worse, better) {
            (Some(worse), better) => worse / 2.0 + better.unwrap_or(baseline) / 2.0,
            (None, Some(better)) => better - self.ruler.tick(),
            (None, None) => baseline - self.ruler.tick(),
        }
    }
}

/// Every number that a ruler has to hold.
fn numbers(levels: &Levels) -> Vec<f64> {
    let mut numbers = levels.edges();
    numbers.extend(levels.value(Level::Baseline));
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Number;

    fn measure(unit: &str, direction: Option<Direction>, baseline: Option<f64>) -> Measure {
        let mut measure = Measure {
            unit: unit.to_owned(),
            direction,
            ..Measure::default()
        };
        measure.baseline.value = baseline.map(Number);
        measure
    }

    fn criterion(failure: Option<f64>, success: Option<f64>) -> Criterion {
        let mut criterion = Criterion::default();
        criterion.failure.threshold = failure.map(Number);
        criterion.success.threshold = success.map(Number);
        criterion
    }

    #[test]
    fn what_is_lacking_is_said_in_the_order_it_is_filled_in() {
        let empty = Criterion::default();
        let lack = |measure: Option<&Measure>| Scale::of(&empty, measure).err();
        assert_eq!(lack(None), Some(Lack::Measure));
        let mut it = measure(" ", None, None);
        assert_eq!(lack(Some(&it)), Some(Lack::Unit));
        it.unit = "days".to_owned();
        assert_eq!(lack(Some(&it)), Some(Lack::Direction));
        it.direction = Some(Direction::Stay);
        assert_eq!(lack(Some(&it)), Some(Lack::Baseline));
        it.direction = Some(Direction::Down);
        assert_eq!(lack(Some(&it)), Some(Lack::Number));
        it.unit = "%".to_owned();
        assert_eq!(lack(Some(&it)), None);
    }

    #[test]
    fn proposals_stand_in_order() {
        let up = measure("%", Some(Direction::Up), Some(52.0));
        let scale = |failure, success| Scale::of(&criterion(failure, success), Some(&up)).unwrap();
        assert_eq!(scale(None, None).proposal(Level::Failure), 52.0);
        assert_eq!(scale(Some(55.0), Some(65.0)).proposal(Level::Minimum), 60.0);
        assert!(scale(Some(55.0), None).proposal(Level::Success) > 55.0);
        assert!(scale(None, Some(65.0)).proposal(Level::Stretch) > 65.0);
        let down = measure("days", Some(Direction::Down), Some(30.0));
        let scale = Scale::of(&criterion(None, None), Some(&down)).unwrap();
        assert!(scale.proposal(Level::Success) < 30.0);
        let stay = measure("points", Some(Direction::Stay), Some(50.0));
        let scale = Scale::of(&criterion(None, Some(52.0)), Some(&stay)).unwrap();
        assert!(scale.proposal(Level::Failure) > 52.0);
        let scale = Scale::of(&criterion(Some(60.0), None), Some(&stay)).unwrap();
        assert_eq!(scale.proposal(Level::Success), 55.0);
    }

    #[test]
    fn year_one_makes_thresholds_provisional() {
        let mut it = measure("%", Some(Direction::Up), None);
        it.baseline.due_month = Some(6);
        let scale = Scale::of(&Criterion::default(), Some(&it)).unwrap();
        assert_eq!((scale.is_provisional, scale.due_month), (false, None));
        it.baseline.set_in_year_one = true;
        let scale = Scale::of(&Criterion::default(), Some(&it)).unwrap();
        assert_eq!((scale.is_provisional, scale.due_month), (true, Some(6)));
    }
}
