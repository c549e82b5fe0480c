//! The section *Measures and reporting*: what is measured, where it stands, who collects it and
//! how often. What counts as success belongs in `criteria`, definitions in `dictionary`.

use super::criteria_gaps;
use super::document::{Cell, Paragraph, Place, Row, Run};
use super::draft::{Draft, column, labelled};
use super::words::Context;
use crate::calc;
use crate::model::{Baseline, Measure, Number, SectionName};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let measures = &context.framework.measures;
    if measures.is_empty() {
        // The criteria ask it of each outcome, where they ask.
        let is_asked = criteria_gaps::ask_for_measures(context);
        draft.asked_in = is_asked.then_some(SectionName::Criteria);
        return;
    }
    let phrase = Phrase::new(Message::SpecMeasuresIntroduction).with("count", measures.len());
    draft.remark(context.say(phrase));
    balance(context, draft);
    let columns = vec![
        column(context.text, Message::SpecColumnMeasure, 3.0),
        column(context.text, Message::SpecColumnItem, 2.5),
        column(context.text, Message::SpecColumnBaseline, 2.5),
        column(context.text, Message::SpecColumnCollection, 3.0),
    ];
    let rows = measures
        .iter()
        .map(|measure| row(context, measure))
        .collect();
    draft.table(context.say(Message::SpecMeasuresCaption), columns, rows);
    ask_baselines(context, draft);
}

/// Fewer hours a month than this are not worth a sentence.
const LEAST_HOURS: f64 = 0.5;

/// What the measures are of, and what collecting them takes: the counts that `calc` makes.
fn balance(context: &Context, draft: &mut Draft) {
    let stages = calc::balance(context.framework).stages;
    let count = |is_outcome: bool| -> usize {
        let found = stages
            .iter()
            .filter(|it| it.stage.is_outcome() == is_outcome);
        found.map(|it| it.count.all).sum()
    };
    let (change, activity) = (count(true), count(false));
    let message = match (change, activity) {
        (0, 0) => None,
        (_, 0) => Some(Message::SpecMeasuresAllChange),
        (0, _) => Some(Message::SpecMeasuresNoChange),
        _ => Some(Message::SpecMeasuresSomeChange),
    };
    let place = Place::Part("measures");
    if let Some(message) = message {
        let phrase = Phrase::new(message).with("change", change);
        let phrase = phrase.with("all", change + activity);
        draft.sentence(context.say(phrase), place.clone());
    }
    let burden = calc::burden(context.framework);
    if burden.hours >= LEAST_HOURS {
        let hours = context.number(Number((burden.hours * 10.0).round() / 10.0));
        let phrase = Phrase::new(match burden.unknown {
            0 => Message::SpecMeasuresBurden,
            _ => Message::SpecMeasuresBurdenAtLeast,
        });
        let phrase = phrase.with("hours", hours).with("unknown", burden.unknown);
        draft.sentence(context.say(phrase), place);
    }
}

fn row(context: &Context, measure: &Measure) -> Row {
    let place = Place::Measure(measure.node_id.clone(), measure.id.clone());
    let cells = [
        vec![name(context, measure)],
        vec![Paragraph::plain(item(context, measure))],
        baseline(context, measure),
        collection(context, measure),
    ];
    Row {
        cells: cells.map(|cell| placed(cell, &place)).into(),
    }
}

/// A cell of which every paragraph is edited at this place.
pub(super) fn placed(cell: Cell, place: &Place) -> Cell {
    let paragraphs = cell.into_iter();
    paragraphs
        .map(|paragraph| paragraph.at(place.clone()))
        .collect()
}

fn item(context: &Context, measure: &Measure) -> String {
    match context.lookup.node(&measure.node_id) {
        Some(node) => context.titled(&node.title),
        None => context.say(Message::SpecMissingItem),
    }
}

/// The name of a measure, in bold.
pub(super) fn name(context: &Context, measure: &Measure) -> Paragraph {
    Paragraph {
        runs: vec![Run::strong(context.titled(&measure.name))],
        place: None,
    }
}

fn baseline(context: &Context, measure: &Measure) -> Cell {
    let baseline = &measure.baseline;
    let mut sentences: Vec<String> = Vec::new();
    let date = baseline.date.trim();
    let value = baseline
        .value
        .map(|value| context.amount(value, &measure.unit));
    match (value, date.is_empty()) {
        (Some(value), true) => sentences.push(value),
        (Some(value), false) => sentences.push(
            context.say(
                Phrase::new(Message::SpecBaselineDated)
                    .with("value", value)
                    .with("when", context.when(date)),
            ),
        ),
        (None, false) => sentences.push(
            context.say(Phrase::new(Message::SpecBaselineOnly).with("when", context.when(date))),
        ),
        (None, true) => {}
    }
    sentences.extend(to_be_set(context, baseline));
    sentences.into_iter().map(Paragraph::plain).collect()
}

fn to_be_set(context: &Context, baseline: &Baseline) -> Option<String> {
    let month = baseline.due_month.map(|month| context.month_of_work(month));
    match (baseline.set_in_year_one, month) {
        (true, None) => Some(context.say(Message::SpecBaselineYearOne)),
        (true, Some(month)) => {
            Some(context.say(Phrase::new(Message::SpecBaselineYearOneBy).with("month", month)))
        }
        (false, Some(month)) => {
            Some(context.say(Phrase::new(Message::SpecBaselineBy).with("month", month)))
        }
        (false, None) => None,
    }
}

/// How it is collected: how often, by whom, and what it takes.
fn collection(context: &Context, measure: &Measure) -> Cell {
    let text = context.text;
    let mut cell = labelled(text, Message::SpecLabelFrequency, &measure.frequency);
    cell.extend(labelled(
        text,
        Message::SpecLabelCollectedBy,
        &measure.collected_by,
    ));
    if let Some(minutes) = measure.minutes_per_collection {
        let phrase = Phrase::new(Message::SpecMinutes).with("count", minutes);
        cell.push(Paragraph::plain(context.say(phrase)));
    }
    cell
}

/// One question for all the measures that nobody has a starting point for.
fn ask_baselines(context: &Context, draft: &mut Draft) {
    let unknown = |measure: &&std::rc::Rc<Measure>| {
        measure.baseline.value.is_none() && !measure.baseline.set_in_year_one
    };
    let measures: Vec<_> = context.framework.measures.iter().filter(unknown).collect();
    let Some(first) = measures.first() else {
        return;
    };
    let names: Vec<&str> = measures.iter().map(|it| it.name.as_str()).collect();
    let question = (Message::SpecAskBaselines, "measures");
    let place = Place::Criteria(first.node_id.clone());
    draft.question_about(context, question, &names, place);
}
