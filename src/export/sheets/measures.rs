//! Measures with their criteria: a row for each criterion, for each measure that has none, and
//! for each outcome that has neither.

use super::{Cell, Sheet, item, number, said, whole, words};
use crate::model::{
    Criterion, Direction, Framework, Id, Measure, MeasureKind, Node, Statement, Suggester,
};
use crate::text::{Message, Text, stage_name};
use std::collections::HashSet;
use std::rc::Rc;

const COLUMNS: &[Message] = &[
    Message::SheetItem,
    Message::SheetStage,
    Message::SheetMeasure,
    Message::SheetDefinition,
    Message::SheetKind,
    Message::SheetUnit,
    Message::SheetDirection,
    Message::SheetBaseline,
    Message::SheetBaselineDate,
    Message::SheetYearOne,
    Message::SheetSource,
    Message::SheetFrequency,
    Message::SheetCollectedBy,
    Message::SheetMinutes,
    Message::SheetSuggestedBy,
    Message::SheetBreakdowns,
    Message::SheetIndicator,
    Message::SheetSuccess,
    Message::SheetSuccessThreshold,
    Message::SheetMinimum,
    Message::SheetMinimumThreshold,
    Message::SheetFailure,
    Message::SheetFailureThreshold,
    Message::SheetStretch,
    Message::SheetStretchThreshold,
    Message::SheetByMonth,
    Message::SheetEarlyWarning,
    Message::SheetEarlyWarningItem,
    Message::SheetResponse,
    Message::SheetWhoDecides,
    Message::SheetWhen,
];

pub(super) fn sheet(framework: &Framework, text: &Text) -> Sheet {
    let mut sheet = Sheet::new(text, Message::SheetMeasures, COLUMNS);
    for node in &framework.nodes {
        let pairs = pairs(framework, node);
        let rows = pairs.into_iter().map(|(measure, criterion)| {
            let mut row = vec![words(&node.title), said(text, Some(stage_name(node.stage)))];
            row.extend(measure_cells(text, measure));
            row.extend(criterion_cells(framework, criterion));
            row
        });
        sheet.rows.extend(rows);
    }
    sheet
}

type Pair<'f> = (Option<&'f Rc<Measure>>, Option<&'f Rc<Criterion>>);

/// The criteria of an item with their measures, then the measures without one.
fn pairs<'f>(framework: &'f Framework, node: &Node) -> Vec<Pair<'f>> {
    let mut used: HashSet<&Id> = HashSet::new();
    let mut pairs: Vec<Pair> = Vec::new();
    for criterion in framework.criteria_of(&node.id) {
        let measure = criterion.measure_id.as_ref();
        let measure = measure.and_then(|id| framework.measures.iter().find(|it| it.id == *id));
        used.extend(measure.map(|measure| &measure.id));
        pairs.push((measure, Some(criterion)));
    }
    let others = framework.measures_of(&node.id);
    let others = others.filter(|measure| !used.contains(&measure.id));
    pairs.extend(others.map(|measure| (Some(measure), None)));
    if pairs.is_empty() && node.stage.is_outcome() {
        pairs.push((None, None));
    }
    pairs
}

fn measure_cells(text: &Text, measure: Option<&Rc<Measure>>) -> Vec<Cell> {
    let Some(measure) = measure else {
        return vec![Cell::Empty; 15];
    };
    let baseline = &measure.baseline;
    let suggested = measure.suggested_by.iter();
    let suggested: Vec<String> = suggested.map(|who| text.get(suggester(*who))).collect();
    let year_one = baseline.set_in_year_one.then_some(Message::SheetYes);
    vec![
        words(&measure.name),
        words(&measure.definition),
        said(text, measure.kind.map(kind)),
        words(&measure.unit),
        said(text, measure.direction.map(direction)),
        number(baseline.value),
        words(&baseline.date),
        said(text, year_one),
        words(&measure.source),
        words(&measure.frequency),
        words(&measure.collected_by),
        whole(measure.minutes_per_collection),
        words(&suggested.join(", ")),
        words(&measure.breakdowns.join(", ")),
        words(&measure.indicator_id),
    ]
}

fn criterion_cells(framework: &Framework, criterion: Option<&Rc<Criterion>>) -> Vec<Cell> {
    let Some(criterion) = criterion else {
        return vec![Cell::Empty; 14];
    };
    let response = &criterion.response;
    let statements = [
        &criterion.success,
        &criterion.minimum,
        &criterion.failure,
        &criterion.stretch,
    ];
    let mut cells: Vec<Cell> = statements.into_iter().flat_map(statement).collect();
    let warning = criterion.early_warning_node_id.as_ref();
    cells.extend([
        whole(criterion.by_month),
        words(&criterion.early_warning),
        warning.map_or(Cell::Empty, |id| item(framework, id)),
        words(&response.what),
        words(&response.who_decides),
        words(&response.when),
    ]);
    cells
}

fn statement(statement: &Statement) -> [Cell; 2] {
    [words(&statement.sentence), number(statement.threshold)]
}

fn kind(kind: MeasureKind) -> Message {
    match kind {
        MeasureKind::HowMuch => Message::SheetHowMuch,
        MeasureKind::HowWell => Message::SheetHowWell,
        MeasureKind::BetterOff => Message::SheetBetterOff,
    }
}

fn direction(direction: Direction) -> Message {
    match direction {
        Direction::Up => Message::SheetUp,
        Direction::Down => Message::SheetDown,
        Direction::Stay => Message::SheetStay,
    }
}

fn suggester(who: Suggester) -> Message {
    match who {
        Suggester::Commissioner => Message::SheetCommissioner,
        Suggester::Provider => Message::SheetProvider,
        Suggester::People => Message::SheetPeople,
    }
}
