//! The appendix *What each measure counts*: the definition of each measure, where its numbers come
//! from and how they are broken down. Where it stands and who collects it belongs in `measures`.

use super::document::{Cell, Paragraph, Place, Row};
use super::draft::{Draft, column, labelled};
use super::indicators;
use super::measures;
use super::suggesters::suggesters;
use super::words::{Context, line, lines};
use crate::model::{Direction, Measure, MeasureKind};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let measures = context.framework.measures.iter();
    let rows = measures.map(|measure| row(context, measure)).collect();
    let columns = vec![
        column(context.text, Message::SpecColumnMeasure, 3.0),
        column(context.text, Message::SpecColumnCounted, 4.5),
        column(context.text, Message::SpecColumnOrigin, 4.0),
    ];
    draft.table(context.say(Message::SpecDictionaryCaption), columns, rows);
}

fn row(context: &Context, measure: &Measure) -> Row {
    let place = Place::Measure(measure.node_id.clone(), measure.id.clone());
    let cells = [
        vec![measures::name(context, measure)],
        counted(context, measure),
        origin(context, measure),
    ];
    Row {
        cells: cells.map(|cell| measures::placed(cell, &place)).into(),
    }
}

/// What is counted: its definition, its unit and which question it answers.
fn counted(context: &Context, measure: &Measure) -> Cell {
    let mut cell: Cell = lines(&measure.definition).map(Paragraph::plain).collect();
    let mut facts: Vec<String> = Vec::new();
    if !measure.unit.trim().is_empty() {
        let unit = line(&measure.unit);
        facts.push(context.say(Phrase::new(Message::SpecInUnit).with("unit", unit)));
    }
    facts.extend(
        measure
            .direction
            .map(|direction| context.say(better(direction))),
    );
    facts.extend(measure.kind.map(|kind| context.say(asks(kind))));
    if !facts.is_empty() {
        cell.push(Paragraph::plain(facts.join(" ")));
    }
    let library = published(context, &measure.indicator_id);
    cell.extend(labelled(
        context.text,
        Message::SpecLabelIndicator,
        &library,
    ));
    cell
}

/// The published name of an indicator; that there is none, where the library does not have it.
fn published(context: &Context, id: &str) -> String {
    match (id.trim(), indicators::name(id.trim())) {
        ("", _) => String::new(),
        (_, Some(name)) => name.to_owned(),
        (id, None) => context.say(Phrase::new(Message::SpecIndicatorUnknown).with("id", id)),
    }
}

/// Where its numbers come from, who asked for it, and by which groups it is looked at.
fn origin(context: &Context, measure: &Measure) -> Cell {
    let text = context.text;
    let mut cell = labelled(text, Message::SpecLabelSource, &measure.source);
    let suggesters = suggesters(context, &measure.suggested_by);
    cell.extend(labelled(text, Message::SpecLabelSuggestedBy, &suggesters));
    let groups = measure.breakdowns.iter();
    let groups = groups.filter(|group| !group.trim().is_empty());
    let breakdowns = context.all_of(groups.map(|group| line(group)));
    cell.extend(labelled(text, Message::SpecLabelBreakdowns, &breakdowns));
    cell
}

fn better(direction: Direction) -> Message {
    match direction {
        Direction::Up => Message::SpecDirectionUp,
        Direction::Down => Message::SpecDirectionDown,
        Direction::Stay => Message::SpecDirectionStay,
    }
}

fn asks(kind: MeasureKind) -> Message {
    match kind {
        MeasureKind::HowMuch => Message::SpecMeasureHowMuch,
        MeasureKind::HowWell => Message::SpecMeasureHowWell,
        MeasureKind::BetterOff => Message::SpecMeasureBetterOff,
    }
}
