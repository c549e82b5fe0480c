//! What the ratings of contracts mean for one criterion, in words. Which results they take in is
//! worked out in `calc`.

use super::words::results;
use crate::calc::{Level, Meaning, Rating};
use crate::text::{Message, Text};

/// What a rating is called.
pub fn rating_name(rating: Rating) -> Message {
    match rating {
        Rating::Good => Message::RatingGood,
        Rating::ApproachingTarget => Message::RatingApproaching,
        Rating::RequiresImprovement => Message::RatingImprovement,
        Rating::Inadequate => Message::RatingInadequate,
        Rating::Other => Message::RatingOther,
    }
}

/// What a rating means, in the unit of the measure.
pub fn rating_words(meaning: Meaning, unit: &str, text: &Text) -> String {
    match meaning {
        Meaning::Results(span) => {
            let words = results(span, unit, text);
            let mut letters = words.chars();
            let first = letters.next().map(char::to_uppercase);
            first.into_iter().flatten().chain(letters).collect()
        }
        Meaning::None => text.get(Message::RatingNone),
        Meaning::Lacks(Level::Failure) => text.get(Message::RatingLacksFailure),
        Meaning::Lacks(Level::Minimum) => text.get(Message::RatingLacksMinimum),
        Meaning::Lacks(_) => text.get(Message::RatingLacksSuccess),
        Meaning::NotJudged => text.get(Message::RatingNotJudged),
    }
}
