//! How far each part has come: a mark and a few words, never a percentage.

use super::Part;
use crate::model::{About, Framework, Id, Need, Node};
use crate::text::{Message, Phrase};
use std::collections::BTreeSet;

/// How far a part has come, at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing is there.
    Empty,
    /// Something is there.
    Started,
    /// What a draft needs is there.
    Complete,
}

/// How far a part has come.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// At a glance.
    pub mark: Mark,
    /// In words.
    pub phrase: Phrase,
}

/// What takes code that is fetched later to count; none while nobody has counted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// How many questions the specification leaves open.
    pub questions: Option<usize>,
    /// How many findings are to fix.
    pub to_fix: Option<usize>,
}

/// How far a part of this framework has come.
pub fn progress(framework: &Framework, part: Part, counts: Counts) -> Progress {
    match part {
        Part::PurposeAndNeed => purpose(framework),
        Part::OutcomeChain => chain(framework),
        Part::SuccessAndFailure => criteria(framework),
        Part::Measures => measures(framework),
        Part::Review => counted(framework, counts.to_fix, TO_FIX),
        Part::Specification => counted(framework, counts.questions, QUESTIONS),
    }
}

fn purpose(framework: &Framework) -> Progress {
    let answered = answers(&framework.about, &framework.need);
    let done = answered.iter().filter(|is_answered| **is_answered).count();
    Progress {
        mark: mark(done, answered.len()),
        phrase: Phrase::new(Message::ProgressAnswered)
            .with("done", done)
            .with("count", answered.len()),
    }
}

/// The questions a reader of the specification would ask first.
fn answers(about: &About, need: &Need) -> [bool; 8] {
    [
        !about.summary.is_empty(),
        !need.population.is_empty(),
        !about.place.is_empty(),
        !about.commissioner.is_empty(),
        !need.statement.is_empty(),
        !about.why_now.is_empty(),
        !about.trigger.is_empty(),
        !about.considered_options.is_empty(),
    ]
}

/// A chain is whole when every item is joined to another and it reaches a long-term outcome.
fn chain(framework: &Framework) -> Progress {
    let count = framework.nodes.len();
    let ends = framework
        .links
        .iter()
        .flat_map(|link| [&link.from, &link.to]);
    let joined: BTreeSet<&Id> = ends.collect();
    let nodes = framework.nodes.iter();
    let loose = nodes.filter(|node| !joined.contains(&node.id)).count();
    let whole = count > 1 && loose == 0;
    let phrase = match (count, loose) {
        (0, _) => Phrase::new(Message::ProgressNothing),
        (_, 0) => Phrase::new(Message::ProgressItems).with("count", count),
        _ => Phrase::new(Message::ProgressLoose)
            .with("count", count)
            .with("loose", loose),
    };
    Progress {
        mark: if whole {
            Mark::Complete
        } else {
            mark(count, count + 1)
        },
        phrase,
    }
}

fn criteria(framework: &Framework) -> Progress {
    let outcomes = framework.outcomes().count();
    let done = framework
        .outcomes()
        .filter(|outcome| has_success_and_failure(framework, outcome))
        .count();
    let phrase = match outcomes {
        0 => Phrase::new(Message::ProgressNoOutcomes),
        _ => Phrase::new(Message::ProgressCriteria)
            .with("done", done)
            .with("count", outcomes),
    };
    Progress {
        mark: mark(done, outcomes),
        phrase,
    }
}

/// A draft needs a measure of every outcome, so that somebody could see it.
fn measures(framework: &Framework) -> Progress {
    let measures = framework.measures.iter();
    let measured: BTreeSet<&Id> = measures.map(|measure| &measure.node_id).collect();
    let outcomes = framework.outcomes();
    let (mut count, mut done) = (0, 0);
    for outcome in outcomes {
        count += 1;
        done += usize::from(measured.contains(&outcome.id));
    }
    let phrase = match count {
        0 => Phrase::new(Message::ProgressNoOutcomes),
        _ => Phrase::new(Message::ProgressMeasured)
            .with("done", done)
            .with("count", count),
    };
    let mark = mark(done, count);
    Progress { mark, phrase }
}

/// Whether both success and failure are said for an outcome.
pub fn has_success_and_failure(framework: &Framework, outcome: &Node) -> bool {
    let mut criteria = framework.criteria_of(&outcome.id);
    criteria.any(|criterion| criterion.says_both())
}

/// What is left of a part, and that nothing is.
type Words = (Message, Message);
const QUESTIONS: Words = (Message::ProgressQuestions, Message::ProgressSettled);
const TO_FIX: Words = (Message::ProgressToFix, Message::ProgressNothingToFix);

/// A part is done when nothing is left of it; before there are items, it has not begun.
fn counted(framework: &Framework, left: Option<usize>, (some, none): Words) -> Progress {
    let phrase = match left {
        None => Phrase::new(Message::ProgressUncounted),
        Some(0) => Phrase::new(none),
        Some(left) => Phrase::new(some).with("count", left),
    };
    let mark = match left {
        Some(0) => Mark::Complete,
        _ if framework.nodes.is_empty() => Mark::Empty,
        _ => Mark::Started,
    };
    Progress { mark, phrase }
}

fn mark(done: usize, of: usize) -> Mark {
    match done {
        0 => Mark::Empty,
        _ if done >= of => Mark::Complete,
        _ => Mark::Started,
    }
}
