//! The one-page summary that stands first: the change wanted, for whom, how it would be known, what
//! it costs and what is still open. Everything in it is said in full further on.

use super::document::{Block, Cell, Paragraph, Place, Row};
use super::draft::{Draft, cell, column};
use super::money;
use super::term;
use super::words::{Context, line};
use crate::model::{Criterion, Node, Profile, Stage, Statement};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// The most outcomes in the table: more of them are no summary.
const MOST_OUTCOMES: usize = 6;
/// The most characters of the purpose, and of a sentence in a cell.
const LONGEST_PURPOSE: usize = 500;
const LONGEST_CELL: usize = 110;
/// As much of a further sentence is worth printing where the room runs out within it.
const LEAST_CELL: usize = 30;

/// The blocks of the summary. The easy-read summary is one itself and has none.
pub(super) fn summary(context: &Context, open_questions: usize) -> Vec<Block> {
    if context.profile == Profile::EasyRead {
        return Vec::new();
    }
    let mut draft = Draft::new(context.text);
    let about = &context.framework.about;
    let purpose = shortened(&about.summary, LONGEST_PURPOSE);
    draft.prose(&purpose, &Place::About("summary"));
    people(context, &mut draft);
    outcomes(context, &mut draft);
    terms(context, &mut draft);
    if open_questions > 0 {
        let phrase = Phrase::new(Message::SpecSummaryQuestions);
        draft.remark(context.say(phrase.with("count", open_questions)));
    }
    draft.blocks
}

fn people(context: &Context, draft: &mut Draft) {
    let need = &context.framework.need;
    let population = shortened(&need.population, LONGEST_PURPOSE);
    let place = Place::Need("population");
    draft.labelled(Message::SpecLabelPeople, &line(&population), &place);
    if let Some(people) = need.people {
        let phrase = Phrase::new(Message::SpecHowManyPeople).with("count", people);
        draft.sentence(context.say(phrase), Place::Need("people"));
    }
}

/// The outcomes that matter most, each with what success and failure would be.
fn outcomes(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    // The lasting ones first: they are what it is all for.
    let stages = Stage::ALL.into_iter().rev().filter(|it| it.is_outcome());
    let all: Vec<&Rc<Node>> = stages.flat_map(|stage| framework.nodes_in(stage)).collect();
    let rows = all
        .iter()
        .take(MOST_OUTCOMES)
        .map(|node| row(context, node));
    let columns = vec![
        column(context.text, Message::SpecColumnOutcome, 3.0),
        column(context.text, Message::SpecLevelSuccess, 3.5),
        column(context.text, Message::SpecLevelFailure, 3.5),
    ];
    draft.table(
        context.say(Message::SpecSummaryCaption),
        columns,
        rows.collect(),
    );
    if let Some(rest) = all
        .len()
        .checked_sub(MOST_OUTCOMES)
        .filter(|rest| *rest > 0)
    {
        let phrase = Phrase::new(Message::SpecSummaryMore).with("count", rest);
        draft.remark(context.say(phrase));
    }
}

fn row(context: &Context, node: &Node) -> Row {
    let criteria = context.lookup.criteria_of(&node.id);
    let place = Place::Criteria(node.id.clone());
    let side =
        |get: fn(&Criterion) -> &Statement, field| sides(context, criteria, &place, get, field);
    let title = cell(&shortened(&context.titled(&node.title), LONGEST_CELL)).into_iter();
    Row {
        cells: vec![
            title.map(|paragraph| paragraph.at(place.clone())).collect(),
            side(|found| &found.success, "success"),
            side(|found| &found.failure, "failure"),
        ],
    }
}

/// What each set of criteria says, a paragraph each, as long as there is room.
fn sides(
    context: &Context,
    criteria: &[&Rc<Criterion>],
    place: &Place,
    get: fn(&Criterion) -> &Statement,
    field: &'static str,
) -> Cell {
    let mut room = LONGEST_CELL;
    let mut out = Cell::new();
    for found in criteria {
        let said = words(context, found, get(found));
        if !said.is_empty() && room > 0 {
            let said = shortened(&said, room.max(LEAST_CELL));
            room = room.saturating_sub(said.chars().count());
            out.push(Paragraph::plain(said).at(place.of(&found.id, field)));
        }
    }
    out
}

/// What a criterion says: its sentence, or else its threshold.
fn words(context: &Context, criterion: &Criterion, said: &Statement) -> String {
    match (line(&said.sentence), said.threshold) {
        (sentence, Some(threshold)) if sentence.is_empty() => {
            let measure = criterion.measure_id.as_ref();
            let measure = measure.and_then(|id| context.lookup.measure(id));
            context.amount(threshold, measure.map_or("", |measure| &measure.unit))
        }
        (sentence, _) => sentence,
    }
}

/// What it costs and how long it runs.
fn terms(context: &Context, draft: &mut Draft) {
    let costs = &context.framework.money.costs;
    if let Some(total) = money::sum(costs.iter().map(|cost| cost.amount)).filter(|it| *it > 0) {
        let phrase = Phrase::new(Message::SpecSummaryCost).with("amount", context.money(total));
        draft.sentence(context.say(phrase), Place::Part("money"));
    }
    term::timing(context, draft);
}

/// Words cut where they are too long for a page that holds everything.
fn shortened(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let kept: String = words.chars().take(most - 1).collect();
    let whole = kept.rfind(' ').map_or(kept.as_str(), |end| &kept[..end]);
    format!("{}…", whole.trim_end())
}
