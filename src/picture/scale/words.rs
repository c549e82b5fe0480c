//! A scale in words: what its zones are, in sentences that say all that the drawing shows.

use super::{figure, short_amount};
use crate::calc::{Level, Scale, Span, UnitKind, ZoneKind, unit_kind};
use crate::model::Direction;
use crate::picture::clean::line;
use crate::text::{Message, Phrase, Text};

/// A sentence about a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The zone it is about, if it is about one.
    pub zone: Option<ZoneKind>,
    /// What it says.
    pub words: String,
}

/// The months that belong to a scale, as they are said: "month 6".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Months {
    /// By when it is judged.
    pub judged: Option<String>,
    /// By when a baseline is measured that is still to be.
    pub due: Option<String>,
}

/// A scale in words: its direction, where things stand, each zone from the worst to the best,
/// what contradicts itself, what is provisional, and by which month it is judged.
pub fn scale_words(scale: &Scale, unit: &str, months: &Months, text: &Text) -> Vec<Sentence> {
    let mut sentences = vec![plain(text.get(direction(scale)))];
    sentences.extend(baseline(scale, unit, text).map(plain));
    sentences.extend(zones(scale, unit, text));
    let wrong = contradictions(scale, unit, text).into_iter();
    sentences.extend(wrong.map(|words| Sentence {
        zone: Some(ZoneKind::Contradiction),
        words,
    }));
    if scale.is_provisional {
        sentences.push(plain(provisional(months, text)));
    }
    if let Some(month) = &months.judged {
        let phrase = Phrase::new(Message::ScaleSaysJudged).with("month", month.as_str());
        sentences.push(plain(text.say(&phrase)));
    }
    sentences
}

fn plain(words: String) -> Sentence {
    Sentence { zone: None, words }
}

fn direction(scale: &Scale) -> Message {
    match scale.levels.direction() {
        Direction::Up => Message::ScaleSaysUp,
        Direction::Down => Message::ScaleSaysDown,
        Direction::Stay => Message::ScaleSaysStay,
    }
}

fn baseline(scale: &Scale, unit: &str, text: &Text) -> Option<String> {
    let value = scale.levels.value(Level::Baseline);
    if value.is_none() && scale.is_provisional {
        return None;
    }
    Some(match value {
        Some(value) => {
            let phrase = Phrase::new(Message::ScaleSaysBaseline);
            text.say(&phrase.with("amount", amount(value, unit, text)))
        }
        None => text.get(Message::ScaleSaysNoBaseline),
    })
}

fn zones(scale: &Scale, unit: &str, text: &Text) -> Vec<Sentence> {
    let levels = &scale.levels;
    // Bands between levels that contradict each other mean nothing.
    let band = |span: Option<Span>| span.filter(|_| !levels.is_contradictory());
    let all = [
        (
            ZoneKind::Failure,
            Message::ScaleSaysFailure,
            levels.span(Level::Failure),
        ),
        (
            ZoneKind::Undecided,
            Message::ScaleSaysUndecided,
            band(levels.undecided()),
        ),
        (
            ZoneKind::Acceptable,
            Message::ScaleSaysAcceptable,
            band(levels.between(Level::Minimum, Level::Success)),
        ),
        (
            ZoneKind::Success,
            Message::ScaleSaysSuccess,
            levels.span(Level::Success),
        ),
        (
            ZoneKind::Stretch,
            Message::ScaleSaysStretch,
            levels.span(Level::Stretch),
        ),
    ];
    let said = all.into_iter().filter_map(|(zone, message, span)| {
        let phrase = Phrase::new(message).with("results", results(span?, unit, text));
        Some(Sentence {
            zone: Some(zone),
            words: text.say(&phrase),
        })
    });
    said.collect()
}

/// Which results a span takes in: "55% or more", "from 55% to below 60%".
pub fn results(span: Span, unit: &str, text: &Text) -> String {
    let amount = |value: f64| amount(value, unit, text);
    let say = |message: Message, from: f64, to: f64| {
        let phrase = Phrase::new(message).with("from", amount(from));
        phrase.with("to", amount(to))
    };
    let phrase = match span {
        Span::AtLeast(from) => say(Message::ScaleAtLeast, from, from),
        Span::AtMost(to) => say(Message::ScaleAtMost, to, to),
        Span::Below(to) => say(Message::ScaleBelow, to, to),
        Span::Above(from) => say(Message::ScaleAbove, from, from),
        Span::From(from, to) => say(Message::ScaleFrom, from, to),
        Span::UpTo(from, to) => say(Message::ScaleUpTo, from, to),
        Span::Within(from, to) => say(Message::ScaleWithin, from, to),
        Span::Outside(from, to) => say(Message::ScaleOutside, from, to),
        Span::Around(inner, outer) => say(Message::ScaleAround, outer.0, outer.1)
            .with("inner-from", amount(inner.0))
            .with("inner-to", amount(inner.1)),
    };
    text.say(&phrase)
}

fn contradictions(scale: &Scale, unit: &str, text: &Text) -> Vec<String> {
    let levels = &scale.levels;
    let say = |(worse, better): (Level, Level)| {
        let message = match worse {
            Level::Baseline => Message::ScaleSaysNotBetter,
            _ => Message::ScaleSaysContradiction,
        };
        let number = |level| {
            let value = levels.value(level).unwrap_or_default();
            short_amount(value, unit, text)
        };
        let phrase = Phrase::new(message).with("worse", level_name(worse));
        let phrase = phrase.with("worse-number", number(worse));
        let phrase = phrase.with("better", level_name(better));
        text.say(&phrase.with("better-number", number(better)))
    };
    levels.contradictions().into_iter().map(say).collect()
}

/// What a level is called in the middle of a sentence.
pub fn level_name(level: Level) -> Message {
    match level {
        Level::Baseline => Message::ScaleNameBaseline,
        Level::Failure => Message::ScaleNameFailure,
        Level::Minimum => Message::ScaleNameMinimum,
        Level::Success => Message::ScaleNameSuccess,
        Level::Stretch => Message::ScaleNameStretch,
    }
}

/// That a baseline is still to be measured, and what that makes of the thresholds.
pub fn provisional(months: &Months, text: &Text) -> String {
    text.say(&match &months.due {
        Some(month) => Phrase::new(Message::ScaleSaysYearOneBy).with("month", month.as_str()),
        None => Phrase::new(Message::ScaleSaysYearOne),
    })
}

/// A number in its unit: "22%", "£400", "1.4 points".
pub fn amount(value: f64, unit: &str, text: &Text) -> String {
    match unit_kind(unit) {
        UnitKind::Other => {
            let phrase = Phrase::new(Message::ScaleAmount).with("number", figure(value));
            text.say(&phrase.with("unit", line(unit)))
        }
        _ => short_amount(value, unit, text),
    }
}
