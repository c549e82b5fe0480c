//! The section *Outcomes, success and failure*: for each outcome what would count as success,
//! what is the least acceptable, what would be failure, and what happens then.
//! How a measure is collected belongs in `measures`.

use super::document::{Column, Paragraph, Place, Row};
use super::draft::{Draft, cell, column};
use super::words::{Context, line};
use crate::model::{Criterion, Direction, Measure, Node, Stage, Statement};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    let mut silent: Vec<&Node> = Vec::new();
    for stage in Stage::ALL {
        for node in framework.nodes_in(stage) {
            let criteria: Vec<_> = framework.criteria_of(&node.id).collect();
            match criteria.is_empty() {
                false => outcome(context, draft, node, &criteria),
                true if stage.is_outcome() => silent.push(node),
                true => {}
            }
        }
    }
    loose_criteria(context, draft);
    silent_outcomes(context, draft, &silent);
    if framework.outcomes().next().is_none() {
        draft.gap(
            Message::SpecAskOutcome,
            Message::SpecLacksOutcome,
            Place::Chain,
        );
    }
}

fn outcome(context: &Context, draft: &mut Draft, node: &Node, criteria: &[&Rc<Criterion>]) {
    draft.heading(context.titled(&node.title));
    let place = Place::Criteria(node.id.clone());
    let kind = Phrase::new(kind_of(node.stage));
    let kind = match node.by_month {
        Some(month) => Phrase::new(Message::SpecKindBy)
            .with("kind", context.say(kind))
            .with("month", context.month_of_work(month)),
        None => Phrase::new(Message::SpecKindAlone).with("kind", context.say(kind)),
    };
    draft.sentence(context.say(kind), place.clone());
    for found in criteria {
        criterion(context, draft, &node.title, found, &place);
    }
    ask_about(context, draft, node, criteria);
}

/// One set of criteria: what it is measured by, the table, and what happens if it fails.
fn criterion(
    context: &Context,
    draft: &mut Draft,
    title: &str,
    criterion: &Criterion,
    place: &Place,
) {
    let framework = context.framework;
    let id = criterion.measure_id.as_ref();
    let measure = id.and_then(|id| framework.measure(id));
    let measure = measure.map(|measure| &**measure);
    if let Some(measure) = measure {
        let name = context.quoted(&measure.name);
        let phrase = Phrase::new(Message::SpecMeasuredBy).with("measure", name);
        draft.sentence(context.say(phrase), place.clone());
    }
    table(context, draft, title, criterion, measure, place);
    if let Some(month) = criterion.by_month {
        let month = context.month_of_work(month);
        let phrase = Phrase::new(Message::SpecJudgedBy).with("month", month);
        draft.sentence(context.say(phrase), place.clone());
    }
    warning(context, draft, criterion, place);
    let response = &criterion.response;
    draft.labelled(Message::SpecLabelIfItFails, &response.what, place);
    draft.labelled(Message::SpecLabelWhoDecides, &response.who_decides, place);
    draft.labelled(Message::SpecLabelDecidesWhen, &response.when, place);
}

fn warning(context: &Context, draft: &mut Draft, criterion: &Criterion, place: &Place) {
    draft.labelled(
        Message::SpecLabelEarlyWarning,
        &criterion.early_warning,
        place,
    );
    let id = criterion.early_warning_node_id.as_ref();
    if let Some(node) = id.and_then(|id| context.framework.node(id)) {
        let item = context.quoted(&node.title);
        let phrase = Phrase::new(Message::SpecWarningShowsIn).with("item", item);
        draft.sentence(context.say(phrase), place.clone());
    }
}

fn table(
    context: &Context,
    draft: &mut Draft,
    title: &str,
    criterion: &Criterion,
    measure: Option<&Measure>,
    place: &Place,
) {
    let levels = [
        (Level::Success, &criterion.success),
        (Level::Minimum, &criterion.minimum),
        (Level::Failure, &criterion.failure),
        (Level::Stretch, &criterion.stretch),
    ];
    let filled = |statement: &Statement| {
        statement.threshold.is_some() || !statement.sentence.trim().is_empty()
    };
    let rows = levels
        .into_iter()
        .filter(|(_, statement)| filled(statement))
        .map(|(level, statement)| row(context, level, statement, measure, place))
        .collect();
    let caption = match measure {
        Some(measure) => context.quoted(&measure.name),
        None => context.quoted(title),
    };
    let caption = Phrase::new(Message::SpecCriteriaCaption).with("subject", caption);
    draft.table(context.say(caption), columns(context), rows);
}

fn columns(context: &Context) -> Vec<Column> {
    vec![
        column(context.text, Message::SpecColumnLevel, 2.0),
        column(context.text, Message::SpecColumnMeaning, 5.0),
        column(context.text, Message::SpecColumnThreshold, 2.0),
    ]
}

