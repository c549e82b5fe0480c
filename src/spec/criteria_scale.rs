//! The scale of a set of criteria in the specification: as a figure, in words, and as what the
//! ratings of contracts mean on it. The criteria themselves belong in `criteria`.

use super::document::{Block, Place, Row};
use super::draft::{Draft, cell, column};
use super::words::Context;
use crate::calc::{Level, Levels, Meaning, Scale, ratings};
use crate::model::{Criterion, Direction, Measure, Statement};
use crate::picture::{
    Months, ScaleSheet, draw_scale, provisional, rating_name, rating_words, results, scale_words,
};
use crate::text::Message;

/// How wide scales are drawn, in pixels: as wide as the column of a page of A4 is.
const WIDTH: f64 = 600.0;

/// A scale with what is needed to write about it; none where no threshold is on it.
pub(super) struct Drawn<'a> {
    context: &'a Context<'a>,
    measure: Option<&'a Measure>,
    scale: Option<Scale>,
    months: Months,
}

impl<'a> Drawn<'a> {
    pub fn of(
        context: &'a Context<'a>,
        criterion: &Criterion,
        measure: Option<&'a Measure>,
    ) -> Self {
        let scale = Scale::of(criterion, measure).ok();
        let due = measure.and_then(|measure| measure.baseline.due_month);
        Drawn {
            context,
            measure,
            scale: scale.filter(|scale| scale.levels.has_threshold()),
            months: Months {
                judged: None,
                due: due.map(|month| context.month_of_work(month)),
            },
        }
    }

    /// The scale as a picture, where pictures are drawn.
    pub fn figure(&self, draft: &mut Draft) {
        let (Some(scale), Some(measure), true) = (&self.scale, self.measure, self.context.drawn)
        else {
            return;
        };
        let sheet = ScaleSheet {
            width: WIDTH,
            measure: &measure.name,
            unit: &measure.unit,
            months: &self.months,
            held: None,
        };
        let drawing = draw_scale(scale, self.context.text, &sheet);
        draft.blocks.push(Block::Figure(drawing.picture));
    }

    /// The scale in words, as one paragraph; without a scale, that the baseline is still to be
    /// measured, if it is.
    pub fn words(&self, draft: &mut Draft, place: &Place) {
        let text = self.context.text;
        let words = match (&self.scale, self.measure) {
            (Some(scale), Some(measure)) => {
                let sentences = scale_words(scale, &measure.unit, &self.months, text);
                let words: Vec<String> = sentences.into_iter().map(|it| it.words).collect();
                words.join(" ")
            }
            (None, Some(measure)) if measure.baseline.set_in_year_one => {
                provisional(&self.months, text)
            }
            _ => return,
        };
        draft.sentence(words, place.clone());
    }

    /// What each rating of a contract means, where the thresholds say so of any. Without a failure
    /// threshold most of them mean nothing yet, and a sentence says why.
    pub fn ratings(&self, draft: &mut Draft, place: &Place) {
        let (Some(scale), Some(measure)) = (&self.scale, self.measure) else {
            return;
        };
        let found = ratings(&scale.levels).map(Vec::from).unwrap_or_default();
        let text = self.context.text;
        let row = |(rating, meaning)| {
            let words = [
                text.get(rating_name(rating)),
                rating_words(meaning, &measure.unit, text),
            ];
            let cells = words.map(|words| {
                let placed = cell(&words).into_iter();
                placed
                    .map(|paragraph| paragraph.at(place.clone()))
                    .collect()
            });
            Row {
                cells: cells.into(),
            }
        };
        let is_told = |meaning: &Meaning| matches!(meaning, Meaning::Results(_));
        let is_any_told = found.iter().any(|(_, meaning)| is_told(meaning));
        if is_any_told && scale.levels.value(Level::Failure).is_none() {
            draft.sentence(text.get(Message::SpecRatingsWait), place.clone());
        } else if is_any_told {
            let columns = vec![
                column(text, Message::RatingColumn, 1.0),
                column(text, Message::RatingMeaning, 2.0),
            ];
            let rows = found.into_iter().map(row).collect();
            draft.table(text.get(Message::RatingCaption), columns, rows);
        }
    }
}

/// Which results a threshold takes in where staying the same is success: those on both sides of
/// the baseline. Nothing for other directions, and without a baseline.
pub(super) fn staying_words(
    context: &Context,
    level: Level,
    statement: &Statement,
    measure: Option<&Measure>,
) -> Option<String> {
    let measure = measure.filter(|it| it.direction == Some(Direction::Stay))?;
    let levels = Levels::of(&Criterion::default(), measure)?;
    let span = levels.with(level, statement.threshold?.0).span(level)?;
    Some(results(span, &measure.unit, context.text))
}
