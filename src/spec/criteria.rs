//! The section *Outcomes, success and failure criteria*: for each outcome what would count as
//! success, what is the least acceptable, what would be failure, and what happens then.
//! How a measure is collected belongs in `measures`.

use super::criteria_scale::{Drawn, staying_words};
use super::document::{Column, Paragraph, Place, Row};
use super::draft::{Draft, cell, column};
use super::words::{Context, line};
use crate::calc;
use crate::model::{Criterion, Direction, Measure, Node, SectionName, Stage, Statement};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    for stage in Stage::ALL {
        for node in framework.nodes_in(stage) {
            outcome(context, draft, node);
        }
    }
    loose_criteria(context, draft);
    if framework.nodes.is_empty() {
        draft.asked_in = Some(SectionName::Chain);
    } else if framework.outcomes().next().is_none() {
        draft.question(Message::SpecAskOutcome, Place::Chain);
    }
    super::criteria_gaps::ask(context, draft);
}

fn outcome(context: &Context, draft: &mut Draft, node: &Node) {
    let criteria = context.lookup.criteria_of(&node.id);
    if criteria.is_empty() {
        return;
    }
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
        criterion(context, draft, found, &place);
    }
}

/// One set of criteria: the table, and what happens if it fails.
fn criterion(context: &Context, draft: &mut Draft, criterion: &Criterion, place: &Place) {
    let measure = measure_of(context, criterion);
    let drawn = Drawn::of(context, criterion, measure);
    let at = |field| place.of(&criterion.id, field);
    table(context, draft, criterion, measure, place);
    // Below the table that names the measure, or it would seem to belong to the one before.
    drawn.figure(draft);
    drawn.words(draft, place);
    if let Some(month) = criterion.by_month {
        let month = context.month_of_work(month);
        let phrase = Phrase::new(Message::SpecJudgedBy).with("month", month);
        draft.sentence(context.say(phrase), at("byMonth"));
    }
    warning(context, draft, criterion, place);
    let response = &criterion.response;
    let (what, who) = (&response.what, &response.who_decides);
    draft.labelled(Message::SpecLabelIfItFails, what, &at("response.what"));
    draft.labelled(
        Message::SpecLabelWhoDecides,
        who,
        &at("response.whoDecides"),
    );
    let when = Message::SpecLabelDecidesWhen;
    draft.labelled(when, &response.when, &at("response.when"));
    drawn.ratings(draft, place);
}

/// The measure that its thresholds are on: the one it names; or the only one of its outcome, as
/// the page has it, where it has thresholds and names none.
fn measure_of<'a>(context: &'a Context, criterion: &Criterion) -> Option<&'a Measure> {
    if let Some(id) = &criterion.measure_id {
        return context.lookup.measure(id).map(|measure| &**measure);
    }
    let sides = [
        &criterion.success,
        &criterion.minimum,
        &criterion.failure,
        &criterion.stretch,
    ];
    let has_threshold = sides.iter().any(|side| side.threshold.is_some());
    match context.lookup.measures_of(&criterion.node_id) {
        [only] if has_threshold => Some(only),
        _ => None,
    }
}

fn warning(context: &Context, draft: &mut Draft, criterion: &Criterion, place: &Place) {
    draft.labelled(
        Message::SpecLabelEarlyWarning,
        &criterion.early_warning,
        &place.of(&criterion.id, "earlyWarning"),
    );
    let id = criterion.early_warning_node_id.as_ref();
    if let Some(node) = id.and_then(|id| context.lookup.node(id)) {
        let item = context.quoted(&node.title);
        let phrase = Phrase::new(Message::SpecWarningShowsIn).with("item", item);
        let place = place.of(&criterion.id, "earlyWarningNodeId");
        draft.sentence(context.say(phrase), place);
    }
}

fn table(
    context: &Context,
    draft: &mut Draft,
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
    let rows: Vec<Row> = levels
        .into_iter()
        .filter(|(_, statement)| is_filled(statement))
        .map(|(level, statement)| {
            let place = place.of(&criterion.id, level.field());
            row(context, level, statement, measure, &place)
        })
        .collect();
    let name = measure.map(|measure| context.quoted(&measure.name));
    match (name, rows.is_empty()) {
        (Some(name), true) => {
            let phrase = Phrase::new(Message::SpecMeasuredBy).with("measure", name);
            draft.sentence(context.say(phrase), place.clone());
        }
        (Some(name), false) => {
            let phrase = Phrase::new(Message::SpecCriteriaCaptionMeasured).with("measure", name);
            draft.table(context.say(phrase), columns(context), rows);
        }
        (None, _) => draft.table(
            context.say(Message::SpecCriteriaCaption),
            columns(context),
            rows,
        ),
    }
}

/// Whether anything is said at all: a sentence, or a threshold.
pub(super) fn is_filled(statement: &Statement) -> bool {
    statement.threshold.is_some() || !statement.sentence.trim().is_empty()
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
        let bound = context.say(Phrase::new(level.bound(direction)).with("amount", amount));
        let staying = staying_words(context, level.on_scale(), statement, measure);
        staying.unwrap_or(bound)
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

    /// Its name in files.
    fn field(self) -> &'static str {
        match self {
            Level::Success => "success",
            Level::Minimum => "minimum",
            Level::Failure => "failure",
            Level::Stretch => "stretch",
        }
    }

    fn on_scale(self) -> calc::Level {
        match self {
            Level::Success => calc::Level::Success,
            Level::Minimum => calc::Level::Minimum,
            Level::Failure => calc::Level::Failure,
            Level::Stretch => calc::Level::Stretch,
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
    let is_loose = |criterion: &&Rc<Criterion>| context.lookup.node(&criterion.node_id).is_none();
    let loose: Vec<_> = framework.criteria.iter().filter(is_loose).collect();
    if loose.is_empty() {
        return;
    }
    draft.heading(context.say(Message::SpecHeadingLooseCriteria));
    for found in loose {
        criterion(context, draft, found, &Place::Chain);
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
