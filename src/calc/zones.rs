//! What a scale says of each stretch of it: failure, the undecided band, success. A stretch of
//! which two levels say opposite things is a contradiction, and is shown as one.

use super::levels::{Level, Levels};
use super::ruler::Ruler;

/// What is said of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZoneKind {
    /// It has failed.
    Failure,
    /// Neither failure nor acceptable: improve together.
    Undecided,
    /// Acceptable, and not yet success.
    Acceptable,
    /// Success.
    Success,
    /// Better than success.
    Stretch,
    /// One level says that it is good enough and another that it is not.
    Contradiction,
    /// Nothing is said of it yet.
    Unsaid,
}

/// A stretch of a ruler of which one thing is said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Zone {
    /// What is said of it.
    pub kind: ZoneKind,
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Levels {
    /// What is said of a result.
    pub fn judge(&self, result: f64) -> ZoneKind {
        let merit = self.merit(result);
        let reaches = |level| self.merit_of(level).map(|needed| merit >= needed);
        let passes = [Level::Minimum, Level::Success, Level::Stretch].map(reaches);
        let has_failed = reaches(Level::Failure) == Some(false);
        // A result that reaches a level and misses a lower one, or has failed.
        let mut missed = has_failed;
        for passed in passes.into_iter().flatten() {
            if passed && missed {
                return ZoneKind::Contradiction;
            }
            missed |= !passed;
        }
        match (has_failed, passes) {
            (true, _) => ZoneKind::Failure,
            (_, [_, _, Some(true)]) => ZoneKind::Stretch,
            (_, [_, Some(true), _]) => ZoneKind::Success,
            (_, [Some(true), _, _]) => ZoneKind::Acceptable,
            (_, [Some(false), _, _]) => ZoneKind::Undecided,
            (_, [_, Some(false), _]) if self.value(Level::Failure).is_some() => ZoneKind::Undecided,
            _ => ZoneKind::Unsaid,
        }
    }

    /// The zones of a ruler, from its lower end to its upper. They cover it, and no two beside
    /// each other are of one kind.
    pub fn zones(&self, ruler: &Ruler) -> Vec<Zone> {
        let (low, high) = (ruler.low(), ruler.high());
        let mut edges = self.edges();
        edges.retain(|edge| low < *edge && *edge < high);
        edges.extend([low, high]);
        edges.sort_by(f64::total_cmp);
        let mut zones: Vec<Zone> = Vec::new();
        for pair in edges.windows(2) {
            let (low, high) = (pair[0], pair[1]);
            let kind = self.judge(low / 2.0 + high / 2.0);
            match zones.last_mut() {
                _ if low == high => {}
                Some(last) if last.kind == kind => last.high = high,
                _ => zones.push(Zone { kind, low, high }),
            }
        }
        zones
    }
}

#[cfg(test)]
mod tests {
    use super::super::levels::tests::levels;
    use super::*;
    use crate::model::Direction;
    use ZoneKind::{Acceptable, Contradiction, Failure, Stretch, Success, Undecided, Unsaid};

    fn zones(direction: Direction, values: [Option<f64>; 5]) -> Vec<(ZoneKind, f64, f64)> {
        let ruler = Ruler::around(&[0.0, 100.0], true).unwrap();
        let zones = levels(direction, values).zones(&ruler);
        zones.iter().map(|it| (it.kind, it.low, it.high)).collect()
    }

    #[test]
    fn the_band_between_failure_and_success_is_undecided() {
        let all = [Some(52.0), Some(55.0), Some(60.0), Some(65.0), Some(80.0)];
        assert_eq!(
            zones(Direction::Up, all),
            [
                (Failure, 0.0, 55.0),
                (Undecided, 55.0, 60.0),
                (Acceptable, 60.0, 65.0),
                (Success, 65.0, 80.0),
                (Stretch, 80.0, 100.0),
            ]
        );
        assert_eq!(
            zones(
                Direction::Down,
                [None, Some(40.0), None, Some(20.0), Some(10.0)]
            ),
            [
                (Stretch, 0.0, 10.0),
                (Success, 10.0, 20.0),
                (Undecided, 20.0, 40.0),
                (Failure, 40.0, 100.0),
            ]
        );
    }

    #[test]
    fn what_is_not_said_is_left_open() {
        let none = [None; 5];
        assert_eq!(zones(Direction::Up, none), [(Unsaid, 0.0, 100.0)]);
        assert_eq!(
            zones(Direction::Up, [None, None, None, Some(70.0), None]),
            [(Unsaid, 0.0, 70.0), (Success, 70.0, 100.0)]
        );
        assert_eq!(
            zones(Direction::Up, [None, Some(30.0), None, None, None]),
            [(Failure, 0.0, 30.0), (Unsaid, 30.0, 100.0)]
        );
        let equal = [None, Some(22.0), None, Some(22.0), None];
        assert_eq!(
            zones(Direction::Up, equal),
            [(Failure, 0.0, 22.0), (Success, 22.0, 100.0)]
        );
    }

    #[test]
    fn staying_the_same_has_a_band_on_both_sides() {
        let values = [Some(50.0), Some(60.0), None, Some(53.0), None];
        assert_eq!(
            zones(Direction::Stay, values),
            [
                (Failure, 0.0, 40.0),
                (Undecided, 40.0, 47.0),
                (Success, 47.0, 53.0),
                (Undecided, 53.0, 60.0),
                (Failure, 60.0, 100.0),
            ]
        );
    }

    #[test]
    fn contradictions_are_drawn_as_they_were_given() {
        let overlap = [None, Some(70.0), None, Some(60.0), None];
        assert_eq!(
            zones(Direction::Up, overlap),
            [
                (Failure, 0.0, 60.0),
                (Contradiction, 60.0, 70.0),
                (Success, 70.0, 100.0)
            ]
        );
        let high_minimum = [None, None, Some(70.0), Some(60.0), None];
        assert_eq!(
            zones(Direction::Up, high_minimum),
            [
                (Undecided, 0.0, 60.0),
                (Contradiction, 60.0, 70.0),
                (Success, 70.0, 100.0)
            ]
        );
    }
}
