//! Levels that contradict each other. How that is said belongs in `picture`.

use super::levels::{Level, Levels};
use crate::model::Direction;

impl Levels {
    /// Whether a threshold contradicts another. One that is worse than the baseline does not.
    pub fn is_contradictory(&self) -> bool {
        let mut found = self.contradictions().into_iter();
        found.any(|(worse, _)| worse != Level::Baseline)
    }

    /// The pairs of levels that contradict each other: the first should be worse than the second
    /// and is better. The baseline is held against success alone: what has failed may well be
    /// better than where things stood.
    pub fn contradictions(&self) -> Vec<(Level, Level)> {
        let said: Vec<Level> = self.said().map(|(level, _)| level).collect();
        let mut found = Vec::new();
        for (place, worse) in said.iter().enumerate() {
            for better in &said[place + 1..] {
                let counts = match self.direction() {
                    _ if *worse != Level::Baseline => true,
                    Direction::Stay => false,
                    _ => *better == Level::Success,
                };
                if counts && self.merit_of(*worse) > self.merit_of(*better) {
                    found.push((*worse, *better));
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::levels::tests::levels;
    use super::*;

    #[test]
    fn contradictions_are_found_and_equal_numbers_are_none() {
        use Level::{Baseline, Failure, Minimum, Success};
        let up = |values| levels(Direction::Up, values).contradictions();
        let sound = [Some(52.0), Some(55.0), Some(60.0), Some(65.0), Some(70.0)];
        assert_eq!(up(sound), []);
        assert_eq!(up([None, Some(1.4), Some(1.4), Some(1.4), None]), []);
        assert_eq!(
            up([None, Some(70.0), None, Some(65.0), None]),
            [(Failure, Success)]
        );
        assert_eq!(
            up([None, None, Some(70.0), Some(65.0), None]),
            [(Minimum, Success)]
        );
        assert_eq!(
            up([Some(70.0), Some(60.0), None, Some(65.0), None]),
            [(Baseline, Success)]
        );
        let down = levels(Direction::Down, sound).contradictions();
        assert_eq!(down.len(), 7);
    }
}