fn row(
    context: &Context,
    level: Level,
    statement: &Statement,
    measure: Option<&Measure>,
    place: &Place,
) -> Row {
    let threshold = statement.threshold.map(|threshold| {
        let unit = measure.map_or("", |measure| measure.unit.as_str());
        let direction = measure.and_then(|measure| measure.direction);
        let amount = context.amount(threshold, unit);
        context.say(Phrase::new(level.bound(direction)).with("amount", amount))
    });
    let cells = [
        context.say(level.name()),
        line(&statement.sentence),
        threshold.unwrap_or_default(),
    ];
    let placed = |cell: Vec<Paragraph>| {
        let placed = cell
            .into_iter()
            .map(|paragraph| paragraph.at(place.clone()));
        placed.collect()
    };
    Row {
        cells: cells.iter().map(|words| placed(cell(words))).collect(),
    }
}

/// How well an outcome may do.
#[derive(Clone, Copy)]
enum Level {
    Success,
    Minimum,
    Failure,
    Stretch,
}

impl Level {
    fn name(self) -> Message {
        match self {
            Level::Success => Message::SpecLevelSuccess,
            Level::Minimum => Message::SpecLevelMinimum,
            Level::Failure => Message::SpecLevelFailure,
            Level::Stretch => Message::SpecLevelStretch,
        }
    }

    /// Which side of its threshold this level is on.
    fn bound(self, direction: Option<Direction>) -> Message {
        match (self, direction) {
            (_, None | Some(Direction::Stay)) => Message::SpecBoundExactly,
            (Level::Failure, Some(Direction::Up)) => Message::SpecBoundBelow,
            (Level::Failure, Some(Direction::Down)) => Message::SpecBoundAbove,
            (_, Some(Direction::Up)) => Message::SpecBoundAtLeast,
            (_, Some(Direction::Down)) => Message::SpecBoundAtMost,
        }
    }
}

/// Criteria of an item that is not in the file are still somebody's words.
fn loose_criteria(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    let is_loose = |criterion: &&Rc<Criterion>| framework.node(&criterion.node_id).is_none();
    let loose: Vec<_> = framework.criteria.iter().filter(is_loose).collect();
    if loose.is_empty() {
        return;
    }
    draft.heading(context.say(Message::SpecHeadingLooseCriteria));
    for found in loose {
        criterion(context, draft, "", found, &Place::Chain);
    }
}

/// Asks for what an outcome's criteria leave open.
fn ask_about(context: &Context, draft: &mut Draft, node: &Node, criteria: &[&Rc<Criterion>]) {
    let lacks = |get: fn(&Criterion) -> &Statement| {
        let empty = |statement: &Statement| {
            statement.threshold.is_none() && statement.sentence.trim().is_empty()
        };
        criteria.iter().all(|criterion| empty(get(criterion)))
    };
    let message = match (lacks(|found| &found.success), lacks(|found| &found.failure)) {
        (true, true) => Message::SpecAskSuccessAndFailure,
        (true, false) => Message::SpecAskSuccess,
        (false, true) => Message::SpecAskFailure,
        (false, false) => return,
    };
    let question = Phrase::new(message).with("outcome", context.quoted(&node.title));
    draft.question(question, Place::Criteria(node.id.clone()));
}

/// Outcomes without any criteria: a question each, and one note that names them all.
fn silent_outcomes(context: &Context, draft: &mut Draft, silent: &[&Node]) {
    for node in silent {
        let title = context.quoted(&node.title);
        let measured = context.framework.measures_of(&node.id).next().is_some();
        let message = if measured {
            Message::SpecAskSuccessAndFailure
        } else {
            Message::SpecAskMeasureAndCriteria
        };
        let question = Phrase::new(message).with("outcome", title);
        draft.question(question, Place::Criteria(node.id.clone()));
    }
    if !silent.is_empty() {
        let titles = silent.iter().map(|node| context.quoted(&node.title));
        let titles = context.all_of(titles);
        let phrase = Phrase::new(Message::SpecNoCriteria).with("outcomes", titles);
        draft.note(super::NoteKind::Missing, context.say(phrase));
    }
}

/// What an item is, in the middle of a sentence.
fn kind_of(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::SpecKindInput,
        Stage::Activity => Message::SpecKindActivity,
        Stage::Output => Message::SpecKindOutput,
        Stage::ShortTermOutcome => Message::SpecKindShortTerm,
        Stage::IntermediateOutcome => Message::SpecKindIntermediate,
        Stage::LongTermOutcome => Message::SpecKindLongTerm,
    }
}
