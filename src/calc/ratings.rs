//! The five ratings by which contracts are judged, derived from the levels of a criterion.
//!
//! The names and what they mean are those of contract performance under the Procurement Act 2023
//! (section 71): *Good* meets or exceeds, *Approaching target* is close, *Requires improvement* is
//! below, *Inadequate* is significantly below, *Other* is none of these. That the bands of a
//! criterion stand for them is our reading: success is good, from the minimum on is approaching,
//! from failure to the minimum requires improvement, and failure is inadequate.

use super::levels::{Level, Levels, Span};

/// A rating of a contract's performance on one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rating {
    /// It meets the target or does better.
    Good,
    /// It is close to the target.
    ApproachingTarget,
    /// It is below the target.
    RequiresImprovement,
    /// It is significantly below the target.
    Inadequate,
    /// It cannot be judged by the number.
    Other,
}

/// What a rating means for one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Meaning {
    /// These results.
    Results(Span),
    /// No result: the levels on both sides of it touch.
    None,
    /// It cannot be told before this level is said.
    Lacks(Level),
    /// There is no result to judge.
    NotJudged,
}

/// What each rating means for a criterion, from the best on; nothing where the levels contradict
/// each other. Without a minimum, all between failure and success requires improvement.
pub fn ratings(levels: &Levels) -> Option<[(Rating, Meaning); 5]> {
    (!levels.is_contradictory()).then(|| {
        [
            (Rating::Good, reaching(levels, Level::Success)),
            (Rating::ApproachingTarget, approaching(levels)),
            (Rating::RequiresImprovement, improving(levels)),
            (Rating::Inadequate, reaching(levels, Level::Failure)),
            (Rating::Other, Meaning::NotJudged),
        ]
    })
}

fn reaching(levels: &Levels, level: Level) -> Meaning {
    let span = levels.span(level);
    span.map_or(Meaning::Lacks(level), Meaning::Results)
}

fn between(levels: &Levels, worse: Level, better: Level) -> Meaning {
    let span = levels.between(worse, better);
    span.map_or(Meaning::None, Meaning::Results)
}

fn approaching(levels: &Levels) -> Meaning {
    let is_said = |level| levels.value(level).is_some();
    match (is_said(Level::Minimum), is_said(Level::Success)) {
        (true, true) => between(levels, Level::Minimum, Level::Success),
        (false, true) if has_no_band(levels) => Meaning::None,
        (false, true) => Meaning::Lacks(Level::Minimum),
        (_, false) => Meaning::Lacks(Level::Success),
    }
}

/// Whether failure begins where success ends.
fn has_no_band(levels: &Levels) -> bool {
    levels.value(Level::Failure).is_some() && levels.undecided().is_none()
}

fn improving(levels: &Levels) -> Meaning {
    let is_said = |level| levels.value(level).is_some();
    let has_minimum = is_said(Level::Minimum);
    match (levels.undecided(), is_said(Level::Failure)) {
        (Some(span), _) => Meaning::Results(span),
        (None, _) if !has_minimum && !is_said(Level::Success) => Meaning::Lacks(Level::Success),
        (None, true) => Meaning::None,
        (None, false) => Meaning::Lacks(Level::Failure),
    }
}

#[cfg(test)]
mod tests {
    use super::super::levels::tests::levels;
    use super::*;
    use crate::model::Direction;

    fn meanings(direction: Direction, values: [Option<f64>; 5]) -> Vec<Meaning> {
        let ratings = ratings(&levels(direction, values)).unwrap();
        ratings.into_iter().map(|(_, meaning)| meaning).collect()
    }

    #[test]
    fn the_bands_are_the_ratings() {
        let all = [None, Some(55.0), Some(60.0), Some(65.0), None];
        assert_eq!(
            meanings(Direction::Up, all),
            [
                Meaning::Results(Span::AtLeast(65.0)),
                Meaning::Results(Span::From(60.0, 65.0)),
                Meaning::Results(Span::From(55.0, 60.0)),
                Meaning::Results(Span::Below(55.0)),
                Meaning::NotJudged,
            ]
        );
        assert_eq!(
            meanings(Direction::Down, [None, Some(30.0), None, Some(20.0), None]),
            [
                Meaning::Results(Span::AtMost(20.0)),
                Meaning::Lacks(Level::Minimum),
                Meaning::Results(Span::UpTo(20.0, 30.0)),
                Meaning::Results(Span::Above(30.0)),
                Meaning::NotJudged,
            ]
        );
    }

    #[test]
    fn ratings_that_cannot_be_told_say_what_they_lack() {
        let good = Meaning::Results(Span::AtLeast(1.4));
        let bad = Meaning::Results(Span::Below(1.4));
        assert_eq!(
            meanings(Direction::Up, [None, Some(1.4), None, Some(1.4), None])[..4],
            [good, Meaning::None, Meaning::None, bad]
        );
        let failure = Meaning::Lacks(Level::Failure);
        assert_eq!(
            meanings(Direction::Up, [None, None, None, Some(1.4), None])[..4],
            [good, Meaning::Lacks(Level::Minimum), failure, failure]
        );
    }

    #[test]
    fn contradictions_give_no_ratings() {
        let wrong = levels(Direction::Up, [None, Some(70.0), None, Some(60.0), None]);
        assert_eq!(ratings(&wrong), None);
        let low = levels(Direction::Up, [Some(70.0), None, None, Some(60.0), None]);
        assert!(ratings(&low).is_some());
    }
}
